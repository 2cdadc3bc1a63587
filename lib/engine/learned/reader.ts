/**
 * The learned reader: what a small model, trained on our own labelled families, makes of a text. It is one of three
 * kinds of reader beside the exact one and the grammatical one; the combiner weighs them. A stronger on-device sentence
 * model may take its place behind the same interface.
 */
import { explain } from './explain.ts';
import type { LinearModel } from './model.ts';
import { type Passage, type ReadSentence, passage, passagesOf } from './passage.ts';
import { type Scorer, createScorer } from './scorer.ts';

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
const LEAST_KNOWN = 0.2;

export function createLearnedReader(model: LinearModel): LearnedReader {
  const scorer = createScorer(model);
  const { labels } = model.header;
  return {
    labels: labels.map(({ id }) => id),
    read({ normal, sentences }) {
      const judged = passagesOf(normal, sentences).flatMap((piece) => judge(scorer, normal, piece));
      return labels
        .flatMap(({ id, slope, offset, threshold }, label): LabelEvidence[] => {
          const best = bestFor(label, judged);
          if (!best) return [];
          const probability = 1 / (1 + Math.exp(-(slope * best.scores[label]! + offset)));
          if (probability < WORTH_A_THOUGHT) return [];
          const seat = seatOf(best, normal, label, labels[label]!.bias);
          const { start, end } = seat;
          let words: EvidenceWords[] | undefined;
          return [
            {
              label: id,
              probability,
              likely: probability > threshold,
              start,
              end,
              // Found when asked for: a check reports the sentence, only an explanation its words.
              get words() {
                return (words ??= explain(seat, scorer.contributions(seat, label)));
              },
            },
          ];
        })
        .sort((a, b) => b.probability - a.probability);
    },
  };
}

interface JudgedPassage {
  readonly piece: Passage;
  /** One a label. */
  readonly scores: Float64Array;
  /** The same of each sentence alone; made when first asked for. */
  readonly sentenceScores: () => readonly Float64Array[];
}

/** Nothing where the passage holds too little to judge. */
function judge(scorer: Scorer, normal: string, piece: Passage): JudgedPassage[] {
  if ((piece.text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return [];
  const { scores, known } = scorer.score(piece);
  if (known < LEAST_KNOWN) return [];
  let alone: Float64Array[] | undefined;
  const sentenceScores = () =>
    (alone ??=
      piece.sentences.length === 1
        ? [scores]
        : piece.sentences.map((sentence) => scorer.score(passage(normal, [sentence])).scores));
  return [{ piece, scores, sentenceScores }];
}

function bestFor(label: number, judged: readonly JudgedPassage[]): JudgedPassage | undefined {
  return judged.reduce<JudgedPassage | undefined>(
    (top, next) => (top && top.scores[label]! >= next.scores[label]! ? top : next),
    undefined,
  );
}

/** The sentence of a passage that speaks most for the label, with a neighbour that does so too. */
function seatOf({ piece, sentenceScores }: JudgedPassage, normal: string, label: number, bias: number): Passage {
  const scores = sentenceScores().map((of) => of[label]!);
  const top = scores.indexOf(Math.max(...scores));
  const speaks = (index: number) => (scores[index] ?? -Infinity) > (scores[top]! + bias) / 2;
  const from = speaks(top - 1) && !speaks(top + 1) ? top - 1 : top;
  const to = speaks(top + 1) ? top + 1 : top;
  return passage(normal, piece.sentences.slice(from, to + 1));
}
