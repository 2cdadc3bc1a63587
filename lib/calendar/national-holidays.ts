/**
 * 国民の祝日に関する法律に規定する休日: national holidays, substitutes (振替休日) and 国民の休日.
 *
 * From the tables of `@holiday-jp/holiday_jp`, one file a year, so that only these years reach the page. The library's own
 * look-up is not used: it formats a `Date` in the PC's zone. Equinoxes are announced one year ahead (暦要項); the years after
 * the pack's `dataUntil` are the library's computed ones. Add years when the library is updated.
 */
import year2025 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2025.js';
import year2026 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2026.js';
import year2027 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2027.js';
import year2028 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2028.js';
import year2029 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2029.js';
import year2030 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2030.js';
import year2031 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2031.js';
import year2032 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2032.js';
import { type Day, dateOf } from './day.ts';

export interface NationalHoliday {
  readonly name: string;
  readonly name_en: string;
}

const table: Readonly<Record<string, NationalHoliday>> = {
  ...year2025,
  ...year2026,
  ...year2027,
  ...year2028,
  ...year2029,
  ...year2030,
  ...year2031,
  ...year2032,
};

/** First and last year of the table. */
export const HOLIDAY_YEARS: { readonly from: number; readonly to: number } = { from: 2025, to: 2032 };

/** `date`: YYYY-MM-DD */
export function nationalHoliday(date: string): NationalHoliday | undefined {
  return table[date];
}

/** False where the table says nothing about the day's year. */
export function knowsHolidaysOf(day: Day): boolean {
  const { year } = dateOf(day);
  return year >= HOLIDAY_YEARS.from && year <= HOLIDAY_YEARS.to;
}

/** The days of `year` that bear the name (勤労感謝の日), substitutes not included. */
export function holidaysNamed(name: string, year: number): Day[] {
  return Object.entries(table).flatMap(([date, holiday]) =>
    holiday.name === name && date.startsWith(`${year}-`) ? [Date.parse(date) / 86_400_000] : [],
  );
}
