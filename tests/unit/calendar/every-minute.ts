/**
 * Posting hours of 2025–2027 worked out a second way: holidays written out by hand from the law (国民の祝日に関する法律 第2条・
 * 第3条, equinoxes from 暦要項), clock and weekday from `Intl` in Asia/Tokyo. Compared with ours at every minute.
 */
import { expect } from 'vitest';
import { isWithinHours } from '../../../lib/calendar/posting-hours.ts';
import { mineHolidays, mineHours } from './mine.ts';

const HOLIDAYS = new Set(
  [
    '2025 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24',
    '2026 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23',
    '2027 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23',
  ].flatMap((line) => {
    const [year, ...days] = line.split(' ');
    // 年末年始 (12月29日 to 1月3日) in the same table.
    return [...days, '12/29', '12/30', '12/31', '1/2', '1/3'].map((day) => `${day}/${year ?? ''}`);
  }),
);

const tokyo = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Tokyo',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

const MINUTE = 60_000;
/** `Intl` is asked once a quarter: no zone shifts by less. */
const QUARTER = 15;

function quarterOf(instant: number): { readonly closed: boolean; readonly minute: number } {
  const part = Object.fromEntries(tokyo.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${part['month'] ?? ''}/${part['day'] ?? ''}/${part['year'] ?? ''}`;
  const closed = part['weekday'] === 'Sat' || part['weekday'] === 'Sun' || HOLIDAYS.has(date);
  return { closed, minute: Number(part['hour']) * 60 + Number(part['minute']) };
}

/** Fails at the first minute of 2025–2027 (Tokyo) on which the two disagree; returns how many were compared. */
export function compareEveryMinute(): number {
  const start = Date.parse('2025-01-01T00:00:00+09:00');
  const end = Date.parse('2028-01-01T00:00:00+09:00');
  let compared = 0;
  for (let quarter = start; quarter < end; quarter += QUARTER * MINUTE) {
    const { closed, minute } = quarterOf(quarter);
    for (let step = 0; step < QUARTER; step++) {
      const instant = quarter + step * MINUTE;
      const open = !closed && minute + step >= 8 * 60 + 30 && minute + step <= 17 * 60 + 15;
      if (isWithinHours(instant, mineHours, mineHolidays) !== open) {
        expect.fail(`${new Date(instant).toISOString()} should be ${open ? 'inside' : 'outside'}`);
      }
      compared += 1;
    }
  }
  return compared;
}
