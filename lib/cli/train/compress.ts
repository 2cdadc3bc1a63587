/** Makes the file's model of full weights: the weights that matter most, as bytes, within a budget. */
import type { LinearModel, ModelHeader } from '../../engine/learned/model.ts';
import { UNKNOWN_SQUARE, type Vocabulary } from './rows.ts';
import type { LinearWeights } from './solver.ts';

/** Bytes of a feature besides its weights: gap, importance, label mask. */
const FEATURE_BYTES = 5;
const HEADER_BYTES = 4_000;

export type LabelSettings = Omit<ModelHeader['labels'][number], 'step' | 'bias'>;

export function compress(
  model: LinearWeights,
  { keys, importance }: Vocabulary,
  settings: readonly LabelSettings[],
  budget: number,
): LinearModel {
  const { labelCount, weights, bias } = model;
  const pull = (feature: number, label: number) =>
    Math.abs(weights[feature * labelCount + label]!) * importance[feature]!;
  const steps = Array.from({ length: labelCount }, (_, label) => {
    let top = 0;
    for (let feature = 0; feature < keys.length; feature++)
      top = Math.max(top, Math.abs(weights[feature * labelCount + label]!));
    return top / 127;
  });
  const byte = (feature: number, label: number) => Math.round(weights[feature * labelCount + label]! / steps[label]!);
  const floor = lowestPull(keys.length, labelCount, pull, budget - HEADER_BYTES);
  const importanceStep = importance.reduce((top, value) => Math.max(top, value), 0) / 255;

  const kept = { keys: [] as number[], importance: [] as number[], labels: [] as number[], weights: [] as number[] };
  keys.forEach((key, feature) => {
    let mask = 0;
    for (let label = 0; label < labelCount; label++) {
      if (pull(feature, label) < floor || byte(feature, label) === 0) continue;
      mask |= 1 << label;
      kept.weights.push(byte(feature, label));
    }
    if (mask === 0) return;
    kept.keys.push(key);
    kept.importance.push(Math.round(importance[feature]! / importanceStep));
    kept.labels.push(mask);
  });
  return {
    header: {
      version: 1,
      labels: settings.map((setting, label) => ({ ...setting, step: steps[label]!, bias: bias[label]! })),
      features: kept.keys.length,
      weights: kept.weights.length,
      importanceStep,
      unknownSquare: UNKNOWN_SQUARE,
    },
    keys: Uint32Array.from(kept.keys),
    importance: Uint8Array.from(kept.importance),
    labels: Uint16Array.from(kept.labels),
    weights: Int8Array.from(kept.weights),
  };
}

/** The pull from which weights are kept so that the file stays within `bytes`. */
function lowestPull(
  features: number,
  labels: number,
  pull: (feature: number, label: number) => number,
  bytes: number,
): number {
  let low = 0;
  let high = 1;
  const size = (floor: number) => {
    let sum = 0;
    for (let feature = 0; feature < features; feature++) {
      let any = false;
      for (let label = 0; label < labels; label++) {
        if (pull(feature, label) < floor) continue;
        sum += 1;
        any = true;
      }
      if (any) sum += FEATURE_BYTES;
    }
    return sum;
  };
  if (size(0) <= bytes) return 0;
  while (size(high) > bytes) high *= 2;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (size(middle) > bytes) low = middle;
    else high = middle;
  }
  return high;
}
