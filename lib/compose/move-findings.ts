/**
 * Keeps findings on their words across an edit, until the new text has been checked.
 *
 * The edit is taken to be one replacement: what old and new text share at both ends stands still. A span survives only
 * where it lies wholly in one of those ends, away from the edit, and still reads as quoted. Anything else is dropped: a
 * mark missing for some milliseconds is no harm, one under the wrong words is.
 */
import type { Finding, Target } from '../engine/finding.ts';

/** The replaced part of the old text, half open, and by how much everything behind it moved (UTF-16). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

export function findEdit(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shortest - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept, shift: after.length - before.length };
}

/** The target in the new text; undefined where the span touches the edit or the words differ. */
export function moveTarget(finding: Pick<Finding, 'target' | 'quote'>, edit: Edit, after: string): Target | undefined {
  const { target, quote } = finding;
  if (target.kind !== 'text') return target;
  const shift = target.end < edit.start ? 0 : target.start > edit.end ? edit.shift : undefined;
  if (shift === undefined) return undefined;
  const [start, end] = [target.start + shift, target.end + shift];
  return after.slice(start, end) === quote ? { kind: 'text', start, end } : undefined;
}

/** A finding whose words moved; its suggested replacement moves along. Undefined as for `moveTarget`. */
export function moveFinding(finding: Finding, edit: Edit, after: string): Finding | undefined {
  const target = moveTarget(finding, edit, after);
  if (!target) return undefined;
  if (target.kind !== 'text' || finding.target.kind !== 'text') return finding;
  const shift = target.start - finding.target.start;
  const fix = finding.fix && { ...finding.fix, start: finding.fix.start + shift, end: finding.fix.end + shift };
  return { ...finding, target, fix };
}
