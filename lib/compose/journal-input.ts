/** What the journal is told of a draft: levels and rules, never quoted words. */
import { outsideHours } from '../calendar/posting-hours.ts';
import type { JournalEvent, JournalInput } from '../journal/entry.ts';
import type { Policy } from '../policy/types.ts';
import type { ChecklistEntry, Declared, DraftPart } from './checklist-state.ts';
import type { Sorted } from './composer-view.ts';

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
}

/** Undefined where there is no draft. */
export function journalInput(event: JournalEvent, known: Recordable): JournalInput | undefined {
  const { at, parts, policy, sorted, unchecked, category, declared, checklist } = known;
  const draft = parts[0]?.draft;
  if (!draft) return undefined;
  const publishAt = draft.scheduledAt ?? at;
  const { approval } = declared;
  const { reason } = declared.category;
  return {
    event,
    at,
    site: draft.site,
    account: draft.account ?? '',
    kind: draft.kind,
    text: parts.map((part) => part.draft.text).join('\n\n'),
    findings: [
      ...sorted.open.map(({ finding }) => recorded(finding)),
      ...sorted.dismissed.map(({ finding, by }) => ({ ...recorded(finding), dismissed: by.scope })),
    ],
    unchecked: [...unchecked],
    outsideHours: outsideHours(publishAt, policy.hours, policy.pack.holidays, category) !== undefined,
    ...(draft.scheduledAt === undefined ? {} : { scheduledAt: draft.scheduledAt }),
    ...(category === '' ? {} : { category }),
    ...(reason === '' || category !== declared.category.id ? {} : { categoryReason: reason }),
    checklist: {
      done: checklist.filter(({ done }) => done).map(({ item }) => item.id),
      missing: checklist.filter(({ done }) => !done).map(({ item }) => item.id),
    },
    ...(Object.values(approval).some((field) => field !== '') ? { approval } : {}),
    ...(draft.quoted ? { subject: { url: '', author: draft.quoted.author } } : {}),
  };
}

type Recorded = JournalInput['findings'][number];

const recorded = (finding: Pick<Recorded, 'ruleId' | 'severity' | 'clause'>): Recorded => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  clause: finding.clause,
});
