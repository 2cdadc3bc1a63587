import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../lib/text/edit-distance.ts';

test.each([
  ['city.mine.lg.jp', 'city.mine.lg.jp', 0],
  ['city.mine.lg.jp', 'city-mine.lg.jp', 1],
  ['city.mine.lg.jp', 'ctiy.mine.lg.jp', 1],
  ['秋吉台', '秋芳台', 1],
  ['abc', 'abcd', 1],
  ['', '', 0],
])('%s and %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

test('above the limit it says only that', () => {
  expect(editDistance('秋吉台', '山口県美祢市', 2)).toBe(3);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});

test('it is symmetric, zero for equals alone, and one for one change', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '秋', '台'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
      expect(editDistance(a, b, 20) === 0).toBe(a === b);
      expect(editDistance(a, `${a}x`, 20)).toBe(1);
    }),
  );
});
