/** What the words behind a date do with it: announce something still to come, or look back. By wording alone, no tokens. */
import type { WrittenDate } from '../../lib/calendar/written-date.ts';
import type { DateContext } from './context.ts';

/** Verbs in the past (した, 行った, でした), and nouns that fix a thing in the past (生まれ, 現在, 撮影). */
const PAST =
  /(?:[しちいきっりれえけせてべめねげじぎ見出来得着経]た|んだ)(?![いらりめくけちまんしかきだる])|(?:まし|でし|だっ)た|済み?(?!む)|生まれ|生(?=[)、。\s]|$)|没(?=[)、。\s]|$)|時点|現在|撮影|発行|付け?(?:で|の|け)|制定|施行|公布|告示|創業|創立|創建|以来|来の|から続|発生|逝去|終了|閉幕|ありがとう|から(?:早|はや|約)?(?:\d+|半|一|数)(?:年|か月|ヶ月|カ月)|更新|掲載|公表/u;

export function tellsPast(words: string): boolean {
  return PAST.test(words);
}

/** The words behind the date, in its sentence, are in the past, or the whole post is a review. */
export function looksBack(date: WrittenDate, context: DateContext): boolean {
  const chain = context.chainOf(date);
  return context.isReview || (chain !== undefined && tellsPast(context.tailOf(chain)));
}
