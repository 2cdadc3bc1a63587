/** Half-open spans in reading order, and who was first to take a stretch of text. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Takes stretches of a text of `length` units; false where a part of one is taken already. Linear in what is taken. */
export function claims(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** Index of the first of `spans` (sorted, not overlapping) that starts at or after `offset`; `spans.length` if none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
