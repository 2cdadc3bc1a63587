/** Applies a linear model to a passage. */
import { featureKeys, forEachFeature } from './features.ts';
import { KEY_LIMIT } from './hash.ts';
import type { LinearModel } from './model.ts';
import type { Passage } from './passage.ts';

/** How a passage reads under one model. */
export interface PassageScore {
  /** Log odds before calibration, one a label. */
  readonly scores: Float64Array;
  /** Part of the passage's (squared) length that the model knows, 0 … 1. */
  readonly known: number;
}

/** One feature's pull towards a label, and the half-open span of the normalised text that it rests on. */
export interface Contribution {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

export interface Scorer {
  readonly model: LinearModel;
  score(passage: Passage): PassageScore;
  /** All features of a passage that speak for or against a label (its place in the header). */
  contributions(passage: Passage, label: number): Contribution[];
}

/** Leaves 65,536 leads for the hundred thousand features of a model. */
const TRAILING_BITS = 12;

export function createScorer(model: LinearModel): Scorer {
  const { header, keys, importance, labels, weights } = model;
  const firstWeight = new Uint32Array(keys.length);
  let count = 0;
  labels.forEach((mask, feature) => {
    firstWeight[feature] = count;
    count += ones(mask);
  });

  const find = finder(keys);

  /** The distinct features of a passage that the model knows, and the length of them all. */
  const read = (passage: Passage) => {
    const found = featureKeys(passage);
    const features: number[] = [];
    let knownSquare = 0;
    for (const key of found) {
      const feature = find(key);
      if (feature < 0) continue;
      features.push(feature);
      knownSquare += (importance[feature]! * header.importanceStep) ** 2;
    }
    const square = knownSquare + (found.length - features.length) * header.unknownSquare;
    return { features, length: Math.sqrt(square) || 1, known: square > 0 ? knownSquare / square : 0 };
  };

  return {
    model,
    score(passage) {
      const { features, length, known } = read(passage);
      const sums = new Float64Array(header.labels.length);
      for (const feature of features) {
        const value = (importance[feature]! * header.importanceStep) / length;
        let place = firstWeight[feature]!;
        for (let mask = labels[feature]!; mask !== 0; mask &= mask - 1) {
          const label = 31 - Math.clz32(mask & -mask);
          sums[label] = sums[label]! + value * weights[place++]!;
        }
      }
      return { scores: sums.map((sum, label) => sum * header.labels[label]!.step + header.labels[label]!.bias), known };
    },
    contributions(passage, label) {
      const { length } = read(passage);
      const bit = 1 << label;
      const step = header.labels[label]?.step ?? 0;
      const places = new Map<number, { start: number; end: number }[]>();
      forEachFeature(passage, (key, start, end) => {
        const feature = find(key);
        if (feature < 0 || (labels[feature]! & bit) === 0) return;
        const spans = places.get(feature);
        if (spans) spans.push({ start, end });
        else places.set(feature, [{ start, end }]);
      });
      return [...places].flatMap(([feature, spans]) => {
        const weight = weights[firstWeight[feature]! + ones(labels[feature]! & (bit - 1))]! * step;
        const pull = (weight * importance[feature]! * header.importanceStep) / length;
        // A feature counts once however often it stands there.
        return spans.map((span) => ({ ...span, weight: pull / spans.length }));
      });
    },
  };
}

/** Looks up the place of a key in rising `keys`, −1 where it is not among them. */
function finder(keys: Uint32Array): (key: number) => number {
  // Keys are hashes and spread evenly: only one or two share their leading bits.
  const firsts = new Uint32Array((KEY_LIMIT >>> TRAILING_BITS) + 1);
  for (const key of keys) firsts[(key >>> TRAILING_BITS) + 1]! += 1;
  for (let lead = 1; lead < firsts.length; lead++) firsts[lead]! += firsts[lead - 1]!;
  return (key) => {
    const lead = key >>> TRAILING_BITS;
    for (let place = firsts[lead]!; place < firsts[lead + 1]!; place++) if (keys[place] === key) return place;
    return -1;
  };
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
