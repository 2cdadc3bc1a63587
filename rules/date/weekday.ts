/** A day of the week, 祝 or 第2土曜 beside a date that is another day. */
import { type Day, dateOf, isoDate, weekdayOf } from '../../lib/calendar/day.ts';
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import { knowsHolidaysOf, nationalHoliday } from '../../lib/calendar/national-holidays.ts';
import { parseNumeral } from '../../lib/calendar/numeral.ts';
import { type WrittenWeekday, readNames } from '../../lib/calendar/weekday-mark.ts';
import { WEEKDAYS_JA } from '../../lib/calendar/weekdays.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';
import { type DateContext, type DateReport, boundsOf, closeBracket, isToldAsWrong } from './context.ts';
import { factsOf } from './facts.ts';
import { daysFitting, previousOccurrence } from './resolve.ts';
import { looksBack } from './tense.ts';

export function* wrongWeekdays(context: DateContext): Generator<DateReport> {
  for (const chain of context.reading.chains) {
    for (const [index, { date }] of chain.entries()) {
      const mark = date?.weekday;
      if (!mark || isToldAsWrong(context, date.start, date.end)) continue;
      const wrong =
        mark.days.length === 0
          ? undefined
          : pairsOf(chain, index, mark.days).find(({ date: own, allowed }) => !fits(own, allowed, context));
      const report = wrong ? mismatch(wrong.date, date, context) : noHoliday(date, context);
      if (report) yield report;
    }
  }
}

/** Which weekdays a mark allows each date: 21日・22日(土・日) in order, otherwise every name for the one date. */
function pairsOf(chain: Chain, index: number, names: readonly WrittenWeekday[]) {
  const before = chain.slice(Math.max(0, index + 1 - names.length), index + 1).flatMap(({ date }) => date ?? []);
  const inOrder =
    names.length > 1 &&
    before.length === names.length &&
    before.every((date, place) => date.day !== undefined && (date.weekday === undefined) === place < names.length - 1);
  const own = chain[index]?.date;
  if (inOrder) return before.map((date, place) => ({ date, allowed: names.slice(place, place + 1) }));
  return own ? [{ date: own, allowed: names }] : [];
}

function fits(date: WrittenDate, allowed: readonly WrittenWeekday[], context: DateContext): boolean {
  const days = possibleDays(date, context);
  return days.length === 0 || days.some((day) => allowed.some(({ weekday }) => weekday === weekdayOf(day)));
}

function possibleDays(date: WrittenDate, context: DateContext): Day[] {
  const resolved = context.resolved(date);
  const previous =
    resolved.certain || !looksBack(date, context) ? undefined : previousOccurrence(resolved, context.today);
  return previous === undefined ? [...resolved.days] : [...resolved.days, previous];
}

/** A yearly date longer ago than this is announced for its next occurrence, not reported late. */
const RECENT_DAYS = 31;

function likeliest(date: WrittenDate, context: DateContext): Day | undefined {
  const days = possibleDays(date, context);
  if (looksBack(date, context)) return days.find((day) => day <= context.today) ?? days[0];
  return days.find((day) => day >= context.today - RECENT_DAYS) ?? days[0];
}

function mismatch(date: WrittenDate, marked: WrittenDate, context: DateContext): DateReport | undefined {
  const day = likeliest(date, context);
  const mark = marked.weekday;
  if (day === undefined || !mark) return undefined;
  const facts = factsOf(day);
  const place = { start: date === marked ? marked.core.start : date.core.start, end: mark.end };
  const name = mark.days.length === 1 ? mark.days[0] : undefined;
  return {
    ...place,
    messageId: 'weekday',
    data: facts,
    ...(name && /^[日月火水木金土]$/u.test(context.text.slice(name.start, name.end))
      ? { replacement: withWeekday(place, name, WEEKDAYS_JA[weekdayOf(day)], context) }
      : {}),
  };
}

/** The draft's own characters with another weekday in them, so that brackets and width stay; ㈫ becomes (月). */
function withWeekday(
  place: { readonly start: number; readonly end: number },
  name: WrittenWeekday,
  weekday: string,
  { text, original }: DateContext,
): string {
  const written = original(name.start, name.end);
  if (written === text.slice(name.start, name.end)) {
    return original(place.start, name.start) + weekday + original(name.end, place.end);
  }
  return original(place.start, name.start - 1) + `(${weekday})` + original(name.end + 1, place.end);
}

function noHoliday(date: WrittenDate, context: DateContext): DateReport | undefined {
  const mark = date.weekday;
  const days = daysFitting(context.resolved(date));
  if (!mark?.holiday || mark.days.length > 1 || days.length === 0) return undefined;
  if (days.some((day) => !knowsHolidaysOf(day) || nationalHoliday(isoDate(day)))) return undefined;
  return { start: date.core.start, end: date.end, messageId: 'no-holiday', data: factsOf(days[0]!) };
}

/** 第2土曜(12日), 日曜の29日, 今度の日曜、29日. Behind 毎週 the date is another matter. */
const BEFORE =
  /(?<every>毎週|隔週|毎月)?(?<nth>第[1-5一二三四五](?:[・、と]第?[1-5一二三四五]){0,4}|最終|最後の)?(?<soon>今度の|次の|この)?(?<names>(?:[日月火水木金土]・){0,6}[日月火水木金土])曜日?(?<joint>\(|の|、|:|\s|は)$/u;

export function* wrongWeekdaysBefore(context: DateContext): Generator<DateReport> {
  for (const chain of context.reading.chains) {
    const first = chain[0]!;
    if (first.date?.day === undefined) continue;
    const head = context.text.slice(Math.max(0, first.start - 24), first.start);
    const match = BEFORE.exec(head);
    if (!match?.groups || !saysWhich(match.groups, chain, context)) continue;
    const start = first.start - match[0].length;
    for (const stop of chain) {
      const report = stop.date && wrongBefore(stop.date, match.groups, start, context);
      if (report && !isToldAsWrong(context, report.start, report.end)) {
        yield report;
        break;
      }
    }
  }
}

/** Whether the weekday names the dates themselves and is not a rule to which they are an exception. */
function saysWhich(groups: Record<string, string | undefined>, chain: Chain, { text }: DateContext): boolean {
  if (chain.some(({ link }) => link === 'range') || (groups['every'] !== undefined && groups['nth'] === undefined)) {
    return false;
  }
  const { end } = boundsOf(chain);
  if (groups['joint'] === '(') return text[end] === ')';
  if (groups['joint'] === 'は' && !/^(?:です|[。!])/u.test(text.slice(end, end + 2))) return false;
  return groups['joint'] === 'の' || groups['nth'] !== undefined || groups['soon'] !== undefined;
}

function wrongBefore(
  date: WrittenDate,
  groups: Record<string, string | undefined>,
  start: number,
  context: DateContext,
): DateReport | undefined {
  const { days: names } = readNames(groups['names'] ?? '', 0);
  const { day } = context.resolved(date);
  const best = likeliest(date, context);
  if (best === undefined || day === undefined) return undefined;
  const place = { start, end: closeBracket(context.text, start, date.end) };
  if (!fits(date, names, context)) return { ...place, messageId: 'weekday', data: factsOf(best) };
  const wanted = [...(groups['nth'] ?? '').matchAll(/[1-5一二三四五]/gu)].map((match) => parseNumeral(match[0]));
  const meant =
    possibleDays(date, context).find((other) => names.some(({ weekday }) => weekday === weekdayOf(other))) ?? best;
  const nth = Math.ceil(day / 7);
  const isLast = dateOf(meant + 7).month !== dateOf(meant).month;
  if (groups['nth'] === undefined || (wanted.length === 0 ? isLast : wanted.includes(nth))) return undefined;
  return { ...place, messageId: 'nth-weekday', data: { ...factsOf(meant), nth } };
}
