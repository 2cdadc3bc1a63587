/** Days as municipal papers write them. */
import { type Day, dateOf, dayOf } from '../calendar/day.ts';
import { formatWareki, warekiOf } from '../calendar/wareki.ts';

/** YYYY-MM-DD as 令和8年11月25日; a day that is not given, as blanks to fill in by hand. */
export function paperDate(iso: string): string {
  if (iso === '') return '　　　年　　月　　日';
  const day = isoDay(iso);
  const { year, month, day: date } = dateOf(day);
  const era = warekiOf(day);
  return `${era ? formatWareki(era) : `${year}年`}${month}月${date}日`;
}

/** The day of YYYY-MM-DD. */
export function isoDay(iso: string): Day {
  return dayOf({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });
}
