/** Days and moments in the words of our own messages. */
import { type Day, dateOf, tokyoClock, tokyoDay, weekdayOf } from './day.ts';
import { WEEKDAYS_EN, WEEKDAYS_JA } from './weekdays.ts';

export const MONTHS_EN = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** 11/24(火) */
export function shortDayJa(day: Day): string {
  const { month, day: dayOfMonth } = dateOf(day);
  return `${month}/${dayOfMonth}(${WEEKDAYS_JA[weekdayOf(day)]})`;
}

/** Tuesday 24 November */
export function dayEn(day: Day): string {
  const { month, day: dayOfMonth } = dateOf(day);
  return `${WEEKDAYS_EN[weekdayOf(day)]} ${dayOfMonth} ${MONTHS_EN[month - 1] ?? ''}`;
}

/** 8:30, 0:05 */
export function shortClock(epochMs: number): string {
  const minutes = Math.floor(tokyoClock(epochMs) / 60_000);
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** 17:15:01 */
export function clockWithSeconds(epochMs: number): string {
  return `${shortClock(epochMs)}:${twoDigits(Math.floor(tokyoClock(epochMs) / 1000) % 60)}`;
}

/** Day and clock of an instant, for a message's places. */
export function momentWords(epochMs: number): { readonly day: string; readonly dayEn: string; readonly time: string } {
  const day = tokyoDay(epochMs);
  return { day: shortDayJa(day), dayEn: dayEn(day), time: shortClock(epochMs) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
