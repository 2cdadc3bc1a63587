/** Numbers written out so that no one finds them by search: 「ゼロキューゼロ、さんさんごーに…」「〇九〇―一二三四…」. */
import type { Span } from '../../lib/engine/stance/span.ts';

const WORDS: readonly (readonly [string, string])[] = [
  ['0', 'ゼロ|ぜろ|れい|レイ|まる|マル|零|〇|○|◯'],
  ['1', 'いち|イチ|一'],
  ['2', 'に|ニ|二'],
  ['3', 'さん|サン|三'],
  ['4', 'よん|ヨン|四'],
  ['5', 'ご|ゴ|五'],
  ['6', 'ろく|ロク|六'],
  ['7', 'なな|ナナ|しち|シチ|七'],
  ['8', 'はち|ハチ|八'],
  ['9', 'きゅう|キュウ|きゅー|キュー|九'],
];
const DIGIT_WORD = new RegExp(`(${WORDS.map(([, words]) => words).join('|')}|\\d)[ー-]?[\\s、,・の‐–—―−()]?`, 'uy');
const DIGIT_OF = new Map(
  WORDS.flatMap(([digit, words]) => words.split('|').map((word): [string, string] => [word, digit])),
);
/** Three at least in words, or it is an ordinary number. */
const MIN_WORDS = 3;

/** Runs of 10 to 12 digits of which several are words. Linear: every run is read once. */
export function spelledNumbers(text: string): (Span & { number: string })[] {
  const found: (Span & { number: string })[] = [];
  let index = 0;
  while (index < text.length) {
    const run = readRun(text, index);
    if (run.number.length >= 10 && run.number.length <= 12 && run.words >= MIN_WORDS) {
      found.push({ start: index, end: run.end, number: run.number });
    }
    index = Math.max(index + 1, run.end);
  }
  return found;
}

function readRun(text: string, start: number): { number: string; words: number; end: number } {
  let number = '';
  let words = 0;
  let end = start;
  DIGIT_WORD.lastIndex = start;
  for (let match = DIGIT_WORD.exec(text); match; match = DIGIT_WORD.exec(text)) {
    const word = match[1] ?? '';
    number += DIGIT_OF.get(word) ?? word;
    if (DIGIT_OF.has(word)) words += 1;
    end = match.index + word.length;
  }
  return { number, words, end };
}
