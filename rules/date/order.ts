/** Ranges that end before they start (15:00〜13:00, 12月10日〜12月5日) or hold another number of days than they say. */
import { type ClockTime, minutesOf } from '../../lib/calendar/clock-time.ts';
import type { Chain, Stop } from '../../lib/calendar/japanese-date.ts';
import { type DateContext, type DateReport, boundsOf, isToldAsWrong, likelyDays } from './context.ts';

const NOON = 12 * 60;

export function* reversedRanges(context: DateContext): Generator<DateReport> {
  for (const chain of context.reading.chains) {
    for (const [index, to] of chain.entries()) {
      const from = chain[index - 1];
      if (to.link !== 'range' || !from) continue;
      const reversed = isDateBefore(to, from, context) || isTimeBefore(to, from, context);
      if (!reversed || isToldAsWrong(context, from.start, to.end)) continue;
      const written = { from: context.text.slice(from.start, from.end), to: context.text.slice(to.start, to.end) };
      yield { start: from.start, end: to.end, messageId: 'order', data: written };
    }
    const report = wrongLength(chain, context);
    if (report) yield report;
  }
}

/** Every way to read the end lies before every way to read the start. */
function isDateBefore(to: Stop, from: Stop, context: DateContext): boolean {
  if (!to.date || !from.date) return false;
  const ends = likelyDays(to.date, context);
  const starts = likelyDays(from.date, context);
  return ends.length > 0 && starts.length > 0 && Math.max(...ends) < Math.min(...starts);
}

/** Two clock times of one day. */
function isTimeBefore(to: Stop, from: Stop, context: DateContext): boolean {
  if (!to.time || !from.time || to.time.nextDay) return false;
  if (to.date && !isSameDay(to, from, context)) return false;
  // 「13:00〜 10:00〜」 are two beginnings.
  if (/^\s?~/u.test(context.text.slice(to.end, to.end + 2))) return false;
  const start = minutesOf(from.time);
  const end = minutesOf(inheritHalf(to.time, from.time));
  if (end >= start) return false;
  // 「26日22時から26日5時」 says itself that it is one day.
  return (
    to.date !== undefined || !(runsOverMidnight(from.time, to.time, context) || isTwelveHourTalk(from.time, to.time))
  );
}

function isSameDay(to: Stop, from: Stop, context: DateContext): boolean {
  const end = likelyDays(to.date, context)[0];
  return end !== undefined && end === likelyDays(from.date, context)[0];
}

/** 午後1時30分〜3時: the second time is in the afternoon, too. */
function inheritHalf(to: ClockTime, from: ClockTime): ClockTime {
  const inherits = to.half === undefined && from.half === 'pm' && to.hour <= 12;
  return inherits ? { ...to, half: 'pm' } : to;
}

const EVENING = 17 * 60;
const STAYS =
  /宿泊|チェックイン|一泊|1泊|宿直|当直|夜勤|夜間|夜通し|オールナイト|徹夜|深夜|翌|通行止|交通規制|断水|停電|メンテナンス|点灯/u;

/** 22時〜5時 goes on into the morning; so does a night shift that begins in the afternoon. */
function runsOverMidnight(from: ClockTime, to: ClockTime, context: DateContext): boolean {
  const start = minutesOf(from);
  const end = minutesOf(to);
  if (end === 0 || (to.hour === 12 && to.half === 'am')) return true;
  if (end > NOON || (to.half === 'pm' && to.hour !== 12)) return false;
  return start >= EVENING || from.night || (start >= NOON && STAYS.test(context.around(from.start)));
}

const MORNING = 5;
const LATEST_TWELVE_HOUR_END = 6;

/** 「10時〜4時」「9時半〜5時」: the afternoon without saying so. Nobody writes 10:00〜9:00 in that way. */
function isTwelveHourTalk(from: ClockTime, to: ClockTime): boolean {
  if (to.half !== undefined || from.half === 'pm' || to.notation !== 'kanji') return false;
  return from.hour >= MORNING && from.hour <= 12 && to.hour >= 1 && to.hour <= LATEST_TWELVE_HOUR_END;
}

/** 12月4日〜6日の2日間. Days may be left out on purpose (土日を除く, うち3日間), so only the plain wording counts. */
const COUNT = /^\)?\s?の?\(?(?<count>\d{1,3})(?:日間|連休)/u;

function wrongLength(chain: Chain, context: DateContext): DateReport | undefined {
  const last = chain.at(-1)!;
  const from = chain.at(-2);
  const { end } = boundsOf(chain);
  const match = COUNT.exec(context.text.slice(end, end + 8));
  if (!match || !last.date || !from?.date || chain.length !== 2) return undefined;
  if (/除|うち|のべ|延べ|休/u.test(context.around(end))) return undefined;
  const ends = likelyDays(last.date, context);
  const counts = likelyDays(from.date, context).flatMap((day, index) => {
    const until = ends[index];
    return until === undefined ? [] : [last.link === 'range' ? until - day + 1 : 2];
  });
  const count = Number(match.groups?.['count']);
  const right = counts[0];
  if (right === undefined || right < 1 || counts.includes(count)) return undefined;
  return {
    start: from.start,
    end: end + match[0].length,
    messageId: 'length',
    severity: 'caution',
    data: { count, days: right },
  };
}
