import { readFileSync } from 'node:fs';
import { type LinearModel, decodeModel } from '../engine/learned/model.ts';
import { type LearnedReader, createLearnedReader } from '../engine/learned/reader.ts';

type TaskName = 'drafts' | 'comments' | 'shares';

/** The learned reader of one task from its committed file. */
export function loadLearnedReader(task: TaskName): LearnedReader {
  return createLearnedReader(loadModel(task));
}

/** From which probability the reader of one task speaks alone, by label. */
export function learnedThresholds(task: TaskName): Map<string, number> {
  return new Map(loadModel(task).header.labels.map(({ id, threshold }) => [id, threshold]));
}

/** Calibration and threshold of each label, as `npm run train` fitted them on unseen authors. */
export function learnedSettings(task: TaskName): LinearModel['header']['labels'] {
  return loadModel(task).header.labels;
}

function loadModel(task: TaskName): LinearModel {
  return decodeModel(readFileSync(new URL(`../../rules/models/${task}.bin`, import.meta.url)));
}
