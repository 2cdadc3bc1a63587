/** Reads the dates and times of a Japanese text and how they hang together: ranges, lists, a time behind its date. */
import { type ClockTime, findClockTimes } from './clock-time.ts';
import { maskNoDates } from './mask.ts';
import { claims, firstFrom } from './spans.ts';
import { type RelativeDay, findRelativeDays } from './relative-day.ts';
import { type WrittenDate, findDates } from './written-date.ts';

/** One point in time as written: a date, a clock time, or both (11月23日(月) 10時). */
export interface Stop {
  readonly start: number;
  readonly end: number;
  readonly date?: WrittenDate;
  readonly time?: ClockTime;
  /** How it hangs on the stop before it: 10時〜12時, 22日・23日. */
  readonly link?: 'range' | 'list';
}

/** Stops that hang together, in reading order. */
export type Chain = readonly Stop[];

export interface DateReading {
  readonly dates: readonly WrittenDate[];
  readonly times: readonly ClockTime[];
  readonly relatives: readonly RelativeDay[];
  readonly chains: readonly Chain[];
}

/** `normal`: normalised text (lib/text/normalize.ts). All offsets are into it. */
export function readDates(normal: string): DateReading {
  const masked = maskNoDates(normal);
  const dates = findDates(masked);
  const times = findClockTimes(masked);
  return { dates, times, relatives: findRelativeDays(masked), chains: chainsOf(stopsOf(dates, times, masked), masked) };
}

/** Between a date and its time: 「11月23日(月)の10時」「11/23(月) 午前」「11月23日(月)、深夜」. */
const TO_TIME = /^[\s、,:(]{0,3}(?:[のは]|時間)?[\s:]?(?:翌朝|翌日|翌|深夜|夜|早朝|朝|昼)?$/u;
/** No arrows: 11月22日→11月29日 tells a change. */
const RANGE = /^\)?\s{0,2}(?:~|から|より|-|–|—|―|ー|−)\s{0,2}(?:翌日?の?|翌朝|翌年の?|深夜|夜|夕方|昼|朝)?$/u;
const LIST = /^\s?(?:[・、,&/と]|及び|および|又は|または|並びに|かつ|\s|)\s?$/u;

function stopsOf(dates: readonly WrittenDate[], times: readonly ClockTime[], masked: string): Stop[] {
  const isFree = claims(masked.length);
  dates.forEach(isFree);
  const loose = times.filter(isFree);
  const stops: Stop[] = [];
  const taken = new Set<ClockTime>();
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    const time = loose[firstFrom(loose, date.end)];
    const isNearest = time && (next === undefined || time.start < next.start);
    const own = isNearest && TO_TIME.test(masked.slice(date.end, time.start)) ? time : undefined;
    if (own) taken.add(own);
    stops.push({ start: date.start, end: own?.end ?? date.end, date, ...(own && { time: own }) });
  }
  for (const time of loose) if (!taken.has(time)) stops.push({ start: time.start, end: time.end, time });
  return stops.sort((a, b) => a.start - b.start);
}

function chainsOf(stops: readonly Stop[], masked: string): Chain[] {
  const chains: Stop[][] = [];
  for (const stop of stops) {
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    const link = previous && linkBetween(masked.slice(previous.end, stop.start), previous, stop);
    if (chain && link) chain.push({ ...stop, link });
    else chains.push([stop]);
  }
  return chains;
}

function linkBetween(gap: string, previous: Stop, stop: Stop): Stop['link'] {
  if (gap.length > 12) return undefined;
  if (RANGE.test(gap)) return 'range';
  // A date of its own on the next line begins anew.
  if (gap.includes('\n') && stop.date?.month !== undefined) return undefined;
  // 「10時、14時」 hang together, 「23日(月)、14時」 too; a time and the date behind it do not.
  return LIST.test(gap) && (stop.date !== undefined || previous.date === undefined) ? 'list' : undefined;
}
