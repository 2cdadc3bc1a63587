/** Ends before starts: 15:00〜13:00, 12月10日〜12月5日, 開場 after 開演, a deadline after the event, a count of days that is wrong. */
import { type ClockTime, minutesOf } from '../../lib/calendar/clock-time.ts';
import type { Chain, Stop } from '../../lib/calendar/japanese-date.ts';
import type { Day } from '../../lib/calendar/day.ts';
import { type DateContext, type DateReport, boundsOf, isToldAsWrong } from './context.ts';
import { daysFitting } from './resolve.ts';

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
  const ends = likelyDays(to, context);
  const starts = likelyDays(from, context);
  return ends.length > 0 && starts.length > 0 && Math.max(...ends) < Math.min(...starts);
}

function likelyDays(stop: Stop, context: DateContext): readonly Day[] {
  const resolved = stop.date && context.resolved(stop.date);
  if (!resolved) return [];
  const fitting = daysFitting(resolved);
  return fitting.length > 0 ? fitting : resolved.days;
}

/** Two clock times of one day. */
function isTimeBefore(to: Stop, from: Stop, context: DateContext): boolean {
  if (!to.time || !from.time || to.time.nextDay) return false;
  if (to.date && !isSameDay(to, from, context)) return false;
  // 「13:00〜 10:00〜」 are two beginnings; 「(2:3)」 stands for no clock at all.
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
  const end = likelyDays(to, context)[0];
  return end !== undefined && end === likelyDays(from, context)[0];
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
  const ends = likelyDays(last, context);
  const counts = likelyDays(from, context).flatMap((day, index) => {
    const until = ends[index];
    return until === undefined ? [] : [last.link === 'range' ? until - day + 1 : 2];
  });
  const count = Number(match.groups?.['count']);
  const right = counts[0];
  if (right === undefined || right < 1 || counts.includes(count)) return undefined;
  return { start: from.start, end: end + match[0].length, messageId: 'length', data: { count, days: right } };
}

/** What comes first, at any event: doors and reception, the beginning, the end. */
const STEPS = [
  ['開場', '開門', '受付開始', '受付'],
  ['開演', '開会', '開始', 'スタート', 'キックオフ', '開館', '開園', '開店'],
  ['終演', '閉会', '閉場', '散会', '終了予定', '終了', '閉館', '閉園', '閉店'],
] as const;
/** The beginning of a range that has no label of its own; not one of the labels above. */
const PLAIN_HOURS = '開始時刻';
const STEP_WORDS = STEPS.flat().join('|');
const STEP_BEHIND = new RegExp(`^(?:から|より|~)?\\s?(?<step>${STEP_WORDS})(?!時間|期間|中|窓口|して|締|終)`, 'u');
const STEP_BEFORE = new RegExp(`(?<!受付|最終)(?<step>${STEP_WORDS})(?:時間|時刻)?[\\s:はが・/】]{0,3}$`, 'u');
/** Further apart they belong to two events. */
const STEPS_APART = 24;

/** 開場14:30／開演14:00. Only single times, each with its own label. */
export function* stepsOutOfOrder(context: DateContext): Generator<DateReport> {
  const { text } = context;
  const steps = context.reading.chains.flatMap((chain) => {
    const stop = chain[0]!;
    const step = chain.length === 1 ? stepOf(stop, text) : hoursOf(chain);
    return stop.time && step !== undefined ? [{ ...stop, time: stop.time, ...step }] : [];
  });
  for (const [index, second] of steps.entries()) {
    const first = steps[index - 1];
    // Only doors are compared with plain hours: 10:00〜16:00(受付15:30) is the last reception.
    if (first?.label === PLAIN_HOURS && !/開場|開門/u.test(second.label)) continue;
    if (!first || second.label === PLAIN_HOURS || first.rank === second.rank || second.start - first.end > STEPS_APART)
      continue;
    const [earlier, later] = first.rank < second.rank ? [first, second] : [second, first];
    if (minutesOf(earlier.time) <= minutesOf(later.time) || later.time.nextDay) continue;
    // 18時開演、2時終了 runs over midnight.
    if (later.rank === STEPS.length - 1 && minutesOf(later.time) <= MORNING * 60) continue;
    yield {
      start: first.start,
      end: second.end,
      messageId: 'sequence',
      data: {
        earlierLabel: earlier.label,
        laterLabel: later.label,
        earlier: text.slice(earlier.time.start, earlier.time.end),
        later: text.slice(later.time.start, later.time.end),
      },
    };
  }
}

/** 13:30〜15:30(開場14:00): a range begins with its first time. */
function hoursOf(chain: Chain): { readonly label: string; readonly rank: number } | undefined {
  return chain.length === 2 && chain[1]?.link === 'range' ? { label: PLAIN_HOURS, rank: 1 } : undefined;
}

/** The label right behind the time (13:30開場) or before it (開場 13:30, 開演:14:00). */
function stepOf({ start, end }: Stop, text: string): { readonly label: string; readonly rank: number } | undefined {
  const match =
    STEP_BEHIND.exec(text.slice(end, end + 12)) ?? STEP_BEFORE.exec(text.slice(Math.max(0, start - 14), start));
  const label = match?.groups?.['step'];
  // 「受付10:15まで」 is the end of it.
  if (label === undefined || /^(?:まで|締)/u.test(text.slice(end, end + 2))) return undefined;
  return { label, rank: STEPS.findIndex((words) => words.some((word) => word === label)) };
}

const EVENT_LABEL = /(?:日時|とき|と\s?き|開催日時?|日程|期日|会期|実施日|試験日|大会当日)[\s:】\])はが]{0,3}$/u;
const DEADLINE_LABEL =
  /(?:申込み?|申し込み|お申込み?|お申し込み|参加申込|エントリー|参加受付|受講申込)(?:の?(?:締切|締め切り|〆切|期限|期間|受付)日?)?[\s:】\])はが]{0,3}$/u;

const FIRST_DAY_LABEL = /(?:受付|募集|申込み?|申し込み|応募|展示|公開)?(?:開始日?|初日)[\s:】\])はが]{0,3}$/u;
const LAST_DAY_LABEL = /(?:締切日?|締め切り日?|〆切|終了日?|最終日|期限)[\s:】\])はが]{0,3}$/u;

/** 受付開始 12月10日 … 受付締切 12月5日. */
export function* lastDayBeforeFirst(context: DateContext): Generator<DateReport> {
  const firsts = context.datedChains.filter((chain) => FIRST_DAY_LABEL.test(context.headOf(chain)));
  const lasts = context.datedChains.filter((chain) => LAST_DAY_LABEL.test(context.headOf(chain)));
  const [first] = firsts;
  const [last] = lasts;
  if (!first || !last || firsts.length > 1 || lasts.length > 1) return;
  const from = lastDay(first, context);
  const to = lastDay(last, context);
  if (from === undefined || to === undefined || to >= from) return;
  const words = (chain: Chain) => context.text.slice(boundsOf(chain).start, boundsOf(chain).end);
  yield { ...boundsOf(last), messageId: 'order', data: { from: words(first), to: words(last) } };
}

/** 日時 12月13日 … 申込締切 12月20日. */
export function* deadlineAfterEvent(context: DateContext): Generator<DateReport> {
  const dated = context.reading.chains.filter((chain) => chain.some(({ date }) => date?.day !== undefined));
  const events = dated.filter((chain) => EVENT_LABEL.test(context.headOf(chain)));
  const event = events[0];
  const lastOfEvent = event && lastDay(event, context);
  if (!event || events.length !== 1 || lastOfEvent === undefined) return;
  for (const chain of dated) {
    if (chain === event || !DEADLINE_LABEL.test(context.headOf(chain))) continue;
    const day = lastDay(chain, context);
    if (day === undefined || day <= lastOfEvent) continue;
    const { start, end } = boundsOf(chain);
    yield {
      start,
      end,
      messageId: 'deadline',
      severity: 'caution',
      data: { deadline: context.text.slice(start, end), event: context.text.slice(event[0]!.start, event.at(-1)!.end) },
    };
  }
}

/** Undefined where the year is open to doubt: the two are compared only when both lie ahead in one way. */
function lastDay(chain: Chain, context: DateContext): Day | undefined {
  const dates = chain.filter(({ date }) => date?.day !== undefined);
  const last = dates.at(-1);
  const days = last ? likelyDays(last, context) : [];
  return days.length === 1 ? days[0] : undefined;
}
