/** Years that contradict themselves: 令和8年(2025年), 平成38年; and years so far ahead that they are a slip: 令和31年5月1日. */
import { type Day, dateOf, dayOf, daysInMonth } from '../../lib/calendar/day.ts';
import type { WrittenYear } from '../../lib/calendar/written-year.ts';
import { formatWareki, warekiOf, warekiOfYear } from '../../lib/calendar/wareki.ts';
import { type DateContext, type DateReport, closeBracket, isToldAsWrong } from './context.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';

export function* eraContradictions(context: DateContext): Generator<DateReport> {
  for (const [index, date] of context.reading.dates.entries()) {
    if (!date.year) continue;
    const report =
      twoNotations(date.year) ??
      twiceDated(date, context.reading.dates[index + 1], context) ??
      endedEra(date, date.year, context) ??
      farFuture(date, date.year, context);
    if (report && !isToldAsWrong(context, report.start, report.end)) yield report;
  }
}

/** 2026年(令和7年). 年度 beside 年 may differ by one: January to March belong to the 年度 before. */
function twoNotations(year: WrittenYear): DateReport | undefined {
  const { again } = year;
  if (!again || agree(year, again)) return undefined;
  return eraReport(year.start, year.end, year, again);
}

/** 2026年11月23日(令和7年11月23日). */
function twiceDated(
  first: WrittenDate,
  second: WrittenDate | undefined,
  { text }: DateContext,
): DateReport | undefined {
  if (!first.year || !second?.year || (first.year.wareki === undefined) === (second.year.wareki === undefined)) {
    return undefined;
  }
  const bracketed = text.slice(first.end, second.start) === '(' && text[second.end] === ')';
  const sameDay = first.month === second.month && first.day === second.day && first.month !== undefined;
  if (!bracketed || !sameDay || agree(first.year, second.year)) return undefined;
  return eraReport(first.start, closeBracket(text, first.start, second.end), first.year, second.year);
}

function agree(first: WrittenYear, second: WrittenYear): boolean {
  const difference = Math.abs(first.year - second.year);
  return difference === 0 || (difference === 1 && first.fiscal !== second.fiscal);
}

function eraReport(start: number, end: number, first: WrittenYear, second: WrittenYear): DateReport {
  const wareki = first.wareki ?? second.wareki;
  const common = first.wareki ? second.year : first.year;
  const meant = first.wareki ? first.year : second.year;
  return {
    start,
    end,
    messageId: 'era',
    data: {
      wareki: wareki ? formatWareki(wareki) : '',
      year: meant,
      common,
      commonWareki: warekiOfYear(common).map(formatWareki).join('・'),
    },
  };
}

/** Old plans and statistics really say 平成32年度, and so does talk about them. */
const COUNTED_ON = /計画|目標|ビジョン|推計|見込|見通し|当時|予定だった|予定でした|までの|換算/u;

function endedEra(date: WrittenDate, year: WrittenYear, context: DateContext): DateReport | undefined {
  const { wareki, fiscal, again } = year;
  // 「平成38年(令和8年)」 translates an old plan.
  if (!wareki || fiscal || again || context.text.startsWith('(令和', year.end)) return undefined;
  if (COUNTED_ON.test(context.around(year.start))) return undefined;
  const { first, last } = periodOf(date, year.year);
  const really = [warekiOf(first), warekiOf(last)].filter((other) => other !== undefined);
  if (really.length === 0 || really.some(({ era }) => era === wareki.era)) return undefined;
  const { start, end } = date.month === undefined ? year : { start: date.start, end: date.core.end };
  return {
    start,
    end,
    messageId: 'era-ended',
    data: { written: formatWareki(wareki), is: really.slice(0, 1).map(formatWareki).join(), year: year.year },
  };
}

/** First and last day of what the date names: a day, a month or a year. */
function periodOf({ month, day }: WrittenDate, year: number): { readonly first: Day; readonly last: Day } {
  const from = month ?? 1;
  const to = month ?? 12;
  return {
    first: dayOf({ year, month: from, day: day ?? 1 }),
    last: dayOf({ year, month: to, day: day ?? daysInMonth(year, to) }),
  };
}

/** Later than any event that a post announces. */
const FAR_YEARS = 20;
const LONG_VIEW =
  /計画|目標|ビジョン|まで|以降|推計|見込|見通し|将来|ゼロ|年後|償還|満了|契約|接近|日食|月食|彗星|次回|次に|未来|予測|構想|完成|開業|期限/u;

function farFuture(date: WrittenDate, year: WrittenYear, context: DateContext): DateReport | undefined {
  const present = dateOf(context.today).year;
  // A bare common-era year far ahead is a subject (2050年), a bare era year a slip as often as not.
  if (year.year <= present + FAR_YEARS || (year.wareki === undefined && date.day === undefined)) return undefined;
  if (LONG_VIEW.test(context.around(year.start))) return undefined;
  const { start, end } = date.month === undefined ? year : { start: date.start, end: date.core.end };
  const written = context.text.slice(year.start, year.end);
  return { start, end, messageId: 'far-future', severity: 'caution', data: { written, years: year.year - present } };
}
