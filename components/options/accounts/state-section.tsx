/** Where the account stands between draft and closure, and what may be done next. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { accountStates, transitionsFrom, type StateAction, type Transition } from '../../../lib/desk/account-states.ts';
import type { PaperItem } from '../../../lib/desk/papers.ts';
import type { AccountRecord } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tokyoMoment } from '../moment.ts';

export interface StateSectionProps {
  readonly record: AccountRecord;
  readonly missing: (action: StateAction) => readonly PaperItem[];
  /** Where what is missing can be written; undefined on that page itself. */
  readonly papersHref?: string;
  readonly onMove: (action: StateAction) => void;
}

export function StateSection({ record, missing, papersHref, onMove }: StateSectionProps) {
  const t = useStrings();
  const { state } = record.account;
  const steps = transitionsFrom(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    // The button that was pressed is gone with the state it belonged to.
    if (before.current !== state) heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <section class="section" aria-labelledby="state-title">
      <h2 id="state-title" ref={heading} tabIndex={-1}>
        {t('accounts.stateHeading')}
      </h2>
      <ol class="states">
        {accountStates.map((name) => (
          <li key={name} class="state" aria-current={name === state ? 'step' : undefined}>
            {t(`accounts.state.${name}`)}
          </li>
        ))}
      </ol>
      <p>{t(`accounts.stateMeans.${state}`)}</p>
      {steps.map((step) => (
        <Step key={step.action} step={step} missing={missing(step.action)} papersHref={papersHref} onMove={onMove} />
      ))}
      {steps.some(({ beyondPolicy }) => beyondPolicy) ? <p class="small soft">{t('accounts.beyondPolicy')}</p> : null}
      <History record={record} />
    </section>
  );
}

function Step({
  step: { action, beyondPolicy },
  missing,
  papersHref,
  onMove,
}: {
  readonly step: Transition;
  readonly missing: readonly PaperItem[];
  readonly papersHref: string | undefined;
  readonly onMove: (action: StateAction) => void;
}) {
  const t = useStrings();
  if (missing.length > 0) {
    const items = missing.map((item) => t(`papers.item.${item}`)).join(t('ui.comma'));
    return (
      <Notice level="note">
        <p>{t(`accounts.missing.${action === 'approve' ? 'approve' : 'submit'}`, items)}</p>
        {papersHref === undefined ? null : (
          <p>
            <a href={papersHref}>{t('accounts.toPapers')}</a>
          </p>
        )}
      </Notice>
    );
  }
  const mark = beyondPolicy ? <span class="tag">{t('accounts.beyondTag')}</span> : null;
  if (action === 'retire') {
    return (
      <div class="row">
        <ConfirmRow
          label={t('accounts.move.retire')}
          loss={t('accounts.retireLoss')}
          confirm={t('accounts.retireConfirm')}
          action="move-retire"
          onConfirm={() => onMove('retire')}
        />
        {mark}
      </div>
    );
  }
  const kind = action === 'sendBack' || beyondPolicy ? 'plain' : 'main';
  return (
    <div class="row">
      <Button kind={kind} action={`move-${action}`} onClick={() => onMove(action)}>
        {t(`accounts.move.${action}`)}
      </Button>
      {mark}
    </div>
  );
}

function History({ record }: { readonly record: AccountRecord }) {
  const t = useStrings();
  if (record.history.length === 0) return null;
  const word = (state: string): string => {
    const known = accountStates.find((name) => name === state);
    return known ? t(`accounts.state.${known}`) : state;
  };
  return (
    <details>
      <summary>{t('accounts.history')}</summary>
      <ul>
        {record.history.map(({ at, state, by }) => (
          <li key={at} class="small">
            {t('accounts.historyLine', tokyoMoment(at), word(state), by || t('accounts.somebody'))}
          </li>
        ))}
      </ul>
    </details>
  );
}
