/** What the day is for the city: its date in words, and the posting hours of today. */
import { tokyoDay } from '../calendar/day.ts';
import { windowOn } from '../calendar/posting-hours.ts';
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

/** 「8:30–17:15」; '' on a day without hours. */
export function hoursOfToday(now: number, pack: Pick<PolicyPack, 'hours' | 'holidays'>): string {
  const window = windowOn(tokyoDay(now), pack.hours, pack.holidays);
  return window ? `${clock(window.fromSecond)}–${clock(window.toSecond)}` : '';
}

/** 8:30, of seconds after midnight. */
function clock(second: number): string {
  const minute = Math.floor(second / 60);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
