import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../lib/calendar/day.ts';
import { commonEraYear, eraName, formatWareki, warekiOf, warekiOfYear } from '../../../lib/calendar/wareki.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('the first and the last day of each era', () => {
  test.each([
    ['1868-01-24', undefined],
    ['1868-01-25', '明治元年'],
    ['1912-07-29', '明治45年'],
    ['1912-07-30', '大正元年'],
    ['1926-12-24', '大正15年'],
    ['1926-12-25', '昭和元年'],
    ['1989-01-07', '昭和64年'],
    ['1989-01-08', '平成元年'],
    ['2019-04-30', '平成31年'],
    ['2019-05-01', '令和元年'],
    ['2026-11-24', '令和8年'],
  ])('%s %s', (iso, expected) => {
    const wareki = warekiOf(day(iso));
    expect(wareki && formatWareki(wareki)).toBe(expected);
  });
});

test.each([
  ['令和', 8, 2026],
  ['令和', 1, 2019],
  ['平成', 31, 2019],
  ['平成', 32, 2020],
  ['昭和', 25, 1950],
  ['大正', 15, 1926],
  ['明治', 45, 1912],
] as const)('%s%i年 is %i', (era, year, common) => {
  expect(commonEraYear({ era, year })).toBe(common);
});

test('a year of two eras has two names', () => {
  expect(warekiOfYear(2019).map(formatWareki)).toEqual(['平成31年', '令和元年']);
  expect(warekiOfYear(2026).map(formatWareki)).toEqual(['令和8年']);
});

test('letters and names', () => {
  expect(['R', 'h', 'S', '大正', 'X'].map(eraName)).toEqual(['令和', '平成', '昭和', '大正', undefined]);
});

test('to 和暦 and back gives the same year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf({ year: 1873, month: 1, day: 1 }), max: dayOf({ year: 2100, month: 12, day: 31 }) }),
      (any) => {
        const wareki = warekiOf(any);
        expect(wareki && commonEraYear(wareki)).toBe(dateOf(any).year);
      },
    ),
  );
});
