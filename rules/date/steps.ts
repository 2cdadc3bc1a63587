/** 開場14:30／開演14:00: the steps of an event with clock times in the wrong order. */
import { minutesOf } from '../../lib/calendar/clock-time.ts';
import type { Chain, Stop } from '../../lib/calendar/japanese-date.ts';
import type { DateContext, DateReport } from './context.ts';

/** What comes first, at any event: doors and reception, the beginning, the end. */
const STEPS = [
  ['開場', '開門', '受付開始', '受付'],
  ['開演', '開会', '開始', 'スタート', 'キックオフ', '開館', '開園', '開店'],
  ['終演', '閉会', '閉場', '散会', '終了予定', '終了', '閉館', '閉園', '閉店'],
] as const;
const STEPS_EN = ['The opening of the doors', 'The start', 'The end'] as const;
/** The beginning of a range that has no label of its own; not one of the labels above. */
const PLAIN_HOURS = '開始時刻';
const STEP_WORDS = STEPS.flat().join('|');
const STEP_BEHIND = new RegExp(`^(?:から|より|~)?\\s?(?<step>${STEP_WORDS})(?!時間|期間|中|窓口|して|締|終)`, 'u');
const STEP_BEFORE = new RegExp(`(?<!受付|最終)(?<step>${STEP_WORDS})(?:時間|時刻)?[\\s:はが・/】]{0,3}$`, 'u');
/** 5:00 */
const EARLY_MORNING = 5 * 60;
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
    if (later.rank === STEPS.length - 1 && minutesOf(later.time) <= EARLY_MORNING) continue;
    yield {
      start: first.start,
      end: second.end,
      messageId: 'sequence',
      data: {
        earlierLabel: earlier.label,
        earlierLabelEn: STEPS_EN[earlier.rank] ?? '',
        laterLabel: later.label,
        laterLabelEn: (STEPS_EN[later.rank] ?? '').toLowerCase(),
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
