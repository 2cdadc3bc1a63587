/** Words that count from today: 本日, 明日, 来週土曜, 今週末, 来月, 昨年. */
import type { Weekday } from './day.ts';
import { parseWeekday } from './weekdays.ts';

export type RelativeUnit = 'day' | 'week' | 'weekend' | 'month' | 'year';

export interface RelativeDay {
  readonly start: number;
  readonly end: number;
  readonly unit: RelativeUnit;
  /** Steps of `unit` from the present one: 明日 = 1 day, 先週 = -1 week. */
  readonly offset: number;
  /** 来週の土曜: the day named with the week. */
  readonly weekday?: Weekday;
}

const WORDS: Readonly<Record<RelativeUnit, Readonly<Record<string, number>>>> = {
  day: {
    ...{ 一昨日: -2, おととい: -2, 昨日: -1, きのう: -1, 昨夜: -1, 昨晩: -1 },
    ...{ 今日: 0, 本日: 0, きょう: 0, 今朝: 0, 今夜: 0, 今晩: 0 },
    ...{ 明日: 1, あした: 1, あす: 1, 明朝: 1, 明晩: 1, 明後日: 2, あさって: 2, 明々後日: 3, しあさって: 3 },
  },
  week: { 先々週: -2, 先週: -1, 今週: 0, 来週: 1, 再来週: 2 },
  weekend: { 先週末: -1, 今週末: 0, この週末: 0, 来週末: 1 },
  month: { 先々月: -2, 先月: -1, 今月: 0, 来月: 1, 再来月: 2 },
  year: { 一昨年: -2, おととし: -2, 昨年: -1, 去年: -1, 今年: 0, 本年: 0, ことし: 0, 来年: 1, 再来年: 2 },
};

const LOOKUP = new Map(
  (['day', 'week', 'weekend', 'month', 'year'] as const).flatMap((unit) =>
    Object.entries(WORDS[unit]).map(([word, offset]) => [word, { unit, offset }] as const),
  ),
);

/** Longest first, so that 明後日 is not read as 明 and 再来週 not as 来週. */
const PATTERN = new RegExp(
  `(?<word>${[...LOOKUP.keys()].sort((a, b) => b.length - a.length).join('|')})` +
    // 明日葉, 今日的, 来年度, あすなろ, 今月号: other words.
    '(?![葉的度]|なろ|月号|号)(?:の?(?<weekday>[日月火水木金土])曜日?)?',
  'gu',
);

export function findRelativeDays(masked: string): RelativeDay[] {
  return [...masked.matchAll(PATTERN)].flatMap((match) => {
    const meaning = LOOKUP.get(match.groups?.['word'] ?? '');
    if (!meaning) return [];
    const weekday = meaning.unit === 'week' ? parseWeekday(match.groups?.['weekday'] ?? '') : undefined;
    const end = match.index + (weekday === undefined ? (match.groups?.['word']?.length ?? 0) : match[0].length);
    return [{ start: match.index, end, ...meaning, ...(weekday === undefined ? {} : { weekday }) }];
  });
}
