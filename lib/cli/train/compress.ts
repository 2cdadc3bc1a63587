/** Makes the file's model of full weights: four-bit steps of a size that suits each feature. */
import { LARGEST_STEP, type LinearModel, type ModelHeader } from '../../engine/learned/model.ts';
import { UNKNOWN_SQUARE, type Vocabulary } from './rows.ts';
import type { LinearWeights } from './solver.ts';

/** What a file takes besides its features: the header. */
const HEADER_BYTES = 4_000;
/** A feature's bytes besides its weights: gap to the last key, importance, size. */
const FEATURE_BYTES = 4;

export type LabelSettings = Omit<ModelHeader['labels'][number], 'bias'>;

/** How many features a file of `budget` bytes holds. */
export function featuresWithin(budget: number, labelCount: number): number {
  return Math.floor((budget - HEADER_BYTES) / (FEATURE_BYTES + labelCount / 2));
}

export function compress(
  { labelCount, weights, bias }: LinearWeights,
  { keys, importance }: Vocabulary,
  settings: readonly LabelSettings[],
): LinearModel {
  const largest = Float64Array.from(keys, (_, feature) =>
    weights
      .subarray(feature * labelCount, (feature + 1) * labelCount)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  );
  const sizeTop = top(largest) / LARGEST_STEP;
  const importanceTop = top(importance);
  const size = Uint8Array.from(largest, (weight) => Math.ceil(Math.sqrt(weight / LARGEST_STEP / (sizeTop || 1)) * 255));
  const steps = Int8Array.from(weights, (weight, place) => {
    const worth = (size[Math.floor(place / labelCount)]! / 255) ** 2 * sizeTop;
    return worth === 0 ? 0 : Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(weight / worth)));
  });
  return {
    header: {
      version: 2,
      labels: settings.map((setting, label) => ({ ...setting, bias: bias[label]! })),
      features: keys.length,
      importanceTop,
      sizeTop,
      unknownSquare: UNKNOWN_SQUARE,
    },
    keys,
    importance: Uint8Array.from(importance, (value) => Math.round((value / importanceTop) * 255)),
    size,
    steps,
  };
}

function top(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
