/** What every date check reads. */
import { type Day, tokyoClock, tokyoDay } from '../../lib/calendar/day.ts';
import { type Chain, type DateReading, readDates } from '../../lib/calendar/japanese-date.ts';
import { firstFrom } from '../../lib/calendar/spans.ts';
import type { Report, TextContext } from '../../lib/engine/rule.ts';
import type { Sentence } from '../../lib/text/sentences.ts';
import { type Resolution, type Resolved, daysFitting, resolveDates } from './resolve.ts';
import type { WrittenDate } from '../../lib/calendar/written-date.ts';

export type DateMessage =
  | 'no-such-day'
  | 'no-such-month'
  | 'no-such-time'
  | 'past-midnight'
  | 'weekday'
  | 'nth-weekday'
  | 'no-holiday'
  | 'era'
  | 'era-ended'
  | 'far-future'
  | 'order'
  | 'sequence'
  | 'countdown'
  | 'named-day'
  | 'deadline'
  | 'length'
  | 'relative'
  | 'over'
  | 'over-by-then'
  | 'not-yet';

export type DateReport = Report<DateMessage> & { readonly start: number; readonly end: number };

export interface DateContext {
  /** Normalised text; every offset is into it. */
  readonly text: string;
  readonly reading: DateReading;
  /** The chains that name a day. */
  readonly datedChains: readonly Chain[];
  /** A post that goes through the past year or an event: its dates without a year may be long past. */
  readonly isReview: boolean;
  /** The day of publication in Tokyo, and the minute of that day; of writing, while `isTodayKnown` is false. */
  readonly today: Day;
  readonly minute: number;
  /** False: it is scheduled for a time that nobody knows; the day of writing then settles years and no more. */
  readonly isTodayKnown: boolean;
  /** The day of writing; before `today` for a scheduled post. */
  readonly written: Day;
  readonly resolved: (date: WrittenDate) => Resolved;
  /** The chain that a date stands in. */
  readonly chainOf: (date: WrittenDate) => Chain | undefined;
  readonly sentenceAt: (offset: number) => Sentence;
  /** The sentence's words behind the chain, up to the next date. */
  readonly tailOf: (chain: Chain) => string;
  /** The sentence's last words before the chain. */
  readonly headOf: (chain: Chain) => string;
  /** The sentence's words around a place. */
  readonly around: (offset: number) => string;
  /** The draft's own characters for a span, for a fix that keeps its width and brackets. */
  readonly original: (start: number, end: number) => string;
}

const REVIEW =
  /振り返|これまで|あゆみ|歩み|経過|実績|レポート|(?:開催|実施)(?:し|いたし|され)ました|ありがとうございました/u;
/** Words further away, even in one endless sentence, are about something else. */
const NEARBY = 80;

export function dateContext({ draft, text, sentences, publishAt, isTimeKnown }: TextContext): DateContext {
  const { normal } = text;
  const reading = readDates(normal);
  const today = tokyoDay(publishAt);
  const resolution: Resolution = resolveDates(reading, today);
  const chains = new Map(reading.chains.flatMap((chain) => chain.flatMap(({ date }) => (date ? [[date, chain]] : []))));
  const dated = reading.chains.filter((chain) => chain[0]?.date !== undefined).map(boundsOf);
  const sentenceAt = (offset: number): Sentence =>
    sentences[firstFrom(sentences, offset + 1) - 1] ?? { start: 0, end: normal.length, text: normal };
  return {
    text: normal,
    reading,
    datedChains: reading.chains.filter((chain) => chain.some(({ date }) => date?.day !== undefined)),
    isReview: REVIEW.test(normal),
    today,
    minute: Math.floor(tokyoClock(publishAt) / 60_000),
    isTodayKnown: isTimeKnown,
    written: tokyoDay(draft.at),
    resolved: (date) => resolution.get(date) ?? { written: date, days: [], certain: false },
    chainOf: (date) => chains.get(date),
    sentenceAt,
    tailOf(chain) {
      const { end } = boundsOf(chain);
      const next = dated[firstFrom(dated, end)];
      return normal.slice(end, Math.min(sentenceAt(end - 1).end, next?.start ?? normal.length));
    },
    headOf(chain) {
      const { start } = boundsOf(chain);
      return normal.slice(Math.max(sentenceAt(start).start, start - NEARBY), start);
    },
    around(offset) {
      const sentence = sentenceAt(offset);
      return normal.slice(Math.max(sentence.start, offset - NEARBY), Math.min(sentence.end, offset + NEARBY));
    },
    original(start, end) {
      const place = text.toOriginal(start, end);
      return text.original.slice(place.start, place.end);
    },
  };
}

export function boundsOf(chain: Chain): { readonly start: number; readonly end: number } {
  return { start: chain[0]!.start, end: chain.at(-1)!.end };
}

/** 「11月31日は存在しません」「(誤)11月23日(火)」「11月23日(火)とお伝えしましたが」: told as wrong, so rightly wrong. */
export function isToldAsWrong({ text, sentenceAt }: DateContext, start: number, end: number): boolean {
  const behind = text.slice(end, Math.min(sentenceAt(end - 1).end, end + 30));
  return TOLD_AS_WRONG.test(behind) || MARKED_WRONG.test(text.slice(Math.max(0, start - 12), start));
}
const TOLD_AS_WRONG =
  /(?:^|[」』)])\s?(?:→|⇒|は(?:誤り|誤記|間違い|存在し|実在し|ありません|ない)|ではな|でなく|の(?:誤り|誤記|間違い))|と(?:お伝え|記載|表記|掲載|投稿|ご?案内|お知らせ|ご連絡)(?:し|いたし|され?)[^。]{0,5}(?:た|まし)|と(?:書い|申し上げ)|[とをに](?:誤|間違)|誤り|誤記|誤植|間違え/u;
const MARKED_WRONG = /(?:[誤×✕❌]|誤り|修正前|訂正前|変更前)[」』)】\]:\s]*$/u;

/** The days that a date can mean: those that agree with its weekday, or all where none does. */
export function likelyDays(date: WrittenDate | undefined, context: DateContext): readonly Day[] {
  const resolved = date && context.resolved(date);
  if (!resolved) return [];
  const fitting = daysFitting(resolved);
  return fitting.length > 0 ? fitting : resolved.days;
}

/** The end of a span that opened a bracket, with the closing bracket that stands right behind it. */
export function closeBracket(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return words.lastIndexOf('(') > words.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}
