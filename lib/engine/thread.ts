/**
 * 連投: the parts of a thread are checked each by itself and once together, for what only the whole shows: a phrase split
 * over two boxes, a date in one that contradicts another.
 */
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** Ends in the middle of a sentence, which then goes on in the next part. */
const GOES_ON = /[、をはがにへでとの]$/u;

/** A finding with the text box that it stands in. */
export interface PartFinding {
  readonly box: number;
  readonly finding: Finding;
  /** The finding of the joint draft that it was made of. */
  readonly joint: Finding;
}

/** The thread as one draft; undefined where there is but one part to read. Media and quoted post are each part's own. */
export function jointDraft(drafts: readonly Draft[]): Draft | undefined {
  const [first] = drafts;
  if (!first || drafts.filter(({ text }) => text.trim() !== '').length < 2) return undefined;
  const text = drafts.map((draft, index) => draft.text + gapBehind(drafts, index)).join('');
  return { ...first, text, media: undefined, quoted: undefined, previous: undefined };
}

/** Whether a part's own finding holds though the part belongs to a thread. */
export function isOfPart({ scope }: Finding): boolean {
  return scope !== 'whole';
}

/**
 * What checking the thread as a whole adds to its parts' own findings, in their boxes; what concerns no words of it in the
 * first. `joint`: findings of `jointDraft(drafts)` by the same rules as `alone`, the findings of each part.
 */
export function jointFindings(
  drafts: readonly Draft[],
  alone: readonly (readonly Finding[])[],
  joint: readonly Finding[],
): readonly PartFinding[] {
  const starts = startsOf(drafts);
  return joint.flatMap((finding): PartFinding[] => {
    if (finding.target.kind !== 'text') return isOfPart(finding) ? [] : [{ box: 0, finding, joint: finding }];
    const { start, end } = finding.target;
    const box = starts.findLastIndex((from) => from <= start);
    const from = starts[box];
    const text = drafts[box]?.text;
    if (from === undefined || text === undefined) return [];
    const straddles = end > from + text.length;
    // Words that go on in the next box are marked up to the end of this one.
    const placed = moved(finding, text, start - from, Math.min(end - from, text.length));
    if (!placed) return [];
    const isKnown = (alone[box] ?? []).some((known) => isOfPart(known) && isSame(known, placed));
    const showsOnlyHere = straddles || (finding.scope ?? 'part') !== 'part';
    return showsOnlyHere && !isKnown ? [{ box, finding: placed, joint: finding }] : [];
  });
}

function startsOf(drafts: readonly Draft[]): readonly number[] {
  let next = 0;
  return drafts.map(({ text }, index) => {
    const start = next;
    next += text.length + gapBehind(drafts, index).length;
    return start;
  });
}

/** Parts are read like paragraphs; what goes on in the next part is one sentence with it. */
function gapBehind(drafts: readonly Draft[], index: number): string {
  const text = drafts[index]?.text ?? '';
  return index === drafts.length - 1 || GOES_ON.test(text) ? '' : '\n\n';
}

/** The finding on a span of one part's text; its fix is dropped, for it was worded for the joint text. */
function moved(finding: Finding, text: string, start: number, end: number): Finding | undefined {
  if (start >= end) return undefined;
  return { ...finding, fix: undefined, target: { kind: 'text', start, end }, quote: text.slice(start, end) };
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.ruleId === b.ruleId &&
    a.target.kind === 'text' &&
    b.target.kind === 'text' &&
    a.target.start < b.target.end &&
    b.target.start < a.target.end
  );
}
