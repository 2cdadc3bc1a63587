import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSimilarCases, examplesSchema } from '../../../lib/engine/learned/similar.ts';

const file = readFileSync(new URL('../../../rules/models/similar.json', import.meta.url));
const shipped = examplesSchema.parse(JSON.parse(file.toString('utf8')));

describe('choice', () => {
  const cases = createSimilarCases({
    rumor: ['隣町で断水が始まるらしいですよ', '近所の人から、熊が出たと聞きました'],
    claim: ['絶対に安全な、日本一の公園です'],
  });
  test('the example of the label that shares most with the words', () => {
    expect(cases.find('rumor', '裏山に熊が出たと聞きました。')).toBe('近所の人から、熊が出たと聞きました');
    expect(cases.find('rumor', '明日から断水が始まるらしい')).toBe('隣町で断水が始まるらしいですよ');
  });
  test('none where nothing is alike, under another label, or for a label without examples', () => {
    expect(cases.find('rumor', 'ABCDEFG')).toBeUndefined();
    expect(cases.find('claim', '近所の人から、熊が出たと聞きました')).toBeUndefined();
    expect(cases.find('toString', '熊')).toBeUndefined();
  });
  test('an empty text is like nothing', () => {
    expect(cases.find('rumor', '')).toBeUndefined();
  });
});

describe('the shipped examples', () => {
  const cases = createSimilarCases(shipped);
  test('are few enough for the package, and several a label', () => {
    expect(file.length).toBeLessThan(300_000);
    for (const texts of Object.values(shipped)) expect(new Set(texts).size).toBeGreaterThan(20);
  });
  test('spare the reader offence and persons', () => {
    for (const label of ['discrimination', 'morals', 'privacy']) expect(shipped[label]).toBeUndefined();
    for (const text of Object.values(shipped).flat()) expect(text).not.toMatch(/\d{2,4}-\d{2,4}-\d{3,4}|@/u);
  });
  test('each is the most similar to itself', () => {
    const entries = Object.entries(shipped).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));
    fc.assert(
      fc.property(fc.constantFrom(...entries), ({ label, text }) => cases.find(label, text) === text),
      { numRuns: 60 },
    );
  });
});
