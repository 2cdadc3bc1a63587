/**
 * Passages: the pieces of a text that the learned reader judges. A short text is judged whole. A longer one is judged
 * in overlapping runs of whole sentences, so that one sentence in a long caption weighs as much as in a short post.
 */
import type { Clause } from '../analysis.ts';
import type { Token } from '../../morphology/token.ts';

/** What the reader needs of an analysed sentence. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A run of neighbouring sentences; offsets into the normalised text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
}

/** UTF-16 units; by cross-validation over authors, 100 to 160 are alike. */
export const PASSAGE_LENGTH = 130;

/** Runs of sentences up to PASSAGE_LENGTH (at least one sentence each) that no other run contains. */
export function passagesOf(normal: string, sentences: readonly ReadSentence[]): Passage[] {
  const read = sentences.filter((sentence) => normal.slice(sentence.start, sentence.end).trim() !== '');
  if (read.length === 0) return [];
  if (normal.length <= PASSAGE_LENGTH) return [passage(normal, read)];
  const passages: Passage[] = [];
  let lastEnd = 0;
  read.forEach((first, index) => {
    let next = index + 1;
    while (next < read.length && (read[next]?.end ?? 0) - first.start <= PASSAGE_LENGTH) next += 1;
    if (next > lastEnd) passages.push(passage(normal, read.slice(index, next)));
    lastEnd = Math.max(lastEnd, next);
  });
  return passages;
}

/** A passage of exactly these sentences, which must not be empty. */
export function passage(normal: string, sentences: readonly ReadSentence[]): Passage {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  return { start, end, text: normal.slice(start, end), sentences };
}
