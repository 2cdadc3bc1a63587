/** A sentence of the normalised text: half-open UTF-16 offsets, the closing mark included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
