/** Between findings and the page: which words to mark, and which finding lies at a place. */
import type { EditorText } from '../sites/read-editor.ts';
import type { PlacedFinding } from './composer-view.ts';
import type { Mark } from './highlights.ts';
import type { Place } from './place-at-point.ts';

/** `texts`: one a box, as read at this moment. `stressed`: id of the finding whose card the pointer is on. */
export function marksOf(
  findings: readonly PlacedFinding[],
  texts: readonly EditorText[],
  stressed: string | undefined,
): readonly Mark[] {
  return findings.flatMap((entry): Mark[] => {
    const range = rangeOf(entry, texts);
    if (!range) return [];
    const mark: Mark = { name: entry.finding.severity, range };
    return entry.id === stressed ? [mark, { name: 'active', range: range.cloneRange() }] : [mark];
  });
}

/** The words are compared once more: no mark is better than one under other words. */
export function rangeOf({ finding, box, certain }: PlacedFinding, texts: readonly EditorText[]): Range | undefined {
  const { target, quote } = finding;
  const text = texts[box];
  if (!certain || !text || target.kind !== 'text') return undefined;
  return text.text.slice(target.start, target.end) === quote ? text.rangeOf(target.start, target.end) : undefined;
}

/** The gravest finding whose words hold `place`. Their end is outside: there the caret stands that has just typed them. */
export function findingAt(
  place: Place,
  findings: readonly PlacedFinding[],
  texts: readonly EditorText[],
): PlacedFinding | undefined {
  for (const [box, text] of texts.entries()) {
    const offset = text.offsetAt(place.node, place.offset);
    if (offset === undefined) continue;
    return findings.find(
      ({ finding: { target }, box: own, certain }) =>
        certain && own === box && target.kind === 'text' && target.start <= offset && offset < target.end,
    );
  }
  return undefined;
}
