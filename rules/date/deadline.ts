/** Labelled days in the wrong order: a last day before the first, an application deadline after the event. */
import type { Day } from '../../lib/calendar/day.ts';
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import { type DateContext, type DateReport, boundsOf, likelyDays } from './context.ts';

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

const EVENT_LABEL = /(?:日時|とき|と\s?き|開催日時?|日程|期日|会期|実施日|試験日|大会当日)[\s:】\])はが]{0,3}$/u;
const DEADLINE_LABEL =
  /(?:申込み?|申し込み|お申込み?|お申し込み|参加申込|エントリー|参加受付|受講申込)(?:の?(?:締切|締め切り|〆切|期限|期間|受付)日?)?[\s:】\])はが]{0,3}$/u;

/** 日時 12月13日 … 申込締切 12月20日. */
export function* deadlineAfterEvent(context: DateContext): Generator<DateReport> {
  const events = context.datedChains.filter((chain) => EVENT_LABEL.test(context.headOf(chain)));
  const event = events[0];
  const lastOfEvent = event && lastDay(event, context);
  if (!event || events.length !== 1 || lastOfEvent === undefined) return;
  for (const chain of context.datedChains) {
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
  const days = last ? likelyDays(last.date, context) : [];
  return days.length === 1 ? days[0] : undefined;
}
