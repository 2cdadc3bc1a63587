/** Applies a linear model to a passage. */
import { featureKeys, forEachFeature } from './features.ts';
import { KEY_LIMIT } from './hash.ts';
import { type LinearModel, importanceOf, sizeOf } from './model.ts';
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
  const { header, keys, steps } = model;
  const width = header.labels.length;
  const find = finder(keys);
  const importance = Float32Array.from(keys, (_, feature) => importanceOf(model, feature));
  /** What one step of a feature moves a score, before the passage is scaled. */
  const force = Float32Array.from(keys, (_, feature) => importanceOf(model, feature) * sizeOf(model, feature));

  /** The distinct features of a passage that the model knows, and the length of them all. */
  const read = (passage: Passage) => {
    const found = featureKeys(passage);
    const features: number[] = [];
    let knownSquare = 0;
    for (const key of found) {
      const feature = find(key);
      if (feature < 0) continue;
      features.push(feature);
      knownSquare += importance[feature]! ** 2;
    }
    const square = knownSquare + (found.length - features.length) * header.unknownSquare;
    return { features, length: Math.sqrt(square) || 1, known: square > 0 ? knownSquare / square : 0 };
  };

  return {
    model,
    score(passage) {
      const { features, length, known } = read(passage);
      const sums = new Float64Array(width);
      for (const feature of features) {
        const base = feature * width;
        for (let label = 0; label < width; label++) {
          sums[label] = sums[label]! + force[feature]! * steps[base + label]!;
        }
      }
      return { scores: sums.map((sum, label) => sum / length + header.labels[label]!.bias), known };
    },
    contributions(passage, label) {
      const { length } = read(passage);
      const places = new Map<number, { start: number; end: number }[]>();
      forEachFeature(passage, (key, start, end) => {
        const feature = find(key);
        if (feature < 0 || steps[feature * width + label] === 0) return;
        const spans = places.get(feature);
        if (spans) spans.push({ start, end });
        else places.set(feature, [{ start, end }]);
      });
      return [...places].flatMap(([feature, spans]) => {
        const pull = (force[feature]! * steps[feature * width + label]!) / length;
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
