/** Dates as written, in reading order: 令和8年11月23日(月・祝), 11/23(月), R8.11.23, 来月10日, 24日(火), 12月. */
import { NUMERAL, parseNumeral } from './numeral.ts';
import { claims } from './spans.ts';
import { type RelativeDay, findRelativeDays } from './relative-day.ts';
import { type WeekdayMark, weekdayMarkAt } from './weekday-mark.ts';
import { type WrittenYear, findYears } from './written-year.ts';
import { commonEraYear, eraName } from './wareki.ts';

export interface WrittenDate {
  /** The whole expression, year and weekday included. */
  readonly start: number;
  readonly end: number;
  /** Where month and day stand, without year and weekday. */
  readonly core: { readonly start: number; readonly end: number };
  readonly year?: WrittenYear;
  /** As written, so 13 is possible; undefined for a bare 24日. */
  readonly month?: number;
  /** As written, so 31 is possible in any month; undefined for a bare 12月 or 2026年. */
  readonly day?: number;
  readonly weekday?: WeekdayMark;
  /** 来月10日, 昨年11月3日: the month or year counted from today. */
  readonly relative?: RelativeDay;
  /** 翌年1月, 同月24日, 毎月10日: counted from something that is not today. */
  readonly unanchored: boolean;
}

interface Core {
  readonly start: number;
  readonly end: number;
  readonly year?: WrittenYear;
  readonly month?: number;
  readonly day?: number;
  /** 11/23 is a date only with a weekday or a clock time behind it or 明日 before it; 11.23, Nov 23 and 24 only with a weekday. */
  readonly needs?: 'weekday' | 'weekday-or-time';
}

const MONTH_DAY = new RegExp(`(?<!\\d)(?<month>${NUMERAL})月\\s?の?(?<day>${NUMERAL})日(?!間)`, 'gu');
const FULL =
  /(?<![\d/.-])(?<year>(?:19|20)\d\d)(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d/-])/gu;
/** 26.11.23 (Mon) */
const SHORT_YEAR =
  /(?<![\d/.-])(?<year>[2-4]\d)(?<separator>[/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?![\d/.-])/gu;
const FULL_ERA =
  /(?:(?<name>令和|平成|昭和|大正|明治)|(?<![A-Za-z])(?<letter>[RHS]))(?<year>元|\d{1,2})\.(?<month>\d{1,2})\.(?<day>\d{1,2})(?![\d.])/gu;
const SLASH = /(?<![\d/.A-Za-z]|\d:)(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/.:%A-Za-z])/gu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH = new RegExp(
  `(?<![A-Za-z])(?<name>${MONTHS.join('|')})[a-z]{0,6}\\.?\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`,
  'giu',
);
const DOTTED = /(?<![\d/.A-Za-z第]|\d:)(?<month>\d{1,2})\.(?<day>\d{1,2})(?![\d.%])/gu;
/** 3日間, 2日目, 全5日, 残り3日, 週2日 are counts. */
const DAY =
  /(?<![\d第全計約残り年続中丸]|(?<![今来先])[月週]|あと|毎月)(?<day>\d{1,2})日(?![間目後前分数齢程当]|以内|以上|以降?前|ぶり|ほど|くらい|ぐらい|おき|ごと|あまり|余り|連続|\d{1,4}(?:回|票|人|名|個|食|組|便|往復|杯|本|枚|リットル|時間))/gu;
/** 「21日(土)・22(日)」「11/21(土)~23(月)」: a number that only its weekday makes a day. */
const BARE_DAY = /(?<=[~\-–・,、と&/]\s?)(?<day>\d{1,2})(?=\s?[([](?:[日月火水木金土]|sun|mon|tue|wed|thu|fri|sat))/giu;
const MONTH = new RegExp(`(?<![\\d第か])(?<month>\\d{1,2})月(?![間齢\\d]|の?${NUMERAL}日(?!間))`, 'gu');

const UNANCHORED = /(?:翌|同|毎月|毎年|例年|旧暦|当)(?:の|年|月|日)*$/u;
const TIME_BEHIND = /^\s?(?:午前|午後)?\d{1,2}(?:[:時])|^\s?[~\-–]\s?\d{1,2}\/\d{1,2}/u;

/** Everything in `masked` (normalised, no-dates blotted out) that names a day, a month or a year. */
export function findDates(masked: string): WrittenDate[] {
  const years = findYears(masked);
  const cores: Core[] = [];
  const isFree = claims(masked.length);
  const claim = (found: Iterable<Core>) => {
    for (const core of found) if (isFree(core)) cores.push(core);
  };
  claim(map(masked, FULL, fullDate));
  claim(map(masked, SHORT_YEAR, (match) => ({ ...fullDate(match), needs: 'weekday' as const })));
  claim(map(masked, FULL_ERA, fullEraDate));
  claim(map(masked, MONTH_DAY, monthDay));
  claim(map(masked, SLASH, (match) => ({ ...monthDay(match), needs: 'weekday-or-time' as const })));
  claim(map(masked, DOTTED, (match) => ({ ...monthDay(match), needs: 'weekday' as const })));
  claim(map(masked, ENGLISH, englishDate));
  claim(map(masked, DAY, (match) => ({ ...span(match), day: Number(match.groups?.['day']) })));
  claim(
    map(masked, BARE_DAY, (match) => ({
      ...span(match),
      day: Number(match.groups?.['day']),
      needs: 'weekday' as const,
    })),
  );
  claim(map(masked, MONTH, (match) => ({ ...span(match), month: Number(match.groups?.['month']) })));
  const words = { years: byEnd(years), relatives: byEnd(findRelativeDays(masked)) };
  const dates = cores.flatMap((core) => complete(core, masked, words) ?? []);
  const taken = new Set(dates.map((date) => date.year));
  const bareYears = years.filter((year) => !taken.has(year)).map(yearOnly);
  return [...dates, ...bareYears].sort((a, b) => a.start - b.start);
}

/** Words that may stand right before a month or day, by where they end. */
interface WordsBefore {
  readonly years: ReadonlyMap<number, WrittenYear>;
  readonly relatives: ReadonlyMap<number, RelativeDay>;
}

function byEnd<T extends { readonly end: number }>(words: readonly T[]): ReadonlyMap<number, T> {
  return new Map(words.map((word) => [word.end, word]));
}

/** The word that ends at `offset`, or before a の or a space there: 2026年の11月. */
function wordBefore<T>(words: ReadonlyMap<number, T>, masked: string, offset: number): T | undefined {
  const gap = masked[offset - 1];
  return words.get(offset) ?? (gap === 'の' || gap === ' ' ? words.get(offset - 1) : undefined);
}

function complete(core: Core, masked: string, { years, relatives }: WordsBefore): WrittenDate | undefined {
  const weekday = core.day === undefined ? undefined : weekdayMarkAt(masked, core.end);
  if (core.needs === 'weekday' && !weekday) return undefined;
  if (core.needs === 'weekday-or-time' && !weekday) {
    const besideWord = relatives.has(core.start) || (masked[core.start - 1] === '(' && relatives.has(core.start - 1));
    if (!besideWord && !TIME_BEHIND.test(masked.slice(core.end, core.end + 12))) return undefined;
  }
  const year = core.year ?? (core.month === undefined ? undefined : wordBefore(years, masked, core.start));
  const counted = year ? undefined : wordBefore(relatives, masked, core.start);
  const relative = counted?.unit === (core.month === undefined ? 'month' : 'year') ? counted : undefined;
  return {
    start: Math.min(core.start, year?.start ?? core.start, relative?.start ?? core.start),
    end: weekday?.end ?? core.end,
    core: { start: core.start, end: core.end },
    ...(year && { year }),
    ...(core.month !== undefined && { month: core.month }),
    ...(core.day !== undefined && { day: core.day }),
    ...(weekday && { weekday }),
    ...(relative && { relative }),
    unanchored: UNANCHORED.test(masked.slice(Math.max(0, core.start - 6), core.start)),
  };
}

function yearOnly(year: WrittenYear): WrittenDate {
  return { start: year.start, end: year.end, core: { start: year.start, end: year.end }, year, unanchored: false };
}

function* map(masked: string, pattern: RegExp, read: (match: RegExpExecArray) => Core | undefined): Generator<Core> {
  for (const match of masked.matchAll(pattern)) {
    const core = read(match);
    if (core) yield core;
  }
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function monthDay(match: RegExpExecArray): Core {
  const { month = '', day = '' } = match.groups ?? {};
  return { ...span(match), month: parseNumeral(month), day: parseNumeral(day) };
}

function englishDate(match: RegExpExecArray): Core {
  const { name = '', day } = match.groups ?? {};
  return { ...span(match), month: MONTHS.indexOf(name.toLowerCase()) + 1, day: Number(day), needs: 'weekday' };
}

function fullDate(match: RegExpExecArray): Core {
  const written = match.groups?.['year'] ?? '';
  const year = Number(written.padStart(4, '20'));
  return {
    ...monthDay(match),
    year: { start: match.index, end: match.index + written.length, year, fiscal: false },
  };
}

function fullEraDate(match: RegExpExecArray): Core | undefined {
  const { name, letter, year: count = '' } = match.groups ?? {};
  const era = eraName(name ?? letter ?? '');
  if (!era) return undefined;
  const wareki = { era, year: parseNumeral(count) };
  const end = match.index + (name ?? letter ?? '').length + count.length;
  return { ...monthDay(match), year: { start: match.index, end, year: commonEraYear(wareki), fiscal: false, wareki } };
}
