/** Tokens, clauses and stances of a normalised text. */
import type { Token, Tokenizer } from '../morphology/token.ts';
import type { Sentence } from '../text/sentences.ts';
import type { AnalysedSentence, Analysis } from './analysis.ts';
import { findQuotations } from './stance/quotation.ts';
import { readStances } from './stance/reach.ts';

/**
 * IPADIC knows ASCII only in full width (a half-width 「!」 is taken for a noun). Each ASCII character has a full-width
 * twin of the same UTF-16 length, so offsets stay.
 */
export function widenAscii(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Analyses the sentences of one normalised text; token and clause offsets are into that text. */
export function analyse(sentences: readonly Sentence[], tokenizer: Tokenizer): Analysis {
  const normal = sentences.map((sentence) => sentence.text).join('');
  const quotations = findQuotations(normal);
  const tokenised = sentences.map((sentence) => tokenizeSentence(sentence, tokenizer));
  return { normal, quotations, sentences: readStances(tokenised, normal, quotations) };
}

function tokenizeSentence(sentence: Sentence, tokenizer: Tokenizer): Omit<AnalysedSentence, 'clauses'> {
  const tokens = tokenizer.tokenize(widenAscii(sentence.text)).map((token): Token => {
    const surface = sentence.text.slice(token.start, token.end);
    return {
      ...token,
      surface,
      base: token.base === token.surface ? surface : token.base,
      start: sentence.start + token.start,
      end: sentence.start + token.end,
    };
  });
  return { start: sentence.start, end: sentence.end, tokens };
}
