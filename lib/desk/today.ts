/** What the day is for the city: its date in words, and the posting hours of today. */
import { dateOf, tokyoDay, weekdayOf } from '../calendar/day.ts';
import { cityHoliday } from '../calendar/city-holidays.ts';
import { WEEKDAY_KEYS } from '../calendar/weekdays.ts';
import type { Language } from '../engine/rule.ts';
import type { PolicyPack } from '../policy/types.ts';

/** 11月25日(水) · Wed, 25 Nov: in Tokyo, whatever the PC's zone. `now`: milliseconds. */
export function dateInWords(now: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(now);
}

/** 「8:30〜17:15」; '' on a day without hours. */
export function hoursOfToday(now: number, pack: Pick<PolicyPack, 'hours' | 'holidays'>): string {
  const day = tokyoDay(now);
  const window = cityHoliday(day, pack.holidays) ? undefined : pack.hours.weekly[WEEKDAY_KEYS[weekdayOf(day)]];
  return window ? `${short(window.from)}–${short(window.to)}` : '';
}

/** YYYY-MM of the Tokyo calendar. */
export function monthOf(now: number): string {
  const { year, month } = dateOf(tokyoDay(now));
  return `${year}-${String(month).padStart(2, '0')}`;
}

const short = (clock: string): string => clock.replace(/^0/, '');
