/** From cases to one finished model, with its figures. */
import type { LinearModel } from '../../engine/learned/model.ts';
import { type Judged, calibrate, probability, thresholdFor } from './calibration.ts';
import type { TrainingCase } from './cases.ts';
import { compress } from './compress.ts';
import { buildDataset, learn, scoreUnseen } from './dataset.ts';
import { figuresOf, show } from './figures.ts';
import { type Task, isHeldBack } from './tasks.ts';

export function trainModel(task: Task, all: readonly TrainingCase[], report: (line: string) => void): LinearModel {
  const dataset = buildDataset(task, all);
  report(`${task.name}: ${dataset.instances.length} pieces, ${dataset.vocabulary.keys.length} features`);
  const unseen = [...scoreUnseen(dataset, report)];
  const families = unseen.map(([source]) => dataset.cases[source]!.family);
  const has = unseen.map(([source]) => task.labels.map((label) => dataset.cases[source]!.labels.includes(label)));
  const learnt = unseen.map(([source]) => !isHeldBack(dataset.cases[source]!));

  const settings = task.labels.map((_, label) => {
    const of = unseen.map(([, scores]) => scores[label]!);
    return calibrate(
      of.filter((__, index) => learnt[index]),
      has.map((row) => row[label]!).filter((__, index) => learnt[index]),
    );
  });
  const judged = unseen.map(([, scores], index): Judged => ({
    probabilities: settings.map((setting, label) => probability(scores[label]!, setting)),
    has: has[index]!,
  }));
  const threshold = thresholdFor(
    judged.filter((_, index) => learnt[index]),
    task.alarms,
  );

  // Each author is judged with the threshold that all the others suggest.
  for (const family of [...new Set(families)]) {
    const others = judged.filter((_, index) => families[index] !== family && learnt[index]);
    const own = judged.filter((_, index) => families[index] === family && learnt[index]);
    report(`${family.padEnd(12)} ${show(figuresOf(own, thresholdFor(others, task.alarms)))}`);
  }
  report(
    `all unseen   ${show(
      figuresOf(
        judged.filter((_, index) => learnt[index]),
        threshold,
      ),
    )}`,
  );
  const heldBack = judged.filter((_, index) => !learnt[index]);
  if (heldBack.length > 0) report(`held back    ${show(figuresOf(heldBack, threshold))}`);

  const { weights, vocabulary } = learn(dataset);
  const labels = task.labels.map((id, label) => ({ id, ...settings[label]!, threshold }));
  return compress(weights, vocabulary, labels);
}
