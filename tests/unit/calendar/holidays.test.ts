import { expect, test } from 'vitest';
import { isBeyondHolidayData } from '../../../lib/calendar/city-holidays.ts';
import { dayOf, isoDate, weekdayOf } from '../../../lib/calendar/day.ts';
import { HOLIDAY_YEARS, holidaysNamed, nationalHoliday } from '../../../lib/calendar/national-holidays.ts';
import { mineHolidays } from './mine.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

test.each([
  ['2026-05-06', 'こどもの日 振替休日'],
  ['2026-09-22', '休日'],
  ['2027-03-22', '春分の日 振替休日'],
  ['2026-11-23', '勤労感謝の日'],
  ['2026-11-24', undefined],
])('%s is %s', (date, name) => {
  expect(nationalHoliday(date)?.name).toBe(name);
});

test('every year of the table holds its sixteen holidays', () => {
  for (let year = HOLIDAY_YEARS.from; year <= HOLIDAY_YEARS.to; year++) {
    const first = dayOf({ year, month: 1, day: 1 });
    const named = Array.from({ length: 366 }, (_, index) => nationalHoliday(isoDate(first + index))?.name ?? '');
    expect(
      new Set(
        named.filter(
          (name) => name.endsWith('の日') || name === '元日' || name.endsWith('記念日') || name.endsWith('誕生日'),
        ),
      ).size,
    ).toBe(16);
  }
});

test('a named holiday without its substitute, and with the right weekday', () => {
  expect(holidaysNamed('春分の日', 2027).map(isoDate)).toEqual(['2027-03-21']);
  expect(holidaysNamed('敬老の日', 2026).map(weekdayOf)).toEqual([1]);
});

test('the table reaches well past the announced holidays, which end with the pack', () => {
  expect(HOLIDAY_YEARS.to).toBeGreaterThanOrEqual(Number(mineHolidays.dataUntil.slice(0, 4)) + 3);
  expect(isBeyondHolidayData(day('2027-12-31'), mineHolidays)).toBe(false);
  expect(isBeyondHolidayData(day('2028-01-01'), mineHolidays)).toBe(true);
});
