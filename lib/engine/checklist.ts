/**
 * 確認項目: which of the pack's items fit what is being written, and what each is about. A tick holds for its material
 * alone, so that an edit takes back what it touches and nothing else.
 */
import type { Policy, PolicyPack } from '../policy/types.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

export type ChecklistItem = PolicyPack['checklist'][number];

/** Items that a person has to confirm for this draft, in the pack's order. `findings`: what is open in it. */
export function checklistFor(
  draft: Draft,
  { pack }: Policy,
  findings: readonly Pick<Finding, 'ruleId'>[],
): readonly ChecklistItem[] {
  const asked: Readonly<Record<ChecklistItem['when'], boolean>> = {
    always: true,
    media: (draft.media ?? []).length > 0,
    share: draft.kind === 'quote' || draft.quoted !== undefined,
    emergency: draft.category === pack.emergency.category,
    'official-view': findings.some(({ ruleId }) => ruleId === 'official-view'),
  };
  return pack.checklist.filter(({ when }) => asked[when]);
}

type Subject = NonNullable<ChecklistItem['about']>;

/** What the person looked at when ticking the item, as one string: a change of it asks for another look. */
export function materialOf(
  { when, about = SUBJECT_OF[when] }: Pick<ChecklistItem, 'when' | 'about'>,
  draft: Draft,
): string {
  return JSON.stringify(MATERIAL[about](draft));
}

/** Where the pack does not say what an item is about. */
const SUBJECT_OF: Readonly<Record<ChecklistItem['when'], Subject>> = {
  always: 'post',
  media: 'media',
  share: 'quoted',
  emergency: 'text',
  'official-view': 'text',
};

const MATERIAL: Readonly<Record<Subject, (draft: Draft) => unknown>> = {
  account: ({ site, account }) => [site, account],
  text: ({ text, category }) => [text, category],
  media: pictures,
  quoted: ({ quoted }) => quoted,
  post: (draft) => [draft.text, draft.scheduledAt, pictures(draft), draft.quoted],
};

/** An alt text that the page has not shown yet is no change. */
function pictures({ media = [] }: Draft): unknown {
  return media.map(({ type, alt = '' }) => [type, alt]);
}
