import { momentWords } from '../lib/calendar/day-words.ts';
import { minutesOf } from '../lib/calendar/clock-time.ts';
import { type Day, dateOf, isoDate, tokyoDay } from '../lib/calendar/day.ts';
import type { Chain } from '../lib/calendar/japanese-date.ts';
import type { RelativeDay } from '../lib/calendar/relative-day.ts';
import { type Report, type RuleCases, type TextContext, defineRule } from '../lib/engine/rule.ts';
import { overlaps } from '../lib/engine/stance/span.ts';
import { announcesDay, listsDayAsComing, wordingOf } from './date/announce.ts';
import { type DateContext, boundsOf, dateContext } from './date/context.ts';
import { inWords, wrongRelatives } from './date/relative.ts';

type MessageId = 'past' | 'far' | 'relative' | 'begun';

/** X takes posts up to about 18 months ahead (SITES 1.9). */
const FARTHEST_MONTHS = 18;

/**
 * 予約投稿: every rule judges a scheduled post by the moment at which it appears; this one tells what only the schedule
 * brings about.
 */
export const schedule = defineRule<'text', MessageId>({
  id: 'schedule',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  scope: 'across',
  title: { ja: '予約日時', en: 'Scheduled time' },
  why: {
    ja: '予約投稿は、書いた日ではなく公開される日に読まれます。「本日」「明日」や受付の時刻が、公開のときにはずれていることがあります。',
    en: 'A scheduled post is read on the day it appears, not on the day it was written: “today”, “tomorrow” and opening times may be out by then.',
  },
  messages: {
    past: {
      message: { ja: '予約日時（{time}）は、もう過ぎています。', en: 'The scheduled time ({timeEn}) has passed.' },
      fix: { ja: '予約日時を直してください。', en: 'Set another time.' },
    },
    far: {
      message: {
        ja: '予約日時（{time}）は18か月より先です。サイトが受け付けないことがあります。',
        en: 'The scheduled time ({timeEn}) is more than 18 months ahead; the site may not take it.',
      },
      fix: { ja: '年の選び間違いでないかを確かめてください。', en: 'Make sure that the year is the one you mean.' },
    },
    relative: {
      message: {
        ja: '公開されるとき（{day}）、「{quote}」は{is}を指します。今日読むと{was}です。',
        en: 'When the post appears ({dayEn}), “{quote}” will mean {isEn}; read today it is {wasEn}.',
      },
      fix: {
        ja: '公開される日から見て正しければ、このままで構いません。迷うときは「○月○日」と書くと確実です。',
        en: 'If that is what you mean on that day, leave it. A date in figures is always safe.',
      },
    },
    begun: {
      message: {
        ja: '公開されるとき（{day} {time}）には、この時刻を過ぎています。',
        en: 'By the time the post appears ({dayEn}, {time}) this will have begun.',
      },
      fix: {
        ja: '予約日時を早めるか、「開催中です」のように公開のときに合う書き方にしてください。',
        en: 'Schedule it earlier, or word it for that moment, such as “now open”.',
      },
    },
  },
  *check(context) {
    const { at, scheduledAt } = context.draft;
    if (scheduledAt === undefined || scheduledAt === 'unknown') return;
    if (scheduledAt < at) yield { messageId: 'past', data: moment(scheduledAt) };
    else if (isTooFar(at, scheduledAt)) yield { messageId: 'far', severity: 'note', data: moment(scheduledAt) };
    else yield* inText(context, at, scheduledAt);
  },
});

function* inText(context: TextContext, at: number, scheduledAt: number): Generator<Report<MessageId>> {
  const read = dateContext(context);
  yield* shiftedWords(read, tokyoDay(at), scheduledAt);
  yield* begun(read, scheduledAt);
}

/** 「明日」 written now and read then: told once a word, where no date beside it settles which day is meant. */
function* shiftedWords(read: DateContext, written: Day, scheduledAt: number): Generator<Report<MessageId>> {
  if (written === read.today) return;
  // The date rule tells a word that contradicts the date beside it.
  const told = [...wrongRelatives(read)];
  const seen = new Set<string>();
  for (const word of read.reading.relatives) {
    const spelling = read.text.slice(word.start, word.end);
    const [is, was] = [inWords(word, read.today), inWords(word, written)];
    if (seen.has(spelling) || is.is === was.is || told.some((report) => overlaps(report, word))) continue;
    if (isSettled(word, read)) continue;
    seen.add(spelling);
    const data = { ...moment(scheduledAt), is: is.is, isEn: is.isEn, was: was.is, wasEn: was.isEn };
    yield { messageId: 'relative', start: word.start, end: word.end, data };
  }
}

/** The text names the very day that the word will mean: whoever wrote it had that day in mind. */
function isSettled({ unit, offset }: RelativeDay, { reading, resolved, today }: DateContext): boolean {
  return unit === 'day' && reading.dates.some((date) => resolved(date).days.includes(today + offset));
}

/** Something announced for the day of publication that begins before the minute of publication. */
function* begun(read: DateContext, scheduledAt: number): Generator<Report<MessageId>> {
  const post = wordingOf(read.text);
  for (const chain of read.datedChains) {
    const minute = firstMinute(chain, read);
    if (minute === undefined || minute >= read.minute) continue;
    if (!announcesDay(chain, post, read) && !listsDayAsComing(chain, post, read)) continue;
    yield { messageId: 'begun', ...boundsOf(chain), data: moment(scheduledAt) };
  }
}

/** Minute at which what the chain names begins, where that is today; undefined: another day, no time, or a range. */
function firstMinute(chain: Chain, { resolved, today }: DateContext): number | undefined {
  const [first, second] = chain;
  if (!first?.date || !first.time || !resolved(first.date).days.includes(today)) return undefined;
  // A range is still going on, or over by then, which is for the date rule.
  if (second?.link === 'range') return undefined;
  return minutesOf(first.time);
}

function isTooFar(at: number, scheduledAt: number): boolean {
  const { year, month, day } = dateOf(tokyoDay(at));
  const limit = new Date(Date.UTC(year, month - 1 + FARTHEST_MONTHS, day)).toISOString().slice(0, 10);
  return isoDate(tokyoDay(scheduledAt)) > limit;
}

function moment(scheduledAt: number): { readonly [name: string]: string } {
  const words = momentWords(scheduledAt);
  return { ...words, timeEn: `${isoDate(tokyoDay(scheduledAt))} ${words.time}` };
}

const at = '2026-11-24T10:00:00+09:00';
const onSaturday = '2026-11-28T09:00:00+09:00';

export const cases: RuleCases = {
  quiet: [
    { text: '今夜19時、花火を上げます。明日は朝市です。', at, scheduledAt: 'unknown' },
    { text: '明日は市民健診です。', at },
    { text: '本日15時から配信します。', at, scheduledAt: '2026-11-24T12:00:00+09:00' },
    { text: '11月29日(日)、秋吉台で朝市を開催します。', at, scheduledAt: onSaturday },
    // The day is named: the date rule looks whether it is the right one.
    { text: '明日11月29日(日)は朝市です。', at, scheduledAt: onSaturday },
    { text: '明日は朝市です。日時：11月29日(日) 9:00〜12:00', at, scheduledAt: onSaturday },
    { text: '明日11月25日(水)は朝市です。', at, scheduledAt: onSaturday },
    { text: '今年の紅葉も見ごろです。', at, scheduledAt: onSaturday },
    { text: '今週の献立です。', at, scheduledAt: '2026-11-26T09:00:00+09:00' },
    { text: '11月28日(土)10時から朝市を開催します。', at, scheduledAt: onSaturday },
    { text: '11月28日(土)は朝市でした。8時には長い列ができました。', at, scheduledAt: '2026-11-28T15:00:00+09:00' },
    // What has an end goes on until then.
    { text: '11月28日(土)10:00〜16:00、開催中です。', at, scheduledAt: '2026-11-28T12:00:00+09:00' },
    { text: '11月28日(土)10時から開催中です。', at, scheduledAt: '2026-11-28T12:00:00+09:00' },
    { text: '11月30日(月)8:30〜17:15、期日前投票を行います。', at, scheduledAt: '2026-11-30T09:00:00+09:00' },
    { text: '11月30日(月)8:30〜12月4日(金)、期日前投票を行います。', at, scheduledAt: '2026-11-30T09:00:00+09:00' },
    { text: '明日葉の天ぷら', at, scheduledAt: onSaturday },
    { text: '成人式は1月です。', at, scheduledAt: '2028-05-24T10:00:00+09:00' },
  ],
  flagged: [
    { text: '朝市のお知らせ', at, scheduledAt: '2026-11-24T09:59:00+09:00', spans: [''], messageId: 'past' },
    {
      text: '朝市のお知らせ',
      at,
      scheduledAt: '2028-05-25T10:00:00+09:00',
      spans: [''],
      messageId: 'far',
      severity: 'note',
    },
    {
      text: '明日は朝市です。明日、お待ちしています。',
      at,
      scheduledAt: onSaturday,
      spans: ['明日'],
      messageId: 'relative',
    },
    { text: '今夜19時、花火を上げます。', at, scheduledAt: onSaturday, spans: ['今夜'], severity: 'caution' },
    { text: '来月の休館日は7日です。', at, scheduledAt: '2026-12-01T09:00:00+09:00', spans: ['来月'] },
    { text: '来週土曜は朝市です。', at, scheduledAt: '2026-11-30T09:00:00+09:00', spans: ['来週土曜'] },
    {
      text: '11月28日(土)8時から朝市を開催します。',
      at,
      scheduledAt: onSaturday,
      spans: ['11月28日(土)8時'],
      messageId: 'begun',
    },
    {
      text: '11月28日(土)8時、29日(日)9時〜12時に朝市を開催します。',
      at,
      scheduledAt: onSaturday,
      spans: ['11月28日(土)8時、29日(日)9時〜12時'],
      messageId: 'begun',
    },
  ],
};
