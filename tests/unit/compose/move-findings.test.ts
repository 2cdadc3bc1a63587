import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEdit, moveFinding, moveTarget } from '../../../lib/compose/move-findings.ts';
import { findingOn } from './findings.ts';

const move = (before: string, after: string, words: string) =>
  moveFinding(findingOn(before, words), findEdit(before, after), after)?.target;

describe('a finding across one edit', () => {
  test.each([
    ['before the words', '清き一票を', 'ぜひ清き一票を', '一票', { kind: 'text', start: 4, end: 6 }],
    ['after the words', '清き一票をください', '清き一票をください！', '一票', { kind: 'text', start: 2, end: 4 }],
    ['a deletion before', '本日は清き一票を', '清き一票を', '一票', { kind: 'text', start: 2, end: 4 }],
    ['nothing changed', '清き一票を', '清き一票を', '一票', { kind: 'text', start: 2, end: 4 }],
  ])('%s: the span keeps its words', (_name, before, after, words, target) => {
    expect(move(before, after, words)).toEqual(target);
  });

  test.each([
    ['inside the words', '清き一票を', '清き一の票を', '一票'],
    ['at their end', '清き一票', '清き一票一枚', '一票'],
    ['at their beginning', '一票を', '第一票を', '一票'],
    ['over them', '清き一票を', '清き二票を', '一票'],
    ['all replaced', '清き一票を', '', '一票'],
  ])('%s: it is dropped', (_name, before, after, words) => {
    expect(move(before, after, words)).toBeUndefined();
  });

  test('a suggested replacement moves along', () => {
    const finding = { ...findingOn('日は日曜', '日曜'), fix: { start: 2, end: 4, replacement: '月曜' } };
    expect(moveFinding(finding, findEdit('日は日曜', '23日は日曜'), '23日は日曜')?.fix).toEqual({
      start: 4,
      end: 6,
      replacement: '月曜',
    });
  });

  test('what concerns the draft as a whole stays', () => {
    const finding = { ...findingOn('あ', 'あ'), target: { kind: 'draft' as const }, quote: '' };
    expect(moveTarget(finding, findEdit('あ', 'い'), 'い')).toEqual({ kind: 'draft' });
  });
});

test('whatever the edit, a moved span reads as quoted, and an edit elsewhere never loses it', () => {
  const text = fc.stringMatching(/^[ab票🔥]{0,8}$/u);
  fc.assert(
    fc.property(text, text, text, text, (head, words, tail, insert) => {
      fc.pre(words !== '');
      const before = `${head}「${words}」${tail}`;
      const finding = findingOn(before, words, head.length + 1);
      const edited = [
        `${insert}${before}`,
        `${before}${insert}`,
        `${head}${insert}${tail}`,
        `${head}「${insert}」${tail}`,
      ];
      for (const after of edited) {
        const target = moveTarget(finding, findEdit(before, after), after);
        if (target?.kind === 'text') expect(after.slice(target.start, target.end)).toBe(words);
      }
      expect(moveTarget(finding, findEdit(before, `${before}${insert}`), `${before}${insert}`)).toEqual(finding.target);
    }),
  );
});
