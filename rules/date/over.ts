/** Announced although it is over, or told in the past although it is still to come. */
import { type Day, dateOf, dayOf, daysInMonth } from '../../lib/calendar/day.ts';
import { minutesOf } from '../../lib/calendar/clock-time.ts';
import type { Chain, Stop } from '../../lib/calendar/japanese-date.ts';
import { type DateContext, type DateReport, boundsOf, isToldAsWrong } from './context.ts';
import { factsOf } from './facts.ts';
import { daysFitting } from './resolve.ts';
import { announcesDay, announcesPeriod, listsDayAsComing, reportsAsDone, wordingOf } from './announce.ts';

export function* overOrNotYet(context: DateContext): Generator<DateReport> {
  const timed = context.reading.chains.flatMap((chain) => {
    const when = whenIs(chain, context);
    return when ? [{ chain, when }] : [];
  });
  const post = wordingOf(context.text);
  // The first evenings of a course may be over while places for the others are still offered.
  const someAhead = timed.some(({ when }) => when.wholeDay && when.day >= context.today && !when.over);
  for (const { chain, when } of timed) {
    const { start, end } = boundsOf(chain);
    if (isQuoted(start, context) || isToldAsWrong(context, start, end)) continue;
    const told = { start, end, data: factsOf(when.day), ...(when.sure ? {} : { severity: 'caution' as const }) };
    const announced = when.wholeDay
      ? announcesDay(chain, post, context) || (!someAhead && listsDayAsComing(chain, post, context))
      : announcesPeriod(chain, context);
    // What is over on the day of writing is over whenever it appears, where no other year can be meant; the rest is open.
    if (!context.isTodayKnown && !(when.over && when.sure)) continue;
    if (when.over && announced) {
      yield { ...told, messageId: context.written <= when.day && when.day < context.today ? 'over-by-then' : 'over' };
    }
    if (when.day > context.today && reportsAsDone(chain, context)) yield { ...told, messageId: 'not-yet' };
  }
}

interface When {
  /** The last day of what is named. */
  readonly day: Day;
  readonly over: boolean;
  /** Year written or weekday agreeing: no other day can be meant. */
  readonly sure: boolean;
  /** A day, not a month or a year. */
  readonly wholeDay: boolean;
}

/** A yearly date without weekday that is this close behind or ahead is meant for this year. */
const NEAR_DAYS = 31;
/** With an agreeing weekday it may lie half a year away. */
const FAR_DAYS = 183;

function whenIs(chain: Chain, context: DateContext): When | undefined {
  const last = chain.findLast(({ date }) => date !== undefined);
  const date = last?.date;
  const { today, resolved } = context;
  if (!date) return undefined;
  if (date.day === undefined) return endOfPeriod(date, context);
  const reading = resolved(date);
  // A bare number of a day may count days (1日1票); only its weekday or its month makes it a date.
  if (reading.month === undefined && !date.weekday) return undefined;
  if (reading.certain) {
    const day = reading.days[0];
    return day === undefined ? undefined : { day, over: isOver(day, last, chain, context), sure: true, wholeDay: true };
  }
  const fitting = daysFitting(reading);
  const nearest = fitting[0];
  if (nearest === undefined) return undefined;
  const marked = date.weekday !== undefined && date.weekday.days.length > 0;
  // An agreeing next year would make both readings possible.
  if (Math.abs(nearest - today) > (marked ? FAR_DAYS : NEAR_DAYS) || (marked && fitting.length > 1)) return undefined;
  return { day: nearest, over: isOver(nearest, last, chain, context), sure: marked, wholeDay: true };
}

const HISTORY_YEARS = 3;

/** 2025年4月, 令和7年: over when their last day is. */
function endOfPeriod({ year, month, relative }: NonNullable<Stop['date']>, { today }: DateContext): When | undefined {
  if (year?.fiscal) return undefined;
  const written = year?.year ?? (relative?.unit === 'year' ? dateOf(today).year + relative.offset : undefined);
  if (written === undefined || (month !== undefined && (month < 1 || month > 12))) return undefined;
  const day = dayOf({ year: written, month: month ?? 12, day: daysInMonth(written, month ?? 12) });
  // 「平成元年に消費税が登場します」 tells history in the present tense.
  const over = day < today && written >= dateOf(today).year - HISTORY_YEARS;
  return { day, over, sure: true, wholeDay: false };
}

/** Past days; of today, what had an end that has struck. */
function isOver(day: Day, last: Stop, chain: Chain, { today, minute }: DateContext): boolean {
  if (day !== today) return day < today;
  const end = chain.at(-1)!;
  return end.link === 'range' && end.time !== undefined && !end.time.nextDay && endMinute(last, end) < minute;
}

function endMinute(last: Stop, { time }: Stop): number {
  if (!time) return Number.POSITIVE_INFINITY;
  const inherits = time.half === undefined && last.time?.half === 'pm' && time.hour <= 12;
  const end = minutesOf(inherits ? { ...time, half: 'pm' } : time);
  // 22:00〜2:00 ends tomorrow.
  return last.time && end < minutesOf(last.time) ? Number.POSITIVE_INFINITY : end;
}

/** Inside 「…」 or 『…』 the date is somebody else's wording. */
function isQuoted(start: number, { text }: DateContext): boolean {
  return /[「『][^「『」』\n]{0,200}$/u.test(text.slice(Math.max(0, start - 40), start));
}
