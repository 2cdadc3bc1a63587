import { describe, expect, test } from 'vitest';
import { isWithinHours, nextOpening, outsideHours } from '../../../lib/calendar/posting-hours.ts';
import { mineHolidays, mineHours } from './mine.ts';

const at = (time: string) => Date.parse(time.includes('+') || time.endsWith('Z') ? time : `${time}+09:00`);
const tokyo = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant + 9 * 3_600_000).toISOString().slice(0, 19);

describe('第4-2⑸: 月曜日から金曜日までの 8:30から17:15まで、市の休日を除く', () => {
  test.each([
    ['2026-11-20T08:29:59.999', false],
    ['2026-11-20T08:30:00', true],
    ['2026-11-20T17:15:00', true],
    ['2026-11-20T17:15:00.001', true],
    ['2026-11-20T17:15:00.999', true],
    ['2026-11-20T17:15:01', false],
    ['2026-11-21T12:00:00', false],
    ['2026-11-22T12:00:00', false],
    ['2026-11-23T12:00:00', false],
    ['2026-12-28T12:00:00', true],
    ['2026-12-29T12:00:00', false],
    ['2026-12-31T12:00:00', false],
    ['2027-01-01T12:00:00', false],
    ['2027-01-03T12:00:00', false],
    ['2027-01-04T08:30:00', true],
    ['2026-05-06T12:00:00', false],
    ['2026-09-22T12:00:00', false],
    ['2027-03-22T12:00:00', false],
    // The same instants said in other zones.
    ['2026-11-24T01:00:00Z', true],
    ['2026-11-24T08:15:00Z', true],
    ['2026-11-24T08:15:01Z', false],
    ['2026-11-23T18:30:00-05:00', true],
  ])('%s %s', (time, open) => {
    expect(isWithinHours(time.endsWith('-05:00') ? Date.parse(time) : at(time), mineHours, mineHolidays)).toBe(open);
  });

  test('without the inclusive second the closing time is outside', () => {
    const hours = { ...mineHours, endInclusive: false };
    expect(isWithinHours(at('2026-11-20T17:14:59.999'), hours, mineHolidays)).toBe(true);
    expect(isWithinHours(at('2026-11-20T17:15:00'), hours, mineHolidays)).toBe(false);
  });

  test('災害時等の緊急情報 falls outside the hours of no day', () => {
    expect(outsideHours(at('2026-11-21T23:00:00'), mineHours, mineHolidays, 'emergency')).toBeUndefined();
    expect(outsideHours(at('2026-11-21T23:00:00'), mineHours, mineHolidays, 'promotion')).toEqual({ kind: 'day-off' });
  });
});

describe('why not', () => {
  test.each([
    ['2026-11-24T07:00:00', { kind: 'before', window: { from: '08:30', to: '17:15' } }],
    ['2026-11-24T20:00:00', { kind: 'after', window: { from: '08:30', to: '17:15' } }],
    ['2026-11-28T10:00:00', { kind: 'day-off' }],
    ['2026-11-23T10:00:00', { kind: 'holiday', name: { ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' } }],
    ['2026-12-30T10:00:00', { kind: 'holiday', name: { ja: '年末年始', en: '年末年始' } }],
    ['2026-11-24T10:00:00', undefined],
  ])('%s', (time, reason) => {
    expect(outsideHours(at(time), mineHours, mineHolidays)).toEqual(reason);
  });
});

describe('next opening', () => {
  test.each([
    ['2026-11-24T07:00:00', '2026-11-24T08:30:00'],
    ['2026-11-24T08:30:00', '2026-11-25T08:30:00'],
    ['2026-11-20T17:15:01', '2026-11-24T08:30:00'],
    ['2026-12-28T17:15:01', '2027-01-04T08:30:00'],
    ['2026-09-18T18:00:00', '2026-09-24T08:30:00'],
    ['2026-05-01T18:00:00', '2026-05-07T08:30:00'],
  ])('after %s comes %s', (time, opening) => {
    expect(tokyo(nextOpening(at(time), mineHours, mineHolidays))).toBe(opening);
  });
  test('a pack without hours has none', () => {
    expect(nextOpening(at('2026-11-24T10:00:00'), { ...mineHours, weekly: {} }, mineHolidays)).toBeUndefined();
  });
});

describe('what another city may set', () => {
  test('an extra closing day every year has no substitute (那覇市 慰霊の日)', () => {
    const holidays = { ...mineHolidays, extra: [{ date: '06-23', name: '慰霊の日' }] };
    expect(outsideHours(at('2026-06-23T10:00:00'), mineHours, holidays)).toEqual({
      kind: 'holiday',
      name: { ja: '慰霊の日', en: '慰霊の日' },
    });
    expect(isWithinHours(at('2026-06-24T10:00:00'), mineHours, holidays)).toBe(true);
  });
  test('one closing day, once', () => {
    const holidays = { ...mineHolidays, extra: [{ date: '2026-11-25', name: '庁舎点検' }] };
    expect(isWithinHours(at('2026-11-25T10:00:00'), mineHours, holidays)).toBe(false);
    expect(isWithinHours(at('2027-11-25T10:00:00'), mineHours, holidays)).toBe(true);
  });
  test('臨時開庁 on a Saturday takes the hours of the week, on a holiday its own', () => {
    const holidays = {
      ...mineHolidays,
      open: [
        { date: '2026-11-28', name: '臨時開庁' },
        { date: '2026-11-23', name: '臨時開庁' },
      ],
    };
    expect(isWithinHours(at('2026-11-28T10:00:00'), mineHours, holidays)).toBe(true);
    expect(isWithinHours(at('2026-11-28T17:15:01'), mineHours, holidays)).toBe(false);
    expect(isWithinHours(at('2026-11-23T10:00:00'), mineHours, holidays)).toBe(true);
  });
  test('a city that keeps no national holidays', () => {
    expect(isWithinHours(at('2026-11-03T10:00:00'), mineHours, { ...mineHolidays, national: false })).toBe(true);
  });
});
