/** 本日, 明日, 来週土曜, 来月, 来年 beside a date, month, year or weekday that is another one. */
import { type Day, dateOf, weekdayOf } from '../../lib/calendar/day.ts';
import { MONTHS_EN, dayEn, shortDayJa } from '../../lib/calendar/day-words.ts';
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import { firstFrom } from '../../lib/calendar/spans.ts';
import type { RelativeDay } from '../../lib/calendar/relative-day.ts';
import { weekdayMarkAt } from '../../lib/calendar/weekday-mark.ts';
import { formatWareki, warekiOfYear } from '../../lib/calendar/wareki.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';
import { isDeadline, isListEntry } from './announce.ts';
import { type DateContext, type DateReport, boundsOf, closeBracket, isToldAsWrong } from './context.ts';
import { daysFitting } from './resolve.ts';

export function* wrongRelatives(context: DateContext): Generator<DateReport> {
  if (!context.isTodayKnown) return;
  for (const word of context.reading.relatives) {
    const report =
      againstDateBehind(word, context) ??
      againstDateBefore(word, context) ??
      againstWeekday(word, context) ??
      againstListedDay(word, context);
    if (report && !isToldAsWrong(context, report.start, report.end)) yield report;
  }
}

/** 明日11月25日, 明日(25日), 明日から3日間(25日〜27日), 明日、11月25日(水)に…, 本日は11月24日です. */
const BESIDE = /^(?:から\d{1,2}(?:日間|連休))?(?:[の・:]|\s?\(|\s|、|,|は、?)?$/u;
function againstDateBehind(word: RelativeDay, context: DateContext): DateReport | undefined {
  const { dates } = context.reading;
  const date = dates[firstFrom(dates, word.end)];
  const chain = date && context.chainOf(date);
  // Only the first date of a chain stands beside the word.
  if (!date || !chain || chain[0]?.date !== date) return undefined;
  const gap = context.text.slice(word.end, date.start);
  if (!BESIDE.test(gap) || !isSameThing(gap, word, chain, context)) return undefined;
  return disagrees(word, date, context) ? tell(word, word.start, date.end, context) : undefined;
}

/** 11月25日は明日です, 11月25日、いよいよ明日！ */
const BEHIND = /^(?:は|が|、|は、)(?:もう|いよいよ|ついに|なんと)?$/u;
const BEHIND_ENDS = /^(?:です|だ|[!。\n]|$)/u;

function againstDateBefore(word: RelativeDay, context: DateContext): DateReport | undefined {
  const { text, reading } = context;
  const date = reading.dates[firstFrom(reading.dates, word.start) - 1];
  if (!date || date.end > word.start || word.unit !== 'day') return undefined;
  const isSaidOfIt =
    BEHIND.test(text.slice(date.end, word.start)) && BEHIND_ENDS.test(text.slice(word.end, word.end + 2));
  return isSaidOfIt && disagrees(word, date, context) ? tell(word, date.core.start, word.end, context) : undefined;
}

/** 「12月5日開催の」「12月5日から始まる」「12月5日の」: the date belongs to what follows, not to 本日 before it. */
const BELONGS_TO_NOUN =
  /^(?:から|より|に|まで|付けで?)?の?[^、。\n]{0,12}?(?:開催|開幕|実施|開始|オープン|発売|公開|放送|予定|締切|必着|施行|投票|開館|開演|始ま|行う|行われ|開かれ|控え|迫)(?:の|する|され(?!ま)|した|る|を予定)|^の|^[でにをま][^、。\n]{0,20}?[うくすつぶむるた](?!予定(?:です|で?。))[一-龠ァ-ヶ]/u;
/** 「本日は11月24日です」「今日は11月24日、和食の日」: the day itself is spoken of. */
const SAYS_WHAT_DAY_IT_IS = /^(?:です|だ|でした|[!。]|、?[「『]|[、(,]?[^、。\n]{0,14}の日)/u;

function isSameThing(gap: string, word: RelativeDay, chain: Chain, context: DateContext): boolean {
  const { text, reading } = context;
  const date = chain[0]!.date!;
  const behind = text.slice(date.end, date.end + 40);
  const other = reading.relatives[firstFrom(reading.relatives, word.start) - 1];
  const listed = other !== undefined && /^[・、と/]?$/u.test(text.slice(other.end, word.start));
  // 「本日・明日(24日・25日)」 pair off in order; one word tells nothing about the first date.
  if (listed || (word.unit === 'day' && chain.length > 1 && chain[1]?.date !== undefined && gap === '(')) return false;
  if (gap.endsWith('(')) return /^\)|^[、,~・\s]|^(?:から|まで|午|\d)/u.test(behind);
  if (gap.startsWith('は')) return SAYS_WHAT_DAY_IT_IS.test(behind);
  if (word.unit === 'month' || word.unit === 'year') return gap === '' || gap === 'の' || gap === '・';
  if (gap === '' || gap === 'の') return true;
  return !BELONGS_TO_NOUN.test(behind);
}

function disagrees(word: RelativeDay, date: WrittenDate, context: DateContext): boolean {
  const present = dateOf(context.today);
  if (word.unit === 'year') {
    return date.year !== undefined && !date.year.fiscal && date.year.year !== present.year + word.offset;
  }
  if (word.unit === 'month') {
    const expected = monthFrom(present.month, word.offset);
    const isIssue = date.day === undefined && context.text[date.end] === '号';
    return date.month !== undefined && !date.unanchored && !isIssue && date.month !== expected;
  }
  const { month, day } = context.resolved(date);
  if (day === undefined || date.unanchored) return false;
  return !daysMeant(word, context.today).some((meant) => {
    const candidate = dateOf(meant);
    const sameMonth = date.month === undefined || month === candidate.month;
    return candidate.day === day && sameMonth && (!date.year || date.year.year === candidate.year);
  });
}

/** Every day that the word can mean. Weeks may begin on Sunday or Monday; a weekend may hold Friday and a holiday Monday. */
function daysMeant({ unit, offset, weekday }: RelativeDay, today: Day): Day[] {
  if (unit === 'day') return [today + offset];
  const sunday = today - weekdayOf(today) + 7 * offset;
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * offset;
  if (unit === 'weekend') return range(monday + 4, sunday + 8);
  const week = range(Math.min(sunday, monday), Math.max(sunday, monday) + 6);
  return weekday === undefined ? week : week.filter((day) => weekdayOf(day) === weekday);
}

function range(from: Day, to: Day): Day[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** 明日(金), 今日は金曜日です. */
function againstWeekday(word: RelativeDay, context: DateContext): DateReport | undefined {
  if (word.unit !== 'day') return undefined;
  const mark = weekdayMarkAt(context.text, word.end);
  if (!mark || context.text[word.end] === '、') return undefined;
  const actual = weekdayOf(context.today + word.offset);
  return mark.days.some(({ weekday }) => weekday === actual) ? undefined : tell(word, word.start, mark.end, context);
}

/** 「いよいよ明日開幕！」 said of the one day that the post lists. */
const HAPPENS =
  /^(?:は|が|、)?(?:いよいよ|ついに)?(?:(?<begins>開幕|スタート|オープン|開演)|(?<ends>最終日|締め?切り?|〆切)|本番|当日|開催(?!中|予定))?(?:です)?[!】]/u;

function againstListedDay(word: RelativeDay, context: DateContext): DateReport | undefined {
  const happens = HAPPENS.exec(context.text.slice(word.end, word.end + 16));
  if (!happens || word.unit !== 'day' || word.offset < 0) return undefined;
  const [chain, another] = context.datedChains;
  const ends = happens.groups?.['ends'] !== undefined;
  if (!chain || another || isDeadline(chain, context) !== ends || !(ends || isListEntry(chain, context)))
    return undefined;
  const days = chain.flatMap(({ date }) => (date ? daysFitting(context.resolved(date)).slice(0, 1) : []));
  const first = days[0];
  const last = days.at(-1);
  const meant = context.today + word.offset;
  if (first === undefined || last === undefined || (ends ? last : first) === meant) return undefined;
  if (happens.groups?.['begins'] === undefined && !ends && first < meant && meant <= last) return undefined;
  const { start, end } = boundsOf(chain);
  return { ...tell(word, start, end, context), start, end };
}

function tell(word: RelativeDay, start: number, end: number, { text, today }: DateContext): DateReport {
  return {
    start,
    end: closeBracket(text, start, end),
    messageId: 'relative',
    data: { word: text.slice(word.start, word.end), ...inWords(word, today) },
  };
}

/** What the word means on a day, in words of both languages: 11/25(水), 11/22(日)〜11/29(日), 12月, 2027年（令和9年）. */
export function inWords(word: RelativeDay, today: Day): { readonly is: string; readonly isEn: string } {
  const present = dateOf(today);
  if (word.unit === 'year') {
    const year = present.year + word.offset;
    return { is: `${year}年（${warekiOfYear(year).map(formatWareki).join('・')}）`, isEn: String(year) };
  }
  if (word.unit === 'month') {
    const month = monthFrom(present.month, word.offset);
    return { is: `${month}月`, isEn: MONTHS_EN[month - 1] ?? '' };
  }
  const days = daysMeant(word, today);
  const from = days[0]!;
  const to = days.at(-1)!;
  if (from === to) return { is: shortDayJa(from), isEn: dayEn(from) };
  return { is: `${shortDayJa(from)}〜${shortDayJa(to)}`, isEn: `${dayEn(from)} to ${dayEn(to)}` };
}

/** The month `offset` steps on, 1–12. */
function monthFrom(month: number, offset: number): number {
  return ((((month + offset - 1) % 12) + 12) % 12) + 1;
}
