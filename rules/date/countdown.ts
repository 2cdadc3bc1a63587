/** 「11月28日の開幕まであと10日」: days to go that do not reach the date. */
import type { Day } from '../../lib/calendar/day.ts';
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import { firstFrom } from '../../lib/calendar/spans.ts';
import { isDeadline, isListEntry } from './announce.ts';
import { type DateContext, type DateReport, boundsOf, isToldAsWrong } from './context.ts';
import { factsOf } from './facts.ts';
import { daysFitting } from './resolve.ts';

const DAYS_TO_GO = /(?:まで|、|\s|^|いよいよ|残り|開催|開幕|投票日|本番)(?:あと|残り)(?<count>\d{1,3})日(?![間目])/gmu;
/** クリスマスまであと31日 counts to a day that the post need not name; 大会まであと10日 to the one that it does. */
const UNTIL_SOMETHING = /まで、?(?:いよいよ)?(?:あと|残り)\d{1,3}日$/u;
const UNTIL_THE_EVENT =
  /(?:開催|開幕|本番|当日|投票日|締切|大会|まつり|祭り?|フェスタ?|マラソン|駅伝|公演|オープン|開館|開園)まで[^ま]{0,8}$/u;
/** Whether today and the day itself are counted differs from one writer to the next. */
const TOLERANCE = 1;

export function* wrongCountdowns(context: DateContext): Generator<DateReport> {
  if (!context.isTodayKnown) return;
  for (const match of context.text.matchAll(DAYS_TO_GO)) {
    const end = match.index + match[0].length;
    const chain = targetOf(match.index, end, context);
    const day = chain && dayOfChain(chain, context);
    if (!chain || day === undefined || day < context.today) continue;
    const days = day - context.today;
    if (Math.abs(days - Number(match.groups?.['count'])) <= TOLERANCE || isToldAsWrong(context, match.index, end))
      continue;
    const start = end - `あと${match.groups?.['count'] ?? ''}日`.length;
    yield { start, end, messageId: 'countdown', severity: 'caution', data: { ...factsOf(day), days } };
  }
}

/** The date before it in the same sentence (11月28日の開幕まで), else the one day that the post is about. */
function targetOf(start: number, end: number, context: DateContext): Chain | undefined {
  const { datedChains, text } = context;
  const before = datedChains[firstFrom(datedChains.map(boundsOf), start) - 1];
  if (before && boundsOf(before).start >= context.sentenceAt(start).start) {
    return /^[^、。]{0,14}まで/u.test(text.slice(boundsOf(before).end, end)) ? before : undefined;
  }
  const head = text.slice(Math.max(0, start - 12), end);
  if (UNTIL_SOMETHING.test(head) && !UNTIL_THE_EVENT.test(head)) return undefined;
  const [only, another] = datedChains;
  return only && !another && isListEntry(only, context) && !isDeadline(only, context) ? only : undefined;
}

function dayOfChain(chain: Chain, context: DateContext): Day | undefined {
  const date = chain[0]?.date;
  return date && daysFitting(context.resolved(date))[0];
}
