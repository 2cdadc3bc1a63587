/** How alike two short texts are, by what a person would call the same words in another order or with other figures. */

/** The text without what carries nothing: white space and links. */
export function squeeze(normal: string): string {
  return normal.replace(/https?:\/\/\S+/gu, '').replace(/\s+/gu, '');
}

/** Dice's coefficient over pairs of neighbouring characters: 0 nothing shared … 1 the same pairs. */
export function similarity(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const left = pairsOf(a);
  let shared = 0;
  for (const [pair, count] of pairsOf(b)) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / (a.length - 1 + (b.length - 1));
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
