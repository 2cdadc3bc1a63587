import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featureKeys } from '../../../lib/engine/learned/features.ts';
import { type LinearModel, ModelError, decodeModel, encodeModel } from '../../../lib/engine/learned/model.ts';
import { passagesOf } from '../../../lib/engine/learned/passage.ts';
import { createScorer } from '../../../lib/engine/learned/scorer.ts';
import { readWithoutDictionary } from './fake-words.ts';

const label = (id: string) => ({ id, step: 0.01, bias: -1, slope: 2, offset: 0.5, threshold: 0.6 });

/** A model that knows some of the features of `texts`, with made-up weights. */
function modelOf(texts: readonly string[]): LinearModel {
  const keys = [...new Set(texts.flatMap((text) => passages(text).flatMap((piece) => [...featureKeys(piece)])))]
    .sort((a, b) => a - b)
    .filter((_, index) => index % 3 !== 0);
  const labels = keys.map((key) => (key % 3) + 1);
  const weights = labels.flatMap((mask, index) => (mask === 3 ? [index % 127, -(index % 99)] : [(index % 200) - 100]));
  return {
    header: {
      version: 1,
      labels: [label('first'), label('second')],
      features: keys.length,
      weights: weights.length,
      importanceStep: 0.05,
      unknownSquare: 40,
    },
    keys: Uint32Array.from(keys),
    importance: Uint8Array.from(keys, (key) => 20 + (key % 200)),
    labels: Uint16Array.from(labels),
    weights: Int8Array.from(weights),
  };
}

const passages = (text: string) => passagesOf(text, readWithoutDictionary(text));
const TEXTS = ['火災が発生しました。避難してください。', '今夜は星がきれいです！ 見に来てね'];

describe('model file', () => {
  test('comes back as it went', () => {
    const model = modelOf(TEXTS);
    expect(model.keys.length).toBeGreaterThan(50);
    expect(decodeModel(encodeModel(model))).toEqual(model);
    // Node hands files over as parts of larger buffers.
    expect(decodeModel(Buffer.concat([Buffer.from('before'), encodeModel(model)]).subarray(6))).toEqual(model);
  });

  test('any cut or foreign file is refused', () => {
    const file = encodeModel(modelOf(TEXTS));
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        expect(() => decodeModel(file.subarray(0, length))).toThrow(ModelError);
      }),
    );
    expect(() => decodeModel(new Uint8Array(400))).toThrow(ModelError);
  });
});

describe('scorer', () => {
  test('equals the plain sum over a passage’s features', () => {
    const model = modelOf(TEXTS);
    const scorer = createScorer(model);
    for (const piece of [...TEXTS, '星が発生しました。'].flatMap(passages)) {
      expect([...scorer.score(piece).scores]).toEqual(
        plainScores(model, [...featureKeys(piece)]).map((s) => expect.closeTo(s, 9)),
      );
    }
  });

  test('contributions of distinct features add up to the score without its bias', () => {
    const model = modelOf(TEXTS);
    const scorer = createScorer(model);
    // No character twice, so that no feature is met twice.
    const piece = passages('火災が発生')[0]!;
    const pull = scorer.contributions(piece, 0).reduce((sum, { weight }) => sum + weight, 0);
    expect(pull - 1).toBeCloseTo(scorer.score(piece).scores[0]!, 9);
    expect(pull).not.toBe(0);
  });
});

/** The same by the book: value × weight, summed, over the passage's length. */
function plainScores({ header, keys, importance, labels, weights }: LinearModel, found: readonly number[]): number[] {
  const places = new Map([...keys].map((key, feature) => [key, feature]));
  const first: number[] = [];
  let count = 0;
  for (const mask of labels) {
    first.push(count);
    count += mask === 3 ? 2 : 1;
  }
  const value = (feature: number) => importance[feature]! * header.importanceStep;
  const length = Math.hypot(
    ...found.map((key) => (places.has(key) ? value(places.get(key)!) : Math.sqrt(header.unknownSquare))),
  );
  return header.labels.map(({ step, bias }, index) => {
    let sum = 0;
    for (const key of found) {
      const feature = places.get(key);
      if (feature === undefined || (labels[feature]! & (1 << index)) === 0) continue;
      const place = first[feature]! + (index === 1 && labels[feature] === 3 ? 1 : 0);
      sum += (value(feature) / length) * weights[place]! * step;
    }
    return sum + bias;
  });
}
