/** 和暦: Japanese eras and their years in the Common Era. */
import { type CalendarDate, type Day, dateOf, dayOf } from './day.ts';

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

interface Era {
  readonly name: EraName;
  /** R8.11.23 */
  readonly letter: string;
  /** The first day that bears the name; an era ends on the eve of the next. */
  readonly start: CalendarDate;
}

/**
 * Newest first. 明治 is counted from New Year's Day of its first year, as its 改元の詔 has it, in Gregorian days.
 * Before 1873 days followed the lunisolar calendar: only the year is meaningful there.
 */
const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', start: { year: 2019, month: 5, day: 1 } },
  { name: '平成', letter: 'H', start: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', letter: 'S', start: { year: 1926, month: 12, day: 25 } },
  { name: '大正', letter: 'T', start: { year: 1912, month: 7, day: 30 } },
  { name: '明治', letter: 'M', start: { year: 1868, month: 1, day: 25 } },
];

export interface Wareki {
  readonly era: EraName;
  /** 1 = 元年 */
  readonly year: number;
}

/** The era of a name (令和) or letter (R, either case). */
export function eraName(written: string): EraName | undefined {
  return ERAS.find((era) => era.name === written || era.letter === written.toUpperCase())?.name;
}

/** 令和8年 → 2026. A year past the era's end still counts on (平成32年 → 2020), as old plans do. */
export function commonEraYear({ era, year }: Wareki): number {
  return startOf(era).year + year - 1;
}

/** The era year of a day; undefined before 明治. */
export function warekiOf(day: Day): Wareki | undefined {
  const era = ERAS.find((candidate) => dayOf(candidate.start) <= day);
  return era && { era: era.name, year: dateOf(day).year - era.start.year + 1 };
}

/** The era years that share a Common Era year, older first: 2019 is 平成31年 and 令和元年. */
export function warekiOfYear(year: number): Wareki[] {
  const first = warekiOf(dayOf({ year, month: 1, day: 1 }));
  const last = warekiOf(dayOf({ year, month: 12, day: 31 }));
  return [first, last].filter(
    (wareki, index): wareki is Wareki => wareki !== undefined && (index === 0 || wareki.era !== first?.era),
  );
}

/** 令和8年, 令和元年 */
export function formatWareki({ era, year }: Wareki): string {
  return `${era}${year === 1 ? '元' : year}年`;
}

function startOf(era: EraName): CalendarDate {
  return ERAS.find((candidate) => candidate.name === era)!.start;
}
