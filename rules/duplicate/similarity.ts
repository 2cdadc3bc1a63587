/** How alike two short texts are, by what a person would call the same words in another order or with other figures. */

/** The text without what carries nothing: white space and links. */
function squeeze(normal: string): string {
  return normal.replace(/https?:\/\/\S+/gu, '').replace(/\s+/gu, '');
}

/** A text made ready to be compared with many. */
export interface Shape {
  readonly squeezed: string;
  readonly pairs: ReadonlyMap<string, number>;
}

export function shapeOf(normal: string): Shape {
  const squeezed = squeeze(normal);
  return { squeezed, pairs: pairsOf(squeezed) };
}

/** Dice's coefficient over pairs of neighbouring characters: 0 nothing shared … 1 the same pairs. */
export function similarity(a: Shape, b: Shape): number {
  if (a.squeezed.length < 2 || b.squeezed.length < 2) return a.squeezed === b.squeezed ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of b.pairs) shared += Math.min(count, a.pairs.get(pair) ?? 0);
  return (2 * shared) / (a.squeezed.length - 1 + (b.squeezed.length - 1));
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
