/**
 * What the learned reader sees of a passage: short strings of characters, base forms and what they stand beside.
 * Characters carry most of it (spelling, endings, particles) and do not depend on the dictionary; words add what
 * characters cannot join.
 */
import type { Token } from '../../morphology/token.ts';
import { extendByWord, extendHash, finishHash, startHash } from './hash.ts';
import type { Passage } from './passage.ts';

/** Takes one feature: its key and the half-open span of the normalised text that it rests on. */
export type FeatureSink = (key: number, start: number, end: number) => void;

export const LONGEST_CHARACTERS = 4;
/** Content words are paired with this many content words after them. */
const PAIR_REACH = 4;
/** Neighbouring base forms up to three. */
const LONGEST_WORDS = 3;

const kinds = { characters: 1, words: 2, pair: 3 } as const;
/** Stands before and after the text of a passage; no character of its own. */
const EDGE = 0x02;
const CONTENT = new Set(['名詞', '動詞', '形容詞', '副詞', '感動詞', '連体詞']);
const FORMAL = new Set(['非自立', '数', '接尾']);

/** Every feature of a passage, repeats included. */
export function forEachFeature(passage: Passage, sink: FeatureSink): void {
  characterFeatures(passage, sink);
  const tokens = passage.sentences.flatMap((sentence) => sentence.tokens).filter(isWord);
  wordFeatures(tokens, sink);
  pairFeatures(tokens.filter(isContentWord), sink);
}

/** The distinct keys of a passage, rising. */
export function featureKeys(passage: Passage): Uint32Array {
  const keys: number[] = [];
  forEachFeature(passage, (key) => keys.push(key));
  const sorted = new Uint32Array(keys).sort();
  let count = 0;
  sorted.forEach((key, index) => {
    if (index === 0 || key !== sorted[index - 1]) sorted[count++] = key;
  });
  return sorted.slice(0, count);
}

/** Runs of one to four characters of the passage without the white space around it. */
function characterFeatures({ text, start }: Passage, sink: FeatureSink): void {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const unitAt = (index: number) => (index < from || index >= to ? EDGE : text.charCodeAt(index));
  for (let first = from - 1; first <= to; first++) {
    let state = startHash(kinds.characters);
    for (let index = first; index < first + LONGEST_CHARACTERS && index <= to; index++) {
      state = extendHash(state, unitAt(index));
      sink(finishHash(state), start + Math.max(first, from), start + Math.min(index + 1, to));
    }
  }
}

function wordFeatures(tokens: readonly Token[], sink: FeatureSink): void {
  for (let first = -1; first <= tokens.length; first++) {
    let state = startHash(kinds.words);
    for (let index = first; index < first + LONGEST_WORDS && index <= tokens.length; index++) {
      state = extendByWord(state, tokens[index]?.base ?? '');
      const start = tokens[Math.max(first, 0)]?.start;
      const end = tokens[Math.min(index, tokens.length - 1)]?.end;
      if (start !== undefined && end !== undefined) sink(finishHash(state), start, end);
    }
  }
}

function pairFeatures(words: readonly Token[], sink: FeatureSink): void {
  words.forEach((first, index) => {
    for (const second of words.slice(index + 1, index + 1 + PAIR_REACH)) {
      sink(
        finishHash(extendByWord(extendByWord(startHash(kinds.pair), first.base), second.base)),
        first.start,
        second.end,
      );
    }
  });
}

function isWord(token: Token): boolean {
  return token.pos !== '記号' || /^[。、!?「」]/.test(token.surface);
}

function isContentWord(token: Token): boolean {
  return CONTENT.has(token.pos) && !FORMAL.has(token.pos1);
}
