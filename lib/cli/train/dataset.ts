/** Everything one model is learnt from, and the two things done with it: learning from all, and judging each author unseen. */
import type { TrainingCase } from './cases.ts';
import { featuresWithin } from './compress.ts';
import { type Instance, instancesOf } from './instances.ts';
import { type Rows, type Vocabulary, narrow, rowsOf, vocabularyOf } from './rows.ts';
import { type LinearWeights, scoreRow, trainLinear } from './solver.ts';
import { type Task, isHeldBack } from './tasks.ts';

/** Chosen by cross-validation over authors. */
const COST = 2;
const EPOCHS = 8;
/** Enough to see which features matter. */
const ROUGH_EPOCHS = 3;

export interface Dataset {
  readonly task: Task;
  readonly cases: readonly TrainingCase[];
  readonly instances: readonly Instance[];
  readonly vocabulary: Vocabulary;
  readonly rows: Rows;
  readonly targets: Int8Array;
}

/** Weights of the features that fit into the model's file. */
export interface Learnt {
  readonly vocabulary: Vocabulary;
  readonly rows: Rows;
  readonly weights: LinearWeights;
}

export function buildDataset(task: Task, all: readonly TrainingCase[]): Dataset {
  const cases = all.filter((item) => task.labels.some((label) => task.teach(item, label) !== undefined));
  const instances = instancesOf(cases, task.labels, task.teach);
  const vocabulary = vocabularyOf(instances.filter((instance) => !isHeldBack(cases[instance.source]!)));
  return {
    task,
    cases,
    instances,
    vocabulary,
    rows: rowsOf(instances, vocabulary),
    targets: Int8Array.from(instances.flatMap((instance) => instance.targets)),
  };
}

/**
 * Learns from all cases but those held back and those of the families in `leaveOut`: first roughly with every feature,
 * then well with those that proved telling.
 */
export function learn(dataset: Dataset, leaveOut: readonly string[] = []): Learnt {
  const { task, cases, instances, targets } = dataset;
  const use = [...instances.keys()].filter((row) => {
    const item = cases[instances[row]!.source]!;
    return !leaveOut.includes(item.family) && !isHeldBack(item);
  });
  const cost = new Float64Array(instances.length).fill(COST);
  const common = { use, labelCount: task.labels.length, targets, cost };
  const rough = trainLinear({ ...common, rows: dataset.rows, epochs: ROUGH_EPOCHS });
  const { rows, vocabulary } = narrow(instances, dataset.rows, dataset.vocabulary, telling(dataset, rough));
  return { vocabulary, rows, weights: trainLinear({ ...common, rows, epochs: EPOCHS }) };
}

/** The features that move scores most: weight × importance, and the root of how often they occur. Rising. */
function telling({ task, instances, vocabulary: { importance } }: Dataset, { weights }: LinearWeights): Uint32Array {
  const width = task.labels.length;
  const pull = Float64Array.from(importance, (value, feature) => {
    const mentions = instances.length / Math.exp(value - 1);
    return Math.hypot(...weights.subarray(feature * width, (feature + 1) * width)) * value * Math.sqrt(mentions);
  });
  return Uint32Array.from(pull.keys())
    .sort((a, b) => pull[b]! - pull[a]! || a - b)
    .slice(0, featuresWithin(task.budget, width))
    .sort();
}

export type CaseScores = ReadonlyMap<number, Float64Array>;

/** The highest score of any passage, by case and label. */
function scoreCases(
  { cases, instances, task }: Dataset,
  { weights, rows }: Learnt,
  families: readonly string[],
): CaseScores {
  const scores = new Map<number, Float64Array>();
  instances.forEach(({ source, passage, family }, row) => {
    if (!passage || !families.includes(family) || !task.judged(cases[source]!)) return;
    const of = scores.get(source) ?? new Float64Array(task.labels.length).fill(-Infinity);
    scoreRow(weights, rows, row).forEach((score, label) => (of[label] = Math.max(of[label]!, score)));
    scores.set(source, of);
  });
  return scores;
}

/** Scores of every judged case under a model that never saw its author. */
export function scoreUnseen(dataset: Dataset, report: (line: string) => void): CaseScores {
  const scores = new Map<number, Float64Array>();
  for (const fold of dataset.task.folds) {
    for (const [source, of] of scoreCases(dataset, learn(dataset, fold), fold)) scores.set(source, of);
    report(`${dataset.task.name}: judged ${fold.join(' ')} unseen`);
  }
  return scores;
}
