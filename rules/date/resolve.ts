/** Which days a written date can mean, seen from the moment of publication. */
import { type CalendarDate, type Day, dateOf, dayOf, isRealDate, weekdayOf } from '../../lib/calendar/day.ts';
import type { DateReading, Stop } from '../../lib/calendar/japanese-date.ts';
import { firstFrom } from '../../lib/calendar/spans.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';

export interface Resolved {
  readonly written: WrittenDate;
  /** The days it can mean, likeliest first; empty where no such day exists or it is counted from something unknown. */
  readonly days: readonly Day[];
  /** The year is written, counted from today, or taken over from the date that this one continues. */
  readonly certain: boolean;
  /** Month and day as far as the text gives them, taken over from the date before where this one continues it. */
  readonly month?: number;
  readonly day?: number;
}

export type Resolution = ReadonlyMap<WrittenDate, Resolved>;

/** A range that seems to end before it starts runs over the new year, unless that would make it nearly a year long. */
const LONGEST_OVER_NEW_YEAR = 300;
/** 4月1日〜3月31日 */
const WHOLE_YEAR = 363;
/** An open date lies within a year: 2月29日 seen from 2027 is no day. */
const A_YEAR = 366;
/** Longer ago, a date without year is meant for its next occurrence, unless the words look back. */
const RECENT_DAYS = 92;
/** 28日〜3日 runs into the next month. */
const LATE_IN_MONTH = 24;
const EARLY_IN_MONTH = 7;

export function resolveDates(reading: DateReading, today: Day): Resolution {
  const resolution = new Map<WrittenDate, Resolved>();
  const years = reading.relatives.filter((word) => word.unit === 'year');
  const writtenYears = new Set<number>();
  let spokenOf: Resolved | undefined;
  for (const chain of reading.chains) {
    let previous: Resolved | undefined;
    for (const { date, link } of chain) {
      if (!date) continue;
      const counted = years[firstFrom(years, date.start) - 1];
      const before = { writtenYears, counted: counted && dateOf(today).year + counted.offset, spokenOf };
      previous = (previous && continued(date, previous, link)) ?? alone(date, before, today);
      resolution.set(date, previous);
      if (date.year && !date.year.fiscal) writtenYears.add(date.year.year);
      if (previous.month !== undefined) spokenOf = previous;
    }
  }
  return resolution;
}

/** What the text has said before a date. */
interface Before {
  /** Years written: 「2027年 二十歳のつどい」. */
  readonly writtenYears: ReadonlySet<number>;
  /** The last year counted from today: 「昨年は」; of 昨年 and 今年 the later. */
  readonly counted: number | undefined;
  /** The last date with a month. */
  readonly spokenOf: Resolved | undefined;
}

/** The days that agree with the written weekday, or all where none is written. */
export function daysFitting({ written, days }: Resolved): readonly Day[] {
  const marked = written.weekday?.days ?? [];
  return marked.length > 0 ? days.filter((day) => marked.some(({ weekday }) => weekday === weekdayOf(day))) : days;
}

/** The last such day before `today`: what a look back at a yearly date means. */
export function previousOccurrence({ month, day }: Resolved, today: Day): Day | undefined {
  if (month === undefined || day === undefined) return undefined;
  const { year } = dateOf(today);
  return realDays([year, year - 1], month, day).find((candidate) => candidate <= today);
}

/** A date that goes on from the one before it: 12月29日〜1月3日, 21日・22日. */
function continued(date: WrittenDate, previous: Resolved, link: Stop['link']): Resolved | undefined {
  if (date.year || date.relative || date.day === undefined) return undefined;
  if (previous.written.unanchored) return { written: date, days: [], certain: false };
  if (date.unanchored || previous.days.length === 0) return undefined;
  const { day } = date;
  const month = date.month ?? monthAfter(previous, day);
  if (month === undefined) return undefined;
  return { written: date, month, day, certain: previous.certain, days: follow(previous.days, month, day, link) };
}

/** The month of a bare day that goes on from another date. */
function monthAfter({ month, day: before }: Resolved, day: number): number | undefined {
  const runsOn = before !== undefined && before >= LATE_IN_MONTH && day <= EARLY_IN_MONTH;
  return runsOn && month !== undefined ? (month % 12) + 1 : month;
}

/** For each day the written month and day in the same year, or in the next where the new year lies between. */
function follow(days: readonly Day[], month: number, day: number, link: Stop['link']): Day[] {
  return days.flatMap((from) => {
    const start = dateOf(from);
    const same = realDays([start.year], month, day);
    const next = month < start.month ? realDays([start.year + 1], month, day) : [];
    // A list goes on in order as a rule; only a range must not be nearly a year long.
    if (link !== 'range') return [...next, ...same];
    return next.some((day) => isPlausiblePeriod(day - from)) ? next : same;
  });
}

function isPlausiblePeriod(days: number): boolean {
  return days <= LONGEST_OVER_NEW_YEAR || days >= WHOLE_YEAR;
}

function alone(date: WrittenDate, before: Before, today: Day): Resolved {
  const written = date;
  const { month, day, year, relative } = date;
  const parts = { written, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  const present = dateOf(today);
  if (date.unanchored) return { ...parts, certain: false, days: [] };
  if (year && !year.fiscal && month !== undefined && day !== undefined) {
    return { ...parts, certain: true, days: realDays([year.year], month, day) };
  }
  if (year) return { ...parts, certain: true, days: [] };
  if (month !== undefined && day !== undefined) {
    if (relative) return { ...parts, certain: true, days: realDays([present.year + relative.offset], month, day) };
    return { ...parts, certain: false, days: openDays(month, day, today, cueYears(before)) };
  }
  if (day === undefined) return { ...parts, certain: false, days: [] };
  if (relative) {
    const shifted = dateOf(dayOf({ ...present, month: present.month + relative.offset, day: 1 }));
    return { written, month: shifted.month, day, certain: true, days: realDays([shifted.year], shifted.month, day) };
  }
  return dayOfMonth(date, day, before, today);
}

/** A bare 24日: the next such day, the one just past in this month, and that of the month last spoken of. */
function dayOfMonth(written: WrittenDate, day: number, { spokenOf }: Before, today: Day): Resolved {
  const present = dateOf(today);
  const months = day >= present.day ? [present.month] : [present.month + 1, present.month];
  const own = months
    .map((month) => dateOf(dayOf({ ...present, month, day: 1 })))
    .flatMap(({ year, month }) => realDays([year], month, day));
  const inContext = spokenOf?.month === undefined ? [] : daysOfContext(spokenOf, spokenOf.month, day, today);
  return { written, day, certain: false, days: unique([...inContext, ...own]) };
}

function daysOfContext(context: Resolved, month: number, day: number, today: Day): Day[] {
  const years = context.days.length > 0 ? context.days.map((other) => dateOf(other).year) : undefined;
  if (years) return realDays(years, month, day);
  const year = context.written.year;
  return year && !year.fiscal ? realDays([year.year], month, day) : openDays(month, day, today, []);
}

/** The next such day, the last one where it is recent, nearest first; then those of years that the text speaks of before. */
function openDays(month: number, day: number, today: Day, cues: readonly number[]): Day[] {
  const { year } = dateOf(today);
  const around = realDays([year - 1, year, year + 1], month, day);
  const next = around.find((candidate) => candidate >= today && candidate - today <= A_YEAR);
  const past = around.findLast((candidate) => candidate < today && today - candidate <= RECENT_DAYS);
  const nearest = [past, next]
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return unique([...nearest, ...realDays(cues, month, day)]);
}

function cueYears({ writtenYears, counted }: Before): number[] {
  return counted === undefined ? [...writtenYears] : [...writtenYears, counted];
}

function realDays(years: readonly number[], month: number, day: number): Day[] {
  return years
    .map((year): CalendarDate => ({ year, month, day }))
    .filter(isRealDate)
    .map(dayOf);
}

function unique(days: readonly Day[]): Day[] {
  return [...new Set(days)];
}
