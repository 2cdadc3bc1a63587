/** 市の休日 other than the days of the week: national holidays, the pack's yearly ranges, and its own closing and opening days. */
import type { PolicyPack } from '../policy/types.ts';
import { type Day, isoDate } from './day.ts';
import { nationalHoliday } from './national-holidays.ts';

export type Holidays = PolicyPack['holidays'];

export interface HolidayName {
  readonly ja: string;
  readonly en: string;
}

/** Why the city is closed on `day` whatever day of the week it is; undefined = no holiday, or opened by the pack. */
export function cityHoliday(day: Day, holidays: Holidays): HolidayName | undefined {
  const date = isoDate(day);
  if (holidays.open.some((opening) => opening.date === date)) return undefined;
  const national = holidays.national ? nationalHoliday(date) : undefined;
  if (national) return { ja: national.name, en: national.name_en };
  const monthDay = date.slice(5);
  const own =
    holidays.extra.find((extra) => extra.date === date || extra.date === monthDay) ??
    holidays.ranges.find((range) => isInYearlyRange(monthDay, range));
  // The city's own names are Japanese in every language.
  return own && { ja: own.name, en: own.name };
}

/** 臨時開庁: the pack opens this day although it would be closed. */
export function isOpenedByPack(day: Day, holidays: Holidays): boolean {
  const date = isoDate(day);
  return holidays.open.some((opening) => opening.date === date);
}

/** True after the last day for which the national holidays are announced: from then on they are computed. */
export function isBeyondHolidayData(day: Day, holidays: Holidays): boolean {
  return holidays.national && isoDate(day) > holidays.dataUntil;
}

/** MM-DD against a range with both ends in it, which may run over the new year (12-29 … 01-03). */
function isInYearlyRange(monthDay: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
}
