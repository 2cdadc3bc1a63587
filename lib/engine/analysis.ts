/** What is known of a draft's words: tokens and the clauses they form, all offsets into the normalised text. */
import type { Token } from '../morphology/token.ts';
import type { Quotation } from './stance/quotation.ts';
import type { Stance } from './stance/stance.ts';

/** How a clause (節) hangs on the one after it. */
export type ClauseLink =
  | 'end' // the sentence's last predicate
  | 'chain' // 連用中止・〜て: goes on under the same head
  | 'noun' // 連体修飾: describes the noun that follows
  | 'quote' // 〜と言う・〜という
  | 'reason' // 〜ので・〜から・〜し
  | 'contrast' // 〜が・〜けど・〜のに
  | 'condition'; // 〜たら・〜ば・〜と・〜なら

/** A clause of a sentence with what it does. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly link: ClauseLink;
  /** What the clause does, the reach of the clauses it hangs on included. */
  readonly stance: Stance;
}

export interface AnalysedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

export interface Analysis {
  /** The normalised text that all offsets point into. */
  readonly normal: string;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly AnalysedSentence[];
}
