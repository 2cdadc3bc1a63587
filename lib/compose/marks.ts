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
    const mark = markOf(entry, texts);
    if (!mark) return [];
    return entry.id === stressed ? [mark, stressedMark(mark)] : [mark];
  });
}

/** A range of its own: the same one under two names would be one mark. */
const stressedMark = (mark: Mark): Mark =>
  'range' in mark ? { name: 'active', range: mark.range.cloneRange() } : { ...mark, name: 'active' };

/** The element that holds the words, and moves and changes its size with them. */
export function elementOf(mark: Mark): Element | undefined {
  if ('field' in mark) return mark.field;
  const node = mark.range.startContainer;
  return node instanceof Element ? node : (node.parentElement ?? undefined);
}

/** The words are compared once more: no mark is better than one under other words. */
export function markOf({ finding, box, certain }: PlacedFinding, texts: readonly EditorText[]): Mark | undefined {
  const { target, quote } = finding;
  const text = texts[box];
  if (!certain || !text || target.kind !== 'text') return undefined;
  const { start, end } = target;
  if (text.text.slice(start, end) !== quote) return undefined;
  const name = finding.severity;
  if (text.field) return { name, field: text.field, start, end };
  const range = text.rangeOf(start, end);
  return range && { name, range };
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
