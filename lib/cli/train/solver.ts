/**
 * Linear support vector machines with squared hinge loss, one a label, by dual coordinate descent
 * (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008, ICML). All labels of a row move together, since the walk over its
 * features costs more than the arithmetic. The shuffle is fixed: the same rows give the same weights.
 */
import type { Rows } from './rows.ts';

export interface Problem {
  readonly rows: Rows;
  /** The rows to learn from. */
  readonly use: readonly number[];
  readonly labelCount: number;
  /** row × label: 1 has it, −1 has it not, 0 nothing is known. */
  readonly targets: Int8Array;
  /** Weight of each row in the loss. */
  readonly cost: Float64Array;
  readonly epochs: number;
}

export interface LinearWeights {
  readonly labelCount: number;
  /** feature × label */
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

/** Smaller steps of a dual variable are not worth a walk over the row. */
const SMALLEST_STEP = 1e-5;

export function trainLinear({ rows, use, labelCount, targets, cost, epochs }: Problem): LinearWeights {
  const weights = new Float32Array(rows.importance.length * labelCount);
  const bias = new Float64Array(labelCount);
  const alpha = new Float64Array(use.length * labelCount);
  const order = Uint32Array.from(use.keys());
  const squares = Float64Array.from(use, (row) => squareOf(rows, row) + 1);
  const random = generator(1);
  const margin = new Float64Array(labelCount);
  const change = new Float64Array(labelCount);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const position of order) {
      const row = use[position]!;
      sumRow(margin, weights, rows, row);
      const softness = 1 / (2 * cost[row]!);
      const curvature = squares[position]! + softness;
      let moved = false;
      for (let label = 0; label < labelCount; label++) {
        change[label] = 0;
        const target = targets[row * labelCount + label]!;
        if (target === 0) continue;
        const place = position * labelCount + label;
        const before = alpha[place]!;
        const gradient = target * (margin[label]! + bias[label]!) - 1 + before * softness;
        const after = Math.max(0, before - gradient / curvature);
        if (Math.abs(after - before) <= SMALLEST_STEP) continue;
        alpha[place] = after;
        change[label] = (after - before) * target;
        bias[label] = bias[label]! + change[label]!;
        moved = true;
      }
      if (moved) addRow(weights, change, rows, row);
    }
  }
  return { labelCount, weights, bias };
}

/** The scores of a row, one a label. */
export function scoreRow({ weights, bias, labelCount }: LinearWeights, rows: Rows, row: number): Float64Array {
  const sum = new Float64Array(labelCount);
  sumRow(sum, weights, rows, row);
  return sum.map((value, label) => value + bias[label]!);
}

function squareOf({ starts, features, scale, importance }: Rows, row: number): number {
  let sum = 0;
  for (let index = starts[row]!; index < starts[row + 1]!; index++) sum += importance[features[index]!]! ** 2;
  return sum * scale[row]! ** 2;
}

function sumRow(sum: Float64Array, weights: Float32Array, rows: Rows, row: number) {
  const { features, importance } = rows;
  const width = sum.length;
  const scale = rows.scale[row]!;
  const to = rows.starts[row + 1]!;
  sum.fill(0);
  for (let index = rows.starts[row]!; index < to; index++) {
    const feature = features[index]!;
    const value = importance[feature]! * scale;
    const base = feature * width;
    for (let label = 0; label < width; label++) sum[label] = sum[label]! + weights[base + label]! * value;
  }
}

function addRow(weights: Float32Array, change: Float64Array, rows: Rows, row: number) {
  const { features, importance } = rows;
  const width = change.length;
  const scale = rows.scale[row]!;
  const to = rows.starts[row + 1]!;
  for (let index = rows.starts[row]!; index < to; index++) {
    const feature = features[index]!;
    const value = importance[feature]! * scale;
    const base = feature * width;
    for (let label = 0; label < width; label++) weights[base + label] = weights[base + label]! + change[label]! * value;
  }
}

/** Mulberry32: a small generator that is the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_00_00_00_00;
  };
}

function shuffle(order: Uint32Array, random: () => number) {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const value = order[index]!;
    order[index] = order[other]!;
    order[other] = value;
  }
}
