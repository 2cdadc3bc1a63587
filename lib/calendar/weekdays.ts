/** Names of the days of the week, Sunday first. */
import type { Weekday } from './day.ts';

export const WEEKDAYS_JA = ['日', '月', '火', '水', '木', '金', '土'] as const;
export const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** The keys of a pack's weekly hours. */
export const WEEKDAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** 「火」 or the English name from its third letter on (Tue, Tues, tuesday); undefined for anything else. */
export function parseWeekday(name: string): Weekday | undefined {
  const kanji = WEEKDAYS_JA.findIndex((weekday) => weekday === name);
  const found = kanji >= 0 ? kanji : WEEKDAY_KEYS.findIndex((key) => name.toLowerCase().startsWith(key));
  return found >= 0 ? (found as Weekday) : undefined;
}
