import type { ReadSentence } from '../../../lib/engine/learned/passage.ts';
import type { Token } from '../../../lib/morphology/token.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

/** Sentences with a token for each run of one script: enough for the learned reader, without a dictionary. */
export function readWithoutDictionary(normal: string): ReadSentence[] {
  return splitSentences(normal).map(({ start, end, text }) => ({
    start,
    end,
    clauses: [],
    tokens: [...text.matchAll(/\p{Script=Han}+|\p{Script=Hiragana}+|\p{Script=Katakana}+|[a-z0-9]+|[^]/giu)].map(
      (match) => token(match[0], start + match.index),
    ),
  }));
}

function token(surface: string, start: number): Token {
  const content = /^[\p{Script=Han}\p{Script=Katakana}]/u.test(surface);
  const pos = content ? '名詞' : /\p{L}/u.test(surface) ? '助詞' : '記号';
  return {
    surface,
    base: surface,
    pos,
    pos1: '一般',
    pos2: '',
    pos3: '',
    conjType: '',
    conjForm: '',
    reading: '',
    start,
    end: start + surface.length,
    known: true,
  };
}
