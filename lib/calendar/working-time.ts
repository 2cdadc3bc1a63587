/** Time that passed while the office was open: how old a request is for the people who work on it. */
import type { Hours } from '../policy/types.ts';
import type { Holidays } from './city-holidays.ts';
import { tokyoDay, tokyoInstant } from './day.ts';
import { windowOn } from './posting-hours.ts';

/** A date that somebody typed wrongly must not be counted day by day from the year 1. */
const LONGEST_DAYS = 3660;

/**
 * Milliseconds within the hours between two instants (milliseconds, Asia/Tokyo), of the last ten years at most; 0 where
 * `to` is not later.
 */
export function workingTime(from: number, to: number, hours: Hours, holidays: Holidays): number {
  let total = 0;
  for (let day = Math.max(tokyoDay(from), tokyoDay(to) - LONGEST_DAYS); day <= tokyoDay(to); day++) {
    const window = windowOn(day, hours, holidays);
    if (!window) continue;
    const begin = Math.max(from, tokyoInstant(day, window.fromSecond * 1000));
    const end = Math.min(to, tokyoInstant(day, window.toSecond * 1000));
    total += Math.max(0, end - begin);
  }
  return total;
}
