/** Moments as the city writes them, whatever the computer's zone. */
import { dayOf, daysInMonth, isoDate, tokyoClock, tokyoDay, tokyoInstant } from '../calendar/day.ts';

/** 2026-11-24 10:00:00 */
export function tokyoTime(atMs: number): string {
  // The clock as if it were one of 1970-01-01 in UTC.
  return `${isoDate(tokyoDay(atMs))} ${new Date(tokyoClock(atMs)).toISOString().slice(11, 19)}`;
}

/** 2026-11 */
export function tokyoMonth(atMs: number): string {
  return isoDate(tokyoDay(atMs)).slice(0, 7);
}

/** First moment of the month (YYYY-MM) and of the one after it, in milliseconds; undefined where it is no month. */
export function monthBounds(month: string): readonly [number, number] | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined;
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  const first = dayOf({ year, month: monthOfYear, day: 1 });
  return [tokyoInstant(first), tokyoInstant(first + daysInMonth(year, monthOfYear))];
}
