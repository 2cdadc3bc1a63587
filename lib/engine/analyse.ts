/** Tokens, clauses and stances of a normalised text. */
import type { Token, Tokenizer } from '../morphology/token.ts';
import type { Sentence } from '../text/sentences.ts';
import type { AnalysedSentence, Analysis } from './analysis.ts';
import { findQuotations } from './stance/quotation.ts';
import { readStances } from './stance/reach.ts';

/** Analyses the sentences of one normalised text; token and clause offsets are into that text. */
export function analyse(sentences: readonly Sentence[], tokenizer: Tokenizer): Analysis {
  const normal = sentences.map((sentence) => sentence.text).join('');
  const quotations = findQuotations(normal);
  const tokenised = sentences.map((sentence) => tokenizeSentence(sentence, tokenizer));
  return { normal, quotations, sentences: readStances(tokenised, normal, quotations) };
}

function tokenizeSentence(sentence: Sentence, tokenizer: Tokenizer): Omit<AnalysedSentence, 'clauses'> {
  const tokens = tokenizer
    .tokenize(sentence.text)
    .map((token): Token => ({ ...token, start: sentence.start + token.start, end: sentence.start + token.end }));
  return { start: sentence.start, end: sentence.end, tokens };
}
