/** Days and times that no calendar and no clock has: 11月31日, 13月, 10時70分, 午後13時, 25時. */
import { dateOf, daysInMonth } from '../../lib/calendar/day.ts';
import { MONTHS_EN } from '../../lib/calendar/day-words.ts';
import type { ClockTime } from '../../lib/calendar/clock-time.ts';
import type { Stop } from '../../lib/calendar/japanese-date.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';
import { type DateContext, type DateReport, isToldAsWrong } from './context.ts';

export function* impossibleDays(context: DateContext): Generator<DateReport> {
  for (const date of context.reading.dates) {
    const report = impossibleDay(date, context);
    if (report && !isToldAsWrong(context, report.start, date.end)) yield report;
  }
}

const A_LEAP_YEAR = 2028;
const LEAP_DAY_TALK = /うるう|閏|生まれ|誕生|4年に(?:一|1)度/u;
/** A month without a day counts only where something happens in it: 13月 alone may be a title. */
const HAPPENS = /^(?:に|から|まで|の?(?:上旬|中旬|下旬|末|開催|開始|実施|休館|予定|行事))/u;

function impossibleDay(date: WrittenDate, context: DateContext): DateReport | undefined {
  const { month, day, days } = context.resolved(date);
  const place = { start: date.core.start, end: date.end };
  if (month !== undefined && (month < 1 || month > 12)) {
    const meant = date.day !== undefined || HAPPENS.test(context.text.slice(date.end, date.end + 4));
    return meant ? { ...place, messageId: 'no-such-month', data: { month } } : undefined;
  }
  if (day === undefined || month === undefined || days.length > 0) return undefined;
  const yearKnown = !date.unanchored && !date.year?.fiscal;
  const year = yearKnown ? yearMeant(date, month, context) : A_LEAP_YEAR;
  const last = daysInMonth(year, month);
  // 閏日 is spoken of in years that have none.
  if (day >= 1 && (day <= last || (month === 2 && day === 29 && LEAP_DAY_TALK.test(context.around(date.start)))))
    return undefined;
  const inFebruary = month === 2;
  const name = inFebruary ? `${year}年2月` : `${month}月`;
  const nameEn = `${MONTHS_EN[month - 1] ?? ''}${inFebruary ? ` ${year}` : ''}`;
  return { ...place, messageId: 'no-such-day', data: { name, nameEn, last } };
}

function yearMeant(date: WrittenDate, month: number, { today }: DateContext): number {
  const present = dateOf(today);
  if (date.year) return date.year.year;
  if (date.relative) return present.year + (date.relative.unit === 'year' ? date.relative.offset : 0);
  return month < present.month ? present.year + 1 : present.year;
}

export function* impossibleTimes(context: DateContext): Generator<DateReport> {
  for (const chain of context.reading.chains) {
    for (const [index, stop] of chain.entries()) {
      const { time } = stop;
      if (!time || isToldAsWrong(context, time.start, time.end) || isInTitle(time, context)) continue;
      const place = { start: time.start, end: time.end };
      const written = context.text.slice(time.start, time.end);
      if (isNoTime(time, stop, chain.length > 1, context)) {
        yield { ...place, messageId: 'no-such-time', data: { written } };
      } else if (isPastMidnight(time) && !meansTheNight(time, chain[index - 1]?.time, context)) {
        if (time.notation === 'kanji' || isClockTalk(time, stop, chain.length > 1, context)) {
          const after = `${time.hour - 24}時${time.minute === 0 ? '' : `${time.minute}分`}`;
          yield {
            ...place,
            messageId: 'past-midnight',
            severity: 'caution',
            data: { written, after, hour: time.hour - 24 },
          };
        }
      }
    }
  }
}

/** Broadcasters count to 29:59; nobody counts further. */
const LAST_NIGHT_HOUR = 29;

function isNoTime(time: ClockTime, stop: Stop, inChain: boolean, context: DateContext): boolean {
  const wrong = time.minute > 59 || time.hour > LAST_NIGHT_HOUR || (time.half !== undefined && time.hour > 12);
  // 25:70 may be a score, a ratio or a verse; 10時70分 can only be a time.
  return wrong && (time.notation === 'kanji' || isClockTalk(time, stop, inChain, context));
}

/** The colon stands in a clock time: beside a date, in a range, before から / 開始, or behind a label. */
function isClockTalk(time: ClockTime, stop: Stop, inChain: boolean, { text }: DateContext): boolean {
  if (stop.date !== undefined || inChain || time.half !== undefined) return true;
  return (
    /^\s?(?:~|から|より|まで|開|集合|受付|スタート|キックオフ)/u.test(text.slice(time.end, time.end + 6)) ||
    /(?:(?<!制限|所要|上映|再生)時間|時刻|日時|開演|開場|開始|受付|集合|終了|🕐|⏰)[\s:)】]*$/u.test(
      text.slice(Math.max(0, time.start - 8), time.start),
    )
  );
}

function isPastMidnight({ hour, minute }: ClockTime): boolean {
  return hour > 24 || (hour === 24 && minute > 0);
}

const NIGHT_TALK =
  /深夜|夜中|真夜中|今夜|夜間|翌|放送|放映|オンエア|OA|ラジオ|テレビ|TV|アニメ|番組|配信|オールナイト|終電|最終(?:電車|列車|バス)|バー|酒場|居酒屋|スナック|クラブ|カウントダウン|年越し|流星|月食|日食|天体/u;
/** An evening that runs on: 18時〜25時. */
const EVENING = 17;

function meansTheNight(time: ClockTime, before: ClockTime | undefined, context: DateContext): boolean {
  if (time.half !== undefined) return false;
  if (time.night || (before && before.hour >= EVENING)) return true;
  return NIGHT_TALK.test(context.around(time.start));
}

/** 『25時』「25時の図書館」: a title. */
function isInTitle(time: ClockTime, { text }: DateContext): boolean {
  const before = text.slice(Math.max(0, time.start - 20), time.start);
  return /[「『“"][^「『“」』”"\n]{0,200}$/u.test(before) && time.hour >= 24;
}
