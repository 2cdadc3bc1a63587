/** Normalised text with a map back to the original UTF-16 offsets. */
export interface NormalizedText {
  readonly original: string;
  /** NFKC, zero-width characters removed; what rules match against. */
  readonly normal: string;
  /** Original span for a half-open span of `normal`; covers every original unit that gave rise to it. */
  toOriginal(start: number, end: number): { start: number; end: number };
}
