/** Cuts training cases into the pieces to learn from: whole texts, passages as the reader will see them, sentences. */
import { type Passage, type ReadSentence, passage, passagesOf } from '../../engine/learned/passage.ts';
import { featureKeys } from '../../engine/learned/features.ts';
import type { TrainingCase } from './cases.ts';

export interface Instance {
  /** Index of the case. */
  readonly source: number;
  readonly family: string;
  readonly start: number;
  readonly end: number;
  readonly keys: Uint32Array;
  /** One per label: 1 has it, −1 has it not, 0 unknown. */
  readonly targets: readonly number[];
  /** Judged when the whole case is judged. */
  readonly passage: boolean;
  readonly sentence: boolean;
}

/**
 * What a case says of a label: that it has it not (false), has it somewhere (true) or on this half-open span of the
 * normalised text; undefined where it says nothing.
 */
export type Lesson = boolean | { readonly start: number; readonly end: number } | undefined;
export type Teaching = (item: TrainingCase, label: string) => Lesson;

export function instancesOf(cases: readonly TrainingCase[], labels: readonly string[], teach: Teaching): Instance[] {
  return cases.flatMap((item, source) => {
    const sentences = item.sentences.filter(
      (sentence) => item.normal.slice(sentence.start, sentence.end).trim() !== '',
    );
    if (sentences.length === 0) return [];
    const passages = passagesOf(item.normal, sentences);
    const whole = passage(item.normal, sentences);
    const pieces = new Map<string, Passage>();
    for (const piece of [whole, ...passages, ...sentences.map((sentence) => passage(item.normal, [sentence]))]) {
      pieces.set(`${piece.start}-${piece.end}`, piece);
    }
    const judged = new Set(passages.map((piece) => `${piece.start}-${piece.end}`));
    return [...pieces].map(([name, piece]): Instance => ({
      source,
      family: item.family,
      start: piece.start,
      end: piece.end,
      keys: featureKeys(piece),
      targets: labels.map((label) => target(piece, sentences, teach(item, label))),
      passage: judged.has(name),
      sentence: piece.sentences.length === 1,
    }));
  });
}

/**
 * A piece has a label when it holds at least half of the words on which the label rests, or lies by half within them.
 * Without a span only the whole text is known to have it.
 */
function target(piece: Passage, sentences: readonly ReadSentence[], lesson: Lesson): number {
  if (lesson === undefined) return 0;
  if (lesson === false) return -1;
  if (piece.sentences.length === sentences.length) return 1;
  if (lesson === true) return 0;
  const shared = Math.min(piece.end, lesson.end) - Math.max(piece.start, lesson.start);
  return shared > 0 && shared >= 0.5 * Math.min(piece.end - piece.start, lesson.end - lesson.start) ? 1 : -1;
}
