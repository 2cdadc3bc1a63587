import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featureKeys } from '../../../lib/engine/learned/features.ts';
import { type LinearModel, ModelError, decodeModel, encodeModel } from '../../../lib/engine/learned/model.ts';
import { passagesOf } from '../../../lib/engine/learned/passage.ts';
import { createScorer } from '../../../lib/engine/learned/scorer.ts';
import { readWithoutDictionary } from './fake-words.ts';

const label = (id: string) => ({ id, bias: -1, slope: 2, offset: 0.5, threshold: 0.6 });

/** A model that knows some of the features of `texts`, with made-up weights. */
function modelOf(texts: readonly string[]): LinearModel {
  const keys = [...new Set(texts.flatMap((text) => passages(text).flatMap((piece) => [...featureKeys(piece)])))]
    .sort((a, b) => a - b)
    .filter((_, index) => index % 3 !== 0);
  return {
    header: {
      version: 2,
      labels: [label('first'), label('second'), label('third')],
      features: keys.length,
      importanceTop: 12,
      sizeTop: 0.7,
      unknownSquare: 40,
    },
    keys: Uint32Array.from(keys),
    importance: Uint8Array.from(keys, (key) => 20 + (key % 200)),
    size: Uint8Array.from(keys, (key) => key % 256),
    steps: Int8Array.from({ length: keys.length * 3 }, (_, index) => (index % 15) - 7),
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
      const plain = plainScores(model, [...featureKeys(piece)]);
      scorer.score(piece).scores.forEach((score, index) => {
        expect(score).toBeCloseTo(plain[index]!, 5);
      });
    }
  });

  test('contributions of distinct features add up to the score without its bias', () => {
    const model = modelOf(TEXTS);
    const scorer = createScorer(model);
    // No character twice, so that no feature is met twice.
    const piece = passages('火災が発生')[0]!;
    const pull = scorer.contributions(piece, 0).reduce((sum, { weight }) => sum + weight, 0);
    expect(pull - 1).toBeCloseTo(scorer.score(piece).scores[0]!, 5);
    expect(pull).not.toBe(0);
  });
});

/** The same by the book: value × weight, summed, over the passage's length. */
function plainScores({ header, keys, importance, size, steps }: LinearModel, found: readonly number[]): number[] {
  const places = new Map([...keys].map((key, feature) => [key, feature]));
  const value = (feature: number) => (importance[feature]! / 255) * header.importanceTop;
  const length = Math.hypot(
    ...found.map((key) => (places.has(key) ? value(places.get(key)!) : Math.sqrt(header.unknownSquare))),
  );
  return header.labels.map(({ bias }, index) => {
    const known = found.flatMap((key) => places.get(key) ?? []);
    const sum = known.reduce((all, feature) => {
      const weight = steps[feature * 3 + index]! * (size[feature]! / 255) ** 2 * header.sizeTop;
      return all + (value(feature) / length) * weight;
    }, 0);
    return sum + bias;
  });
}
