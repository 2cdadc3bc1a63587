/** Everything one model is learnt from, and the two things done with it: learning from all, and judging each author unseen. */
import type { TrainingCase } from './cases.ts';
import { type Instance, instancesOf } from './instances.ts';
import { type Rows, type Vocabulary, rowsOf, vocabularyOf } from './rows.ts';
import { type LinearWeights, scoreRow, trainLinear } from './solver.ts';
import { type Task, isHeldBack } from './tasks.ts';

/** Chosen by cross-validation over authors. */
const COST = 2;
const EPOCHS = 8;
const FEWEST_MENTIONS = 3;

export interface Dataset {
  readonly task: Task;
  readonly cases: readonly TrainingCase[];
  readonly instances: readonly Instance[];
  readonly vocabulary: Vocabulary;
  readonly rows: Rows;
  readonly targets: Int8Array;
}

export function buildDataset(task: Task, all: readonly TrainingCase[]): Dataset {
  const cases = all.filter((item) => task.labels.some((label) => task.teach(item, label) !== undefined));
  const instances = instancesOf(cases, task.labels, task.teach);
  const learnt = instances.filter((instance) => !isHeldBack(cases[instance.source]!));
  const vocabulary = vocabularyOf(learnt, FEWEST_MENTIONS);
  return {
    task,
    cases,
    instances,
    vocabulary,
    rows: rowsOf(instances, vocabulary),
    targets: Int8Array.from(instances.flatMap((instance) => instance.targets)),
  };
}

/** Learns from all cases but those held back and those of `leaveOut`. */
export function learn(
  { task, cases, instances, rows, targets }: Dataset,
  leaveOut: readonly string[] = [],
): LinearWeights {
  const use = [...instances.keys()].filter((row) => {
    const item = cases[instances[row]!.source]!;
    return !leaveOut.includes(item.family) && !isHeldBack(item);
  });
  const cost = new Float64Array(instances.length).fill(COST);
  return trainLinear({ rows, use, labelCount: task.labels.length, targets, cost, epochs: EPOCHS });
}

export type CaseScores = ReadonlyMap<number, Float64Array>;

/** The highest score of any passage, by case and label, under a model. */
export function scoreCases(
  { cases, instances, rows, task }: Dataset,
  model: LinearWeights,
  families: readonly string[],
): CaseScores {
  const scores = new Map<number, Float64Array>();
  instances.forEach(({ source, passage, family }, row) => {
    if (!passage || !families.includes(family) || !task.judged(cases[source]!)) return;
    const of = scores.get(source) ?? new Float64Array(task.labels.length).fill(-Infinity);
    scoreRow(model, rows, row).forEach((score, label) => (of[label] = Math.max(of[label]!, score)));
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
