/**
 * What a person has declared of one draft: its category, the ticks, the record of a decision, 「確認済み」. A tick is
 * bound to a hash of what it is about, so that an edit takes back only what it touches. Pure; a thread is one draft.
 */
import { type ChecklistItem, checklistFor, materialOf } from '../engine/checklist.ts';
import type { Draft } from '../engine/draft.ts';
import type { Finding } from '../engine/finding.ts';
import { hashOfText } from '../engine/fingerprint.ts';
import type { Policy } from '../policy/types.ts';

export interface Declared {
  /** Hash of the item's material at the moment of the tick, by item id. */
  readonly ticks: Readonly<Record<string, string>>;
  /** Content category (第4-2⑵); '' = not chosen. */
  readonly category: { readonly id: string; readonly reason: string };
  /** 決裁の記録 (第4-5ただし書), each as typed. */
  readonly approval: { readonly date: string; readonly person: string; readonly docNo: string };
  /** Hash of all that 「確認済み」 was pressed for; '' = not pressed. */
  readonly confirmed: string;
}

export const NOTHING_DECLARED: Declared = {
  ticks: {},
  category: { id: '', reason: '' },
  approval: { date: '', person: '', docNo: '' },
  confirmed: '',
};

/** One text box of the composer with what was found in it. */
export interface DraftPart {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface ChecklistEntry {
  readonly item: ChecklistItem;
  readonly done: boolean;
  /** It was done for an earlier text. */
  readonly stale: boolean;
}

/** The checklist of the whole draft: each item once, in the pack's order. */
export function checklistOf(parts: readonly DraftPart[], policy: Policy, { ticks }: Declared): ChecklistEntry[] {
  const asked = new Set(parts.flatMap((part) => checklistFor(part.draft, policy, part.findings).map(({ id }) => id)));
  return policy.pack.checklist
    .filter((item) => asked.has(item.id))
    .map((item) => {
      const tick = Object.hasOwn(ticks, item.id) ? ticks[item.id] : undefined;
      const done = tick !== undefined && tick === hashOfMaterial(item, parts);
      return { item, done, stale: tick !== undefined && !done };
    });
}

/** With the item ticked for what the draft holds now, or no longer ticked. */
export function withTick(
  declared: Declared,
  parts: readonly DraftPart[],
  policy: Policy,
  { id, done }: { readonly id: string; readonly done: boolean },
): Declared {
  const item = policy.pack.checklist.find((candidate) => candidate.id === id);
  if (!item) return declared;
  const others = Object.fromEntries(Object.entries(declared.ticks).filter(([other]) => other !== id));
  return { ...declared, ticks: done ? { ...others, [id]: hashOfMaterial(item, parts) } : others };
}

/** All that the post will be, apart from the moment of writing: what 「確認済み」 stands for. */
export function hashOfDraft(parts: readonly DraftPart[]): string {
  return hashOfText(JSON.stringify(parts.map(({ draft }) => ({ ...draft, at: 0, previous: undefined }))));
}

function hashOfMaterial(item: ChecklistItem, parts: readonly DraftPart[]): string {
  return hashOfText(JSON.stringify(parts.map(({ draft }) => materialOf(item, draft))));
}
