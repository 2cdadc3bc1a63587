/** What is known of a draft's words: tokens and the clauses they form, all offsets into the normalised text. */
import type { Token } from '../morphology/token.ts';
import type { Stance } from './stance/stance.ts';

/** A clause (節) of a sentence with what it does. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly stance: Stance;
}

export interface AnalysedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

export interface Analysis {
  readonly sentences: readonly AnalysedSentence[];
}
