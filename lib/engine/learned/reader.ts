/**
 * The learned reader: what a small model, trained on our own labelled families, makes of a text. It is one of three
 * kinds of reader beside the exact one and the grammatical one; the combiner weighs them. A stronger on-device sentence
 * model may take its place behind the same interface.
 */
import { explain } from './explain.ts';
import type { LinearModel } from './model.ts';
import { type Passage, type ReadSentence, passage, passagesOf } from './passage.ts';
import { createScorer, type PassageScore, type Scorer } from './scorer.ts';

/** Words that moved the reader, as a half-open span of the normalised text; `share` of all that spoke for the label, 0 … 1. */
export interface EvidenceWords {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** What the reader makes of one label in a text. All spans are half-open, into the normalised text. */
export interface LabelEvidence {
  readonly label: string;
  /** Calibrated on authors that the model had not seen, 0 … 1. */
  readonly probability: number;
  /** The reader stands by the label alone: at this level its alarms on harmless texts are rare. */
  readonly likely: boolean;
  /** The sentence, or two, on which the label rests. */
  readonly start: number;
  readonly end: number;
  /** Strongest first. */
  readonly words: readonly EvidenceWords[];
}

export interface ReadDocument {
  /** Normalised text. */
  readonly normal: string;
  readonly sentences: readonly ReadSentence[];
}

export interface LearnedReader {
  readonly labels: readonly string[];
  /** Labels worth a thought, most probable first; empty where the text is too short or too foreign to say. */
  read(document: ReadDocument): LabelEvidence[];
}

/** Less probable labels are not reported at all. */
const WORTH_A_THOUGHT = 0.05;
/** Fewer letters than this say too little: 「死ぬ」「草」. */
const FEWEST_LETTERS = 6;
/** A passage of which the model knows less than this is in no style it has learnt. */
export const LEAST_KNOWN = 0.2;

export function createLearnedReader(model: LinearModel): LearnedReader {
  const scorer = createScorer(model);
  const { labels } = model.header;
  return {
    labels: labels.map(({ id }) => id),
    read({ normal, sentences }) {
      const passages = passagesOf(normal, sentences).map((piece) => ({ piece, read: readPassage(scorer, piece) }));
      return labels
        .flatMap(({ id, slope, offset, threshold }, label): LabelEvidence[] => {
          const best = passages.reduce<(typeof passages)[number] | undefined>(
            (top, next) => (scoreOf(next.read, label) > scoreOf(top?.read, label) ? next : top),
            undefined,
          );
          const probability = 1 / (1 + Math.exp(-(slope * scoreOf(best?.read, label) + offset)));
          if (!best || probability < WORTH_A_THOUGHT) return [];
          const seat = seatOf(scorer, normal, best.piece, label);
          const words = explain(seat, scorer.contributions(seat, label));
          return [{ label: id, probability, likely: probability > threshold, start: seat.start, end: seat.end, words }];
        })
        .sort((a, b) => b.probability - a.probability);
    },
  };
}

function scoreOf(read: PassageScore | undefined, label: number): number {
  return read?.scores[label] ?? -Infinity;
}

/** The passage's score; undefined where it holds too little to judge. */
export function readPassage(scorer: Scorer, piece: Passage): PassageScore | undefined {
  if ((piece.text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return undefined;
  const read = scorer.score(piece);
  return read.known < LEAST_KNOWN ? undefined : read;
}

/** The sentence of a passage that speaks most for the label, with a neighbour that does so too. */
function seatOf(scorer: Scorer, normal: string, piece: Passage, label: number): Passage {
  const scores = piece.sentences.map(
    (sentence) => scorer.score(passage(normal, [sentence])).scores[label] ?? -Infinity,
  );
  const bias = scorer.model.header.labels[label]?.bias ?? 0;
  const top = scores.indexOf(Math.max(...scores));
  const speaks = (index: number) => (scores[index] ?? -Infinity) > (scores[top]! + bias) / 2;
  const from = speaks(top - 1) && !speaks(top + 1) ? top - 1 : top;
  const to = speaks(top + 1) ? top + 1 : top;
  return passage(normal, piece.sentences.slice(from, to + 1));
}
