/** How a computed day is told, in both languages. */
import { type Day, dateOf, isoDate, weekdayOf } from '../../lib/calendar/day.ts';
import { WEEKDAYS_EN, WEEKDAYS_JA } from '../../lib/calendar/weekdays.ts';
import type { MessageData } from '../../lib/engine/finding.ts';

/** `date` 2026年11月23日, `dateEn` 2026-11-23, `weekday` 月, `weekdayEn` Monday. */
export function factsOf(day: Day): MessageData {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const weekday = weekdayOf(day);
  return {
    date: `${year}年${month}月${dayOfMonth}日`,
    dateEn: isoDate(day),
    weekday: WEEKDAYS_JA[weekday],
    weekdayEn: WEEKDAYS_EN[weekday],
  };
}
