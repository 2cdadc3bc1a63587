/** Instances as rows of numbered features. */
import type { Instance } from './instances.ts';

/** The features of a model; the place of a key is the feature's number. */
export interface Vocabulary {
  /** Rising. */
  readonly keys: Uint32Array;
  /** A feature's value before a row is scaled to length 1: 1 + ln(instances / instances that have it). */
  readonly importance: Float64Array;
}

/** Rows of features in compressed form; the value of a feature in a row is `importance[feature] * scale[row]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly scale: Float64Array;
  readonly importance: Float64Array;
}

/** What an unknown feature adds to a row's squared length: a text in a foreign style gets weak scores. */
export const UNKNOWN_SQUARE = 40;
const FEWEST_MENTIONS = 3;

/**
 * The features that at least three instances of at least two authors share: what only one author writes says nothing
 * about the next one.
 */
export function vocabularyOf(instances: readonly Instance[]): Vocabulary {
  const families = [...new Set(instances.map((instance) => instance.family))];
  const total = instances.reduce((sum, instance) => sum + instance.keys.length, 0);
  // One number a mention: the key above, the author below (exact in a double).
  const mentions = new Float64Array(total);
  let count = 0;
  for (const { keys, family } of instances) {
    const author = families.indexOf(family);
    for (const key of keys) mentions[count++] = key * 64 + author;
  }
  mentions.sort();
  const keys: number[] = [];
  const importance: number[] = [];
  for (let from = 0; from < total;) {
    const key = Math.floor(mentions[from]! / 64);
    let to = from;
    while (to < total && mentions[to]! < (key + 1) * 64) to += 1;
    if (to - from >= FEWEST_MENTIONS && mentions[from] !== mentions[to - 1]) {
      keys.push(key);
      importance.push(1 + Math.log(instances.length / (to - from)));
    }
    from = to;
  }
  return { keys: Uint32Array.from(keys), importance: Float64Array.from(importance) };
}

export function rowsOf(instances: readonly Instance[], { keys, importance }: Vocabulary): Rows {
  const number = new Map<number, number>();
  keys.forEach((key, feature) => number.set(key, feature));
  const starts = new Uint32Array(instances.length + 1);
  const scale = new Float64Array(instances.length);
  const found: number[] = [];
  instances.forEach((instance, row) => {
    let square = 0;
    for (const key of instance.keys) {
      const feature = number.get(key);
      if (feature === undefined) square += UNKNOWN_SQUARE;
      else {
        found.push(feature);
        square += importance[feature]! ** 2;
      }
    }
    starts[row + 1] = found.length;
    scale[row] = 1 / (Math.sqrt(square) || 1);
  });
  return { starts, features: Uint32Array.from(found), scale, importance };
}

/** The same with `features` (rising) only; the others become unknown. */
export function narrow(
  instances: readonly Instance[],
  rows: Rows,
  vocabulary: Vocabulary,
  features: Uint32Array,
): { readonly rows: Rows; readonly vocabulary: Vocabulary } {
  const place = new Int32Array(vocabulary.keys.length).fill(-1);
  features.forEach((feature, index) => (place[feature] = index));
  const importance = Float64Array.from(features, (feature) => vocabulary.importance[feature]!);
  const starts = new Uint32Array(instances.length + 1);
  const scale = new Float64Array(instances.length);
  const kept: number[] = [];
  instances.forEach(({ keys }, row) => {
    let square = 0;
    for (let index = rows.starts[row]!; index < rows.starts[row + 1]!; index++) {
      const feature = place[rows.features[index]!]!;
      if (feature < 0) continue;
      kept.push(feature);
      square += importance[feature]! ** 2;
    }
    starts[row + 1] = kept.length;
    scale[row] = 1 / (Math.sqrt(square + UNKNOWN_SQUARE * (keys.length - (kept.length - starts[row]!))) || 1);
  });
  return {
    rows: { starts, features: Uint32Array.from(kept), scale, importance },
    vocabulary: { keys: Uint32Array.from(features, (feature) => vocabulary.keys[feature]!), importance },
  };
}
