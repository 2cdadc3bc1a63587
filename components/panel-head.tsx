/** First line of the panel: as whom, when, and how far the check has come. */
import type { AccountView, FindingView, HoursView, PanelView, StatusView } from './panel-view.ts';
import { Disclosure } from './disclosure.tsx';
import { SeverityIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import type { MessageKey, Translate } from '../lib/locales/message-key.ts';

export function AccountBand({ account }: { readonly account: AccountView }) {
  const t = useStrings();
  return (
    <span
      class={`account account-${account.kind} ${isDoubtful(account) ? 'account-doubtful' : ''}`}
      data-part="account"
      data-account={account.handle}
      data-kind={account.kind}
    >
      {isDoubtful(account) ? <SeverityIcon severity="caution" /> : null}
      <span>{accountText(account, t)}</span>
    </span>
  );
}

function isDoubtful({ kind, idle, elsewhere }: AccountView): boolean {
  return kind === 'unregistered' || kind === 'unknown' || idle !== undefined || elsewhere !== undefined;
}

function accountText(account: AccountView, t: Translate): string {
  const { elsewhere, idle } = account;
  const parts = [whose(account, t)];
  if (idle) parts.push(t('panel.account.idle', t(`panel.account.state.${idle}`)));
  if (elsewhere !== undefined) parts.push(t('panel.account.elsewhere', elsewhere));
  return parts.join(' ');
}

function whose({ kind, name, handle, lookAlike }: AccountView, t: Translate): string {
  if (kind === 'unknown') return t('panel.account.unknown');
  if (lookAlike !== undefined) return t('panel.account.lookAlike', handle, lookAlike);
  if (kind === 'unregistered') return t('panel.account.unregistered', handle);
  return t(`panel.account.${kind}`, name, handle);
}

export interface HoursLineProps {
  readonly hours: HoursView | 'unreadable';
  /** What the rule has to say about it, opened from here; undefined = nothing. */
  readonly more?: { readonly id: string; readonly open: boolean; readonly onToggle: () => void } | undefined;
}

export function HoursLine({ hours, more }: HoursLineProps) {
  const t = useStrings();
  if (hours === 'unreadable') return <span class="hours">{t('panel.hours.unreadable')}</span>;
  return (
    <span class={hours.open ? 'hours' : 'hours hours-closed'} data-part="hours" data-open={String(hours.open)}>
      {hours.open ? null : <SeverityIcon severity="caution" />}
      {more ? (
        <Disclosure open={more.open} controls={more.id} onToggle={more.onToggle} kind="inline">
          {hoursText(hours, t)}
        </Disclosure>
      ) : (
        <span>{hoursText(hours, t)}</span>
      )}
    </span>
  );
}

export function hoursText({ open, exempt, scheduled, holiday, next }: HoursView, t: Translate): string {
  if (exempt) return t('panel.hours.exempt');
  if (open) return t(scheduled ? 'panel.hours.scheduledOpen' : 'panel.hours.open');
  const closed = next
    ? t(scheduled ? 'panel.hours.scheduledClosedUntil' : 'panel.hours.closedUntil', next)
    : t(scheduled ? 'panel.hours.scheduledClosed' : 'panel.hours.closed');
  return holiday ? t('panel.hours.holiday', holiday, closed) : closed;
}

export function StatusLine({ status, findings }: { readonly status: StatusView } & Pick<PanelView, 'findings'>) {
  const t = useStrings();
  const doubtful = status.state === 'partial' || status.state === 'broken';
  return (
    <span
      class={`status ${doubtful ? 'status-doubtful' : findings.length > 0 ? 'status-found' : ''}`}
      data-part="status"
      data-state={status.state}
    >
      {doubtful ? <SeverityIcon severity="caution" /> : null}
      <span>{statusText(status, findings, t)}</span>
    </span>
  );
}

/** How the outcome of a check is called: beside a person's own 「確認済み」 the machine's must be called otherwise. */
export type OutcomeWords = Readonly<Record<'clear' | 'found' | 'notes', MessageKey>>;
const OUTCOME: OutcomeWords = {
  clear: 'panel.status.clear',
  found: 'panel.status.found',
  notes: 'panel.status.notes',
};

export function statusText(
  status: StatusView,
  findings: readonly Pick<FindingView, 'severity'>[],
  t: Translate,
  words: OutcomeWords = OUTCOME,
): string {
  if (status.state === 'broken') return t(status.cause === 'reload' ? 'panel.status.reload' : 'panel.status.broken');
  if (status.state === 'partial') {
    return findings.length > 0 ? t('panel.status.partial', findings.length) : t('panel.status.partialNone');
  }
  if (status.state === 'checked' && status.empty) return t('panel.status.empty');
  // At each key the state is `checking` for some milliseconds: words that flicker help nobody.
  if (status.state === 'checking' && status.late) return t('panel.status.checking');
  const above = findings.filter((finding) => finding.severity !== 'note').length;
  if (above > 0) return t(words.found, above);
  return findings.length > 0 ? t(words.notes, findings.length) : t(words.clear);
}

/** What a state means for the person, where the first line alone does not say it. */
export function statusHelp(status: StatusView, t: Translate): string | undefined {
  if (status.state === 'broken')
    return t(status.cause === 'reload' ? 'panel.status.reloadHelp' : 'panel.status.brokenHelp');
  if (status.state !== 'partial') return undefined;
  return status.uncheckedRules > 0
    ? t('panel.status.partialRules', status.uncheckedRules)
    : t('panel.status.partialHelp');
}
