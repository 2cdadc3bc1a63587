import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PASSAGE_LENGTH, passagesOf } from '../../../lib/engine/learned/passage.ts';
import { readWithoutDictionary } from './fake-words.ts';

const passages = (normal: string) => passagesOf(normal, readWithoutDictionary(normal));

describe('passages', () => {
  test('a short text is one passage', () => {
    expect(passages('今日は晴れ。\n明日は雨。').map(({ text }) => text)).toEqual(['今日は晴れ。\n明日は雨。']);
  });

  test('nothing but white space gives no passage', () => {
    expect(passages('')).toEqual([]);
    expect(passages(' \n\n')).toEqual([]);
  });

  test('a long text is cut at sentences, neighbours overlap', () => {
    const sentence = `${'あ'.repeat(49)}。`;
    const found = passages(sentence.repeat(4));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [50, 150],
      [100, 200],
    ]);
  });

  test('every sentence with words lies in a passage; only a single sentence may be longer than the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('あ', '山', '。', '\n', ' ') })),
        (parts) => {
          const normal = parts.join('。');
          const found = passages(normal);
          for (const sentence of readWithoutDictionary(normal)) {
            if (normal.slice(sentence.start, sentence.end).trim() === '') continue;
            expect(found.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true);
          }
          for (const { start, end, sentences } of found) {
            expect(end - start <= PASSAGE_LENGTH || sentences.length === 1 || normal.length <= PASSAGE_LENGTH).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
