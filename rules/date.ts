import { claims } from '../lib/calendar/spans.ts';
import { defineRule } from '../lib/engine/rule.ts';
import { type DateMessage, dateContext } from './date/context.ts';
import { wrongCountdowns } from './date/countdown.ts';
import { eraContradictions } from './date/era.ts';
import { impossibleDays, impossibleTimes } from './date/impossible.ts';
import { lastDayBeforeFirst, deadlineAfterEvent } from './date/deadline.ts';
import { reversedRanges } from './date/order.ts';
import { stepsOutOfOrder } from './date/steps.ts';
import { wrongNamedDays } from './date/named-day.ts';
import { overOrNotYet } from './date/over.ts';
import { wrongRelatives } from './date/relative.ts';
import { wrongWeekdays, wrongWeekdaysBefore } from './date/weekday.ts';
import { dateMessages } from './date/messages.ts';

/** Surest first: where two speak of the same words, the first is told. */
const CHECKS = [
  impossibleDays,
  impossibleTimes,
  eraContradictions,
  wrongWeekdays,
  wrongWeekdaysBefore,
  wrongRelatives,
  wrongNamedDays,
  reversedRanges,
  lastDayBeforeFirst,
  stepsOutOfOrder,
  overOrNotYet,
  wrongCountdowns,
  deadlineAfterEvent,
];

export const date = defineRule<'text', DateMessage>({
  id: 'date',
  clause: '4-4-3',
  severity: 'confirm',
  needs: 'text',
  scope: 'across',
  title: { ja: '日付・時刻', en: 'Date and time' },
  messages: dateMessages,
  why: {
    ja: '曜日や時刻の違いは、来る日を間違えさせます。前回の文章を使い回したときに残りやすい間違いです。',
    en: 'A wrong weekday or time sends people on the wrong day. Such slips are usually left over from an earlier text.',
  },
  *check(context) {
    const read = dateContext(context);
    const isFree = claims(read.text.length);
    for (const check of CHECKS) for (const report of check(read)) if (isFree(report)) yield report;
  },
});

export { cases } from './date/cases.ts';
