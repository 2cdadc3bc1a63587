/** 発信時間 (第4-2⑸): whether an instant lies within the policy's hours, why not, and when they begin again. */
import type { Hours } from '../policy/types.ts';
import { type Holidays, type HolidayName, cityHoliday, isOpenedByPack } from './city-holidays.ts';
import { type Day, tokyoClock, tokyoDay, tokyoInstant, weekdayOf } from './day.ts';
import { WEEKDAY_KEYS } from './weekdays.ts';

/** Clock times HH:MM, as in the pack. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

export type Outside =
  | { readonly kind: 'holiday'; readonly name: HolidayName }
  /** A day of the week without hours: for most cities Saturday and Sunday. */
  | { readonly kind: 'day-off' }
  | { readonly kind: 'before'; readonly window: Window }
  | { readonly kind: 'after'; readonly window: Window };

/** A long closure is two weeks; a pack whose hours never come round again has no next opening. */
const LOOK_AHEAD_DAYS = 60;

/**
 * Why `epochMs` is outside the posting hours; undefined = inside, or exempt.
 * The closing time counts by the second: with `endInclusive` 17:15:00.999 is inside and 17:15:01.000 is not.
 * `category` is the content category chosen for the draft, where one is: the pack exempts some (災害時等の緊急情報).
 */
export function outsideHours(
  epochMs: number,
  hours: Hours,
  holidays: Holidays,
  category?: string,
): Outside | undefined {
  if (category !== undefined && hours.exempt.includes(category)) return undefined;
  const day = tokyoDay(epochMs);
  const name = cityHoliday(day, holidays);
  if (name) return { kind: 'holiday', name };
  const window = windowOf(day, hours, holidays);
  if (!window) return { kind: 'day-off' };
  const second = Math.floor(tokyoClock(epochMs) / 1000);
  if (second < secondOf(window.from)) return { kind: 'before', window };
  const end = secondOf(window.to);
  return second < end || (hours.endInclusive && second === end) ? undefined : { kind: 'after', window };
}

export function isWithinHours(epochMs: number, hours: Hours, holidays: Holidays): boolean {
  return outsideHours(epochMs, hours, holidays) === undefined;
}

/** The first opening after `epochMs` (milliseconds); undefined where none comes within two months. */
export function nextOpening(epochMs: number, hours: Hours, holidays: Holidays): number | undefined {
  const today = tokyoDay(epochMs);
  for (let day = today; day <= today + LOOK_AHEAD_DAYS; day++) {
    const window = windowOn(day, hours, holidays);
    if (!window) continue;
    const opening = tokyoInstant(day, window.fromSecond * 1000);
    if (opening > epochMs) return opening;
  }
  return undefined;
}

/** The hours of one day in seconds after midnight; undefined = closed that day. */
export function windowOn(
  day: Day,
  hours: Hours,
  holidays: Holidays,
): { readonly fromSecond: number; readonly toSecond: number } | undefined {
  const window = cityHoliday(day, holidays) ? undefined : windowOf(day, hours, holidays);
  return window && { fromSecond: secondOf(window.from), toSecond: secondOf(window.to) };
}

/** A day opened by the pack keeps its own weekday's hours; a weekday without hours borrows the week's first. */
function windowOf(day: Day, hours: Hours, holidays: Holidays): Window | undefined {
  const own = hours.weekly[WEEKDAY_KEYS[weekdayOf(day)]];
  return (
    own ?? (isOpenedByPack(day, holidays) ? WEEKDAY_KEYS.map((key) => hours.weekly[key]).find(Boolean) : undefined)
  );
}

/** Seconds after midnight of HH:MM. */
function secondOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3)) * 60;
}
