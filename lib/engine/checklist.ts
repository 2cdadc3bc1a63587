/** The part of the pack's checklist that fits one draft, and what each item is about. */
import type { PolicyPack, Policy } from '../policy/types.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

export type ChecklistItem = PolicyPack['checklist'][number];

/** Items that a person has to confirm for this draft, in the pack's order. */
export function checklistFor(
  draft: Draft,
  policy: Policy,
  findings: readonly Pick<Finding, 'ruleId'>[],
): readonly ChecklistItem[] {
  const asked: Readonly<Record<ChecklistItem['when'], boolean>> = {
    always: true,
    media: (draft.media ?? []).length > 0,
    share: draft.kind === 'quote' || draft.category === 'share',
    emergency: draft.category === policy.pack.emergency.category,
    'official-view': findings.some((finding) => finding.ruleId === 'official-view'),
  };
  return policy.pack.checklist.filter((item) => asked[item.when]);
}

/** What the person looked at when ticking the item: a change of it asks for another look. */
export function materialOf(item: ChecklistItem, draft: Draft): string {
  if (item.when === 'media') return JSON.stringify(draft.media ?? []);
  if (item.when === 'share') return JSON.stringify([draft.quoted ?? null, draft.category ?? '']);
  if (item.id === 'account') return draft.account ?? '';
  return draft.text;
}
