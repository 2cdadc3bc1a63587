/** Days in the words of our own messages. */
import { type Day, dateOf, weekdayOf } from './day.ts';
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
