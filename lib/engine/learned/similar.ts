/**
 * 似た事例: for what the learned reader found, one text from our own training that was flagged for the same reason, so
 * that a person sees what kind of thing is meant. The examples are invented (tests/corpus/train), picked by
 * `npm run train`, and compared by the short strings that the reader itself looks at.
 */
import * as z from 'zod/mini';
import { featureKeys } from './features.ts';

/** Label → texts that bear it. */
export const examplesSchema = z.record(z.string(), z.array(z.string()));
export type Examples = z.infer<typeof examplesSchema>;

/** The keys of a text with the weight of each: rare ones weigh more; scaled to length 1. */
export type Signature = ReadonlyMap<number, number>;

export interface SimilarCases {
  /** The example of `label` most like `words`; undefined where none is like it. */
  find(label: string, words: string): string | undefined;
}

/** Below this two texts share little more than endings and particles. */
const ALIKE = 0.1;

/** The examples of a label are compared from the first question about it on: most drafts never ask. */
export function createSimilarCases(examples: Examples): SimilarCases {
  const indexes = new Map<string, SimilarityIndex>();
  return {
    find(label, words) {
      const texts = Object.hasOwn(examples, label) ? (examples[label] ?? []) : [];
      const index = indexes.get(label) ?? new SimilarityIndex(texts);
      indexes.set(label, index);
      const own = index.signature(words);
      let best: { readonly text: string; readonly alike: number } | undefined;
      for (const text of texts) {
        const alike = cosine(own, index.signature(text));
        if (alike >= (best?.alike ?? ALIKE)) best = { text, alike };
      }
      return best?.text;
    },
  };
}

/** Knows how common each key is among some texts. */
export class SimilarityIndex {
  readonly #weights = new Map<number, number>();
  readonly #rarest: number;
  readonly #known = new Map<string, Signature>();

  constructor(texts: readonly string[]) {
    const counts = new Map<number, number>();
    for (const text of texts) for (const key of keysOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) this.#weights.set(key, Math.log((texts.length + 1) / count));
    this.#rarest = Math.log(texts.length + 1);
    for (const text of texts) this.#known.set(text, this.#make(text));
  }

  signature(text: string): Signature {
    return this.#known.get(text) ?? this.#make(text);
  }

  #make(text: string): Signature {
    const weighed = Array.from(keysOf(text), (key) => [key, this.#weights.get(key) ?? this.#rarest] as const);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([key, weight]) => [key, weight / length]));
  }
}

/** 0 nothing in common … 1 the same. */
export function cosine(a: Signature, b: Signature): number {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
}

/** The strings of characters alone: an example is shown without having been analysed. */
function keysOf(text: string): Uint32Array {
  return featureKeys({ start: 0, end: text.length, text, sentences: [] });
}
