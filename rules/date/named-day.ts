/** 大晦日(12月30日), 勤労感謝の日の11月24日: a day that has its own date beside another one. */
import { type Day, dateOf, dayOf } from '../../lib/calendar/day.ts';
import { dayEn, shortDayJa } from '../../lib/calendar/day-words.ts';
import { HOLIDAY_YEARS, holidaysNamed } from '../../lib/calendar/national-holidays.ts';
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import { type DateContext, type DateReport, closeBracket, isToldAsWrong } from './context.ts';

/**
 * Days on the same date every year, MM-DD. Left out: what is also kept on the eve or a month later (クリスマス, 七夕, ひな祭り,
 * お盆). The national holidays come from their table.
 */
const FIXED: Readonly<Record<string, string>> = {
  元日: '01-01',
  元旦: '01-01',
  大晦日: '12-31',
  大みそか: '12-31',
  クリスマスイブ: '12-24',
  防災の日: '09-01',
  終戦記念日: '08-15',
  終戦の日: '08-15',
};
const NATIONAL = [
  ...['成人の日', '建国記念の日', '天皇誕生日', '春分の日', '昭和の日', '憲法記念日', 'みどりの日', 'こどもの日'],
  ...['海の日', '山の日', '敬老の日', '秋分の日', 'スポーツの日', '文化の日', '勤労感謝の日'],
];
const NAMES = [...Object.keys(FIXED), ...NATIONAL].join('|');
const BEFORE = new RegExp(`(?<name>${NAMES})(?<joint>\\(|の|、|は|,|\\s)$`, 'u');
const BEHIND = new RegExp(`^(?:\\(|は|、)(?<name>${NAMES})(?<after>\\)|です|[。!、]|$)`, 'u');

export function* wrongNamedDays(context: DateContext): Generator<DateReport> {
  for (const chain of context.reading.chains) {
    const [stop] = chain;
    const date = stop?.date;
    if (!date || date.day === undefined || date.month === undefined || chain.length > 1) continue;
    const before = BEFORE.exec(context.text.slice(Math.max(0, date.start - 12), date.start));
    const behind = before ? null : BEHIND.exec(context.text.slice(date.end, date.end + 14));
    const name = before?.groups?.['name'] ?? behind?.groups?.['name'];
    if (name === undefined || (before && !namesTheDate(before.groups?.['joint'], chain, context))) continue;
    const days = context.resolved(date).days;
    const right = days.flatMap((day) => daysNamed(name, dateOf(day).year));
    if (right.length === 0 || days.length === 0 || days.some((day) => right.includes(day))) continue;
    const start = before ? date.start - before[0].length : date.start;
    const end = behind ? date.end + behind[0].length - (behind.groups?.['after']?.length ?? 0) : date.end;
    if (isToldAsWrong(context, start, end)) continue;
    yield {
      start,
      end: closeBracket(context.text, start, end),
      messageId: 'named-day',
      data: { name, is: shortDayJa(right[0]!), isEn: dayEn(right[0]!) },
    };
  }
}

/** 「元日(1月1日)」「大晦日の12月31日」; 「成人の日、1月10日に式典」 names another day. */
function namesTheDate(joint: string | undefined, chain: Chain, { text }: DateContext): boolean {
  const end = chain.at(-1)!.end;
  if (joint === '(') return text[end] === ')';
  if (joint === 'は') return /^(?:です|[。!]|$)/u.test(text.slice(end, end + 2));
  return joint === 'の';
}

function daysNamed(name: string, year: number): Day[] {
  const fixed = FIXED[name];
  if (fixed !== undefined) return [dayOf({ year, month: Number(fixed.slice(0, 2)), day: Number(fixed.slice(3)) })];
  return year >= HOLIDAY_YEARS.from && year <= HOLIDAY_YEARS.to ? holidaysNamed(name, year) : [];
}
