/** Sheets that other sections have sent: how long they have waited, and what became of them. */
import { useState } from 'preact/hooks';
import { offerText } from '../../../lib/desk/offers.ts';
import type { Account } from '../../../lib/policy/types.ts';
import type { Inbox as Entries } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { TextArea } from '../../ui/field.tsx';
import { HandOver } from '../../ui/hand-over.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tokyoMoment } from '../moment.ts';

export type InboxEntry = Entries[number];

export interface Decision {
  readonly result: 'posted' | 'declined';
  readonly reason: string;
  /** Id of the account that posted it; '' where nothing was posted. */
  readonly account: string;
}

export interface InboxProps {
  readonly entries: readonly InboxEntry[];
  /** Milliseconds of posting hours since the sheet was written, until it was decided. */
  readonly waited: (entry: InboxEntry) => number;
  readonly accounts: readonly Account[];
  readonly onDecide: (entry: InboxEntry, decision: Decision) => void;
  readonly onCopyAnswer: (entry: InboxEntry) => Promise<boolean>;
  readonly onRemove: (entry: InboxEntry) => void;
}

export function Inbox({ entries, ...rest }: InboxProps) {
  const t = useStrings();
  if (entries.length === 0) return <p class="soft">{t('offers.inboxEmpty')}</p>;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <Entry key={entry.offer.id} entry={entry} {...rest} />
      ))}
    </ul>
  );
}

function Entry({
  entry,
  waited,
  accounts,
  onDecide,
  onCopyAnswer,
  onRemove,
}: Omit<InboxProps, 'entries'> & { readonly entry: InboxEntry }) {
  const t = useStrings();
  const { offer, receivedAt, outcome } = entry;
  const minutes = Math.floor(waited(entry) / 60_000);
  return (
    <li class="section entry" data-offer={offer.id} data-outcome={outcome?.result ?? 'open'}>
      <h3 lang="ja">{offer.subject}</h3>
      <p>
        <span lang="ja">{offer.section}</span>{' '}
        <span class="soft small">{t('offers.received', tokyoMoment(receivedAt))}</span>
      </p>
      <p>{t(outcome ? 'offers.waitedUntil' : 'offers.waited', Math.floor(minutes / 60), minutes % 60)}</p>
      <details>
        <summary>{t('offers.show')}</summary>
        <p class="paper-words" lang="ja">
          {offerText(offer)}
        </p>
      </details>
      {outcome ? (
        <>
          <p>
            <strong>{t(`offers.result.${outcome.result}`)}</strong> {tokyoMoment(outcome.at)}
          </p>
          {outcome.reason === '' ? null : (
            <p class="paper-words" lang="ja">
              {outcome.reason}
            </p>
          )}
          <HandOver action="answer" copyLabel={t('offers.copyAnswer')} onCopy={() => onCopyAnswer(entry)} />
          <ConfirmRow
            label={t('offers.removeEntry.label')}
            loss={t('offers.removeEntry.loss', offer.subject)}
            confirm={t('offers.removeEntry.confirm')}
            onConfirm={() => onRemove(entry)}
          />
        </>
      ) : (
        <Decide accounts={accounts} onDecide={(decision) => onDecide(entry, decision)} />
      )}
    </li>
  );
}

function Decide({
  accounts,
  onDecide,
}: {
  readonly accounts: readonly Account[];
  readonly onDecide: (decision: Decision) => void;
}) {
  const t = useStrings();
  const [reason, setReason] = useState('');
  const [account, setAccount] = useState(accounts[0]?.id ?? '');
  // Stays until the next press: what comes or goes while a button is being pressed moves it from under the pointer.
  const [refused, setRefused] = useState(false);
  return (
    <>
      <Select
        label={t('offers.account')}
        value={account}
        options={accounts.map(({ id, name, handle }) => ({ value: id, label: `${name} @${handle}` }))}
        onChange={setAccount}
      />
      <TextArea label={t('offers.reason')} help={t('offers.reasonHelp')} rows={2} value={reason} onCommit={setReason} />
      {refused ? (
        <Notice level="confirm" live>
          {t('offers.reasonNeeded')}
        </Notice>
      ) : null}
      <div class="row">
        <Button kind="main" action="posted" onClick={() => onDecide({ result: 'posted', reason, account })}>
          {t('offers.posted')}
        </Button>
        <Button
          action="declined"
          onClick={() => {
            const reasoned = reason.trim() !== '';
            setRefused(!reasoned);
            if (reasoned) onDecide({ result: 'declined', reason, account: '' });
          }}
        >
          {t('offers.declined')}
        </Button>
      </div>
    </>
  );
}
