/** What the journal is told of a draft: levels and rules, never quoted words. */
import { outsideHours } from '../calendar/posting-hours.ts';
import { publicationOf } from '../engine/draft.ts';
import { recordedFinding, type JournalEvent, type JournalInput } from '../journal/entry.ts';
import type { Policy } from '../policy/types.ts';
import type { ChecklistEntry, Declared, DraftPart } from './checklist-state.ts';
import type { Sorted } from './composer-view.ts';
import type { Holding } from './holding.ts';
import { isBareQuote, judgementOf, type QuotedPost } from './quoted-post.ts';

export interface Recordable {
  readonly at: number;
  /** One a text box; never empty. */
  readonly parts: readonly DraftPart[];
  readonly policy: Policy;
  readonly sorted: Sorted;
  /** Ids of rules without an answer. */
  readonly unchecked: readonly string[];
  /** The category that counts; '' = none. */
  readonly category: string;
  readonly declared: Declared;
  readonly checklist: readonly ChecklistEntry[];
  readonly quoted?: QuotedPost | undefined;
  /** What speaks against it and is no finding: the account, the post that is shared. */
  readonly objections: readonly Holding[];
}

/** Undefined where there is no draft. */
export function journalInput(event: JournalEvent, known: Recordable): JournalInput | undefined {
  const { at, parts, policy, sorted, unchecked, category, declared, checklist, objections, quoted } = known;
  const draft = parts[0]?.draft;
  if (!draft) return undefined;
  const bare = isBareQuote(parts.map((part) => part.draft));
  const { approval } = declared;
  const { reason } = declared.category;
  return {
    event: bare && quoted && event === 'posted' ? 'share' : event,
    at,
    site: draft.site,
    account: draft.account ?? '',
    kind: bare ? 'repost' : draft.kind,
    text: parts.map((part) => part.draft.text).join('\n\n'),
    findings: [
      ...objections.map(({ ruleId, clause }) => ({ ruleId, clause, severity: 'confirm' as const })),
      ...sorted.open.map(({ finding }) => recordedFinding(finding)),
      ...sorted.dismissed.map(({ finding, by }) => ({ ...recordedFinding(finding), dismissed: by.scope })),
    ],
    unchecked: [...unchecked],
    outsideHours:
      draft.scheduledAt !== 'unknown' &&
      outsideHours(publicationOf({ ...draft, at }), policy.hours, policy.pack.holidays, category) !== undefined,
    ...(draft.scheduledAt === undefined ? {} : { scheduledAt: draft.scheduledAt }),
    ...(category === '' ? {} : { category }),
    ...(reason === '' || category !== declared.category.id ? {} : { categoryReason: reason }),
    checklist: {
      done: checklist.filter(({ done }) => done).map(({ item }) => item.id),
      missing: checklist.filter(({ done }) => !done).map(({ item }) => item.id),
    },
    ...(Object.values(approval).some((field) => field !== '') ? { approval } : {}),
    ...(draft.quoted ? { subject: { url: '', author: draft.quoted.author } } : {}),
    ...(quoted ? judgementOf(quoted.view) : {}),
  };
}
