import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../lib/text/normalize.ts';
import { awkwardText } from './arbitraries.ts';

describe('normalizeText', () => {
  test.each([
    ['ＡＢＣ１２３', 'ABC123'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['か\u3099', 'が'],
    ['㍻31年', '平成31年'],
    ['㈱みね', '(株)みね'],
    ['①11月3日', '①11月3日'],
    ['1️⃣受付', '①受付'],
    ['0️⃣', '⓪'],
    ['10〜12時、10～12時', '10~12時、10~12時'],
    ['10〜\u200B12時、1\uFE0F\u20E3\u200D', '10~12時、①'],
    ['児童虐\u200B待', '児童虐待'],
    ['❤️', '❤'],
    ['行1\r\n行2\r行3\u2028行4', '行1\n行2\n行3\n行4'],
    ['👨‍👩‍👧', '👨👩👧'],
    ['\uD83D', '\uD83D'],
  ])('%j reads %j', (original, normal) => {
    expect(normalizeText(original).normal).toBe(normal);
  });

  test('a span of the normal text leads to exactly the original words behind it', () => {
    const text = normalizeText('㈱みね🎉ｶﾞｲﾄﾞ⽇');
    const at = text.normal.indexOf('ガイド');
    expect(text.toOriginal(at, at + 3)).toEqual({ start: 5, end: 10 });
    expect(text.original.slice(5, 10)).toBe('ｶﾞｲﾄﾞ');
  });

  test('part of one character leads to the whole of it', () => {
    const text = normalizeText('㍻');
    expect(text.toOriginal(1, 2)).toEqual({ start: 0, end: 1 });
  });

  test('nothing is lost: the spans behind the units of the normal text rise and stay inside the original', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const { normal, toOriginal } = normalizeText(original);
        let before = { start: 0, end: 0 };
        for (let unit = 0; unit < normal.length; unit++) {
          const span = toOriginal(unit, unit + 1);
          const sameCluster = span.start === before.start && span.end === before.end;
          expect(span.end).toBeGreaterThan(span.start);
          expect(sameCluster || span.start >= before.end).toBe(true);
          expect(span.end).toBeLessThanOrEqual(original.length);
          before = span;
        }
      }),
    );
  });

  test('a character between two spans has no visible form: dropped text is invisible text', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const { normal, toOriginal } = normalizeText(original);
        let covered = '';
        let end = 0;
        for (let unit = 0; unit < normal.length; unit++) {
          const span = toOriginal(unit, unit + 1);
          if (span.start > end) covered += original.slice(end, span.start);
          end = Math.max(end, span.end);
        }
        covered += original.slice(end);
        expect(normalizeText(covered).normal).toBe('');
      }),
    );
  });

  test('a span never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (original, a, b) => {
        const { normal, toOriginal } = normalizeText(original);
        const [start = 0, end = 0] = [a % (normal.length + 1), b % (normal.length + 1)].sort((x, y) => x - y);
        const span = toOriginal(start, end);
        for (const edge of [span.start, span.end]) {
          const pair = original.slice(edge - 1, edge + 1);
          expect(edge > 0 && pair.length === 2 && (pair.codePointAt(0) ?? 0) > 0xffff).toBe(false);
        }
      }),
    );
  });

  test('normalising what is normal changes nothing', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const once = normalizeText(original).normal;
        fc.pre(!/[\p{M}\uFF9E\uFF9F\p{Co}]/u.test(once));
        expect(normalizeText(once).normal).toBe(once);
      }),
    );
  });

  test('fromOriginal finds the words behind an original span again', () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (original, a, b) => {
        const text = normalizeText(original);
        const [start = 0, end = 0] = [a % (original.length + 1), b % (original.length + 1)].sort((x, y) => x - y);
        const span = text.fromOriginal(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.normal.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        const back = text.toOriginal(span.start, span.end);
        const visible = normalizeText(original.slice(start, end)).normal !== '';
        if (visible) {
          // Everything visible in the span is covered again.
          const uncovered =
            original.slice(start, Math.max(start, back.start)) + original.slice(Math.min(end, back.end), end);
          expect(normalizeText(uncovered).normal).toBe('');
        }
        if (end > start && text.normal !== '') expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });

  test('fromOriginal undoes toOriginal up to whole characters', () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (original, a, b) => {
        const text = normalizeText(original);
        const [start = 0, end = 0] = [a % (text.normal.length + 1), b % (text.normal.length + 1)].sort((x, y) => x - y);
        fc.pre(end > start);
        const there = text.toOriginal(start, end);
        const back = text.fromOriginal(there.start, there.end);
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
        expect(text.toOriginal(back.start, back.end)).toEqual(there);
      }),
    );
  });
});
