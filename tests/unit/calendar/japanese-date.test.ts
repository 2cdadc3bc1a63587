import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateOf, dayOf, isRealDate, weekdayOf } from '../../../lib/calendar/day.ts';
import { readDates } from '../../../lib/calendar/japanese-date.ts';
import { formatWareki, warekiOf } from '../../../lib/calendar/wareki.ts';
import { WEEKDAYS_EN, WEEKDAYS_JA } from '../../../lib/calendar/weekdays.ts';
import { normalizeText } from '../../../lib/text/normalize.ts';

/** What is read, in a compact notation: year-month-day and weekdays, `?` for what is not written. */
function dates(text: string): string[] {
  const { normal } = normalizeText(text);
  return readDates(normal).dates.map(({ year, month, day, weekday, relative, unanchored, start, end }) => {
    const parts = [year?.year ?? '?', month ?? '?', day ?? '?'].join('-');
    const days = weekday
      ? ` ${weekday.days.map((mark) => WEEKDAYS_JA[mark.weekday]).join('')}${weekday.holiday ? '祝' : ''}`
      : '';
    const counted = relative ? ` ${normal.slice(relative.start, relative.end)}` : '';
    return `${normal.slice(start, end)} = ${parts}${days}${counted}${unanchored ? ' …' : ''}`;
  });
}

function times(text: string): string[] {
  const { normal } = normalizeText(text);
  return readDates(normal).times.map(
    ({ hour, minute, half, nextDay, night }) =>
      `${hour}:${String(minute).padStart(2, '0')}${half ?? ''}${nextDay ? '+1' : ''}${night ? ' night' : ''}`,
  );
}

function chains(text: string): string[] {
  const { normal } = normalizeText(text);
  return readDates(normal).chains.map((chain) =>
    chain.map(({ start, end, link }) => `${link ? `-${link}-` : ''}${normal.slice(start, end)}`).join(''),
  );
}

describe('dates', () => {
  test.each([
    ['11月23日（月・祝）', ['11月23日(月・祝) = ?-11-23 月祝']],
    ['１１月２３日　月曜日', ['11月23日 月曜日 = ?-11-23 月']],
    ['11/23(月)', ['11/23(月) = ?-11-23 月']],
    ['11.23 [mon]', ['11.23 [mon] = ?-11-23 月']],
    ['Nov 23 (Mon)', ['Nov 23 (Mon) = ?-11-23 月']],
    ['2026年11月23日', ['2026年11月23日 = 2026-11-23']],
    ['2026/11/23', ['2026/11/23 = 2026-11-23']],
    ['2026-11-23', ['2026-11-23 = 2026-11-23']],
    ['令和8年11月23日', ['令和8年11月23日 = 2026-11-23']],
    ['令和八年十一月二十三日', ['令和八年十一月二十三日 = 2026-11-23']],
    ['令和元年5月1日', ['令和元年5月1日 = 2019-5-1']],
    ['R8.11.23(月)', ['R8.11.23(月) = 2026-11-23 月']],
    ['2026年（令和8年）11月23日', ['2026年(令和8年)11月23日 = 2026-11-23']],
    ['令和8(2026)年11月23日', ['令和8(2026)年11月23日 = 2026-11-23']],
    ['11月23日㈪', ['11月23日(月) = ?-11-23 月']],
    ['23日(月)', ['23日(月) = ?-?-23 月']],
    ['11月23日・24日', ['11月23日 = ?-11-23', '24日 = ?-?-24']],
    ['11/21(土)～23(月)', ['11/21(土) = ?-11-21 土', '23(月) = ?-?-23 月']],
    ['28日・29日（土・日）', ['28日 = ?-?-28', '29日(土・日) = ?-?-29 土日']],
    ['12月12日（土、雨天中止）', ['12月12日(土、雨天中止) = ?-12-12 土']],
    ['来月10日（木）', ['来月10日(木) = ?-?-10 木 来月']],
    ['来年1月17日', ['来年1月17日 = ?-1-17 来年']],
    ['毎月10日', []],
    ['翌年1月10日', ['1月10日 = ?-1-10 …']],
    ['11月31日', ['11月31日 = ?-11-31']],
    ['12月の休館日', ['12月 = ?-12-?']],
    ['2026年春', ['2026年 = 2026-?-?']],
    ['12/11 13時', ['12/11 = ?-12-11']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test.each([
    '補助率1/2、上限は2/3まで',
    '2.5次元、11.23%、縮尺1:25000、画面比16:9',
    '大嶺町東分3-4-5',
    '電話0837-52-1110、0120(11)2323',
    'https://example.lg.jp/2026/11/31/ と #11月23日 と v2.11.23',
    '3日間、2日目、全5日、残り3日、1日2回、7日分',
    '24時間、1か月、13か月、第11回',
  ])('none in %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('a law has an era year and nothing more', () => {
    expect(dates('昭和25年法律第201号')).toEqual(['昭和25年 = 1950-?-?']);
  });
});

describe('clock times', () => {
  test.each([
    ['10時半', ['10:30']],
    ['午後2時30分', ['2:30pm']],
    ['10:00〜12:00', ['10:00', '12:00']],
    ['正午', ['12:00']],
    ['24:00', ['24:00']],
    ['深夜25時', ['25:00 night']],
    ['22時〜翌朝6時', ['22:00', '6:00+1']],
    ['平日18〜22時', ['18:00', '22:00']],
    ['夜8時', ['8:00pm night']],
    ['10am-3pm', ['10:00am', '3:00pm']],
    ['24時間、2時間半、9時台、10時70分', ['10:70']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('how they hang together', () => {
  test.each([
    ['12月31日22時〜1月3日17時', ['12月31日22時-range-1月3日17時']],
    ['11月28日（土）10:00〜15:00', ['11月28日(土)10:00-range-15:00']],
    ['12月2日、4日、9日', ['12月2日-list-4日-list-9日']],
    ['17:00〜（16:30開場）', ['17:00', '16:30']],
    ['10:00から、13:00から', ['10:00', '13:00']],
    ['12月28日（木）\n1月4日（木）', ['12月28日(木)', '1月4日(木)']],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});

/** Every notation with a weekday and without ambiguity. */
const NOTATIONS: Readonly<Record<string, (date: CalendarDate) => string>> = {
  kanji: ({ year, month, day }) => `${year}年${month}月${day}日（${weekday(year, month, day)}）`,
  long: ({ year, month, day }) => `${year}年${month}月${day}日（${weekday(year, month, day)}曜日）`,
  bare: ({ year, month, day }) => `${year}年${month}月${day}日${weekday(year, month, day)}曜日`,
  slash: ({ year, month, day }) => `${year}/${month}/${day}(${weekday(year, month, day)})`,
  padded: ({ year, month, day }) => `${year}-${two(month)}-${two(day)} (${english(year, month, day)})`,
  dotted: ({ year, month, day }) => `${year}.${month}.${day} [${english(year, month, day).toLowerCase()}]`,
  wareki: (date) => `${wareki(date)}${date.month}月${date.day}日〈${weekday(date.year, date.month, date.day)}〉`,
  both: (date) =>
    `${date.year}年（${wareki(date)}）${date.month}月${date.day}日(${weekday(date.year, date.month, date.day)})`,
};
const two = (value: number) => String(value).padStart(2, '0');
const weekday = (year: number, month: number, day: number) => WEEKDAYS_JA[weekdayOf(dayOf({ year, month, day }))];
const english = (year: number, month: number, day: number) =>
  WEEKDAYS_EN[weekdayOf(dayOf({ year, month, day }))].slice(0, 3);
const wareki = (date: CalendarDate) => {
  const found = warekiOf(dayOf(date));
  return found ? formatWareki(found) : '';
};
const wide = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('properties', () => {
  const anyDay = fc.integer({
    min: dayOf({ year: 1950, month: 1, day: 1 }),
    max: dayOf({ year: 2099, month: 12, day: 31 }),
  });

  test('a day and its date are each other’s inverse', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        expect(isRealDate(date)).toBe(true);
        expect(dayOf(date)).toBe(day);
      }),
    );
  });

  test('what is written in any notation, among other words, is read again', () => {
    const notation = fc.constantFrom(...Object.keys(NOTATIONS));
    const around = fc.constantFrom('', '日時：', '【開催】', 'は', ' 10:00〜', 'に開催します。', '\n');
    fc.assert(
      fc.property(anyDay, notation, around, around, fc.boolean(), (day, name, before, behind, isWide) => {
        const date = dateOf(day);
        const written = NOTATIONS[name]!(date);
        const text = before.replace('に開催します。', '') + (isWide ? wide(written) : written) + behind;
        const [read] = readDates(normalizeText(text).normal).dates;
        expect([read?.year?.year, read?.month, read?.day]).toEqual([date.year, date.month, date.day]);
        expect(read?.weekday?.days.map((mark) => mark.weekday)).toEqual([weekdayOf(day)]);
      }),
      { numRuns: 500 },
    );
  });

  test('any text is read without an error and in order', () => {
    const piece = fc.constantFrom(...'0123456789年月日(（)）火・〜~:：時分半/.-令和Rから 、。\n明日来週'.split(''));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { normal } = normalizeText(pieces.join(''));
        const { dates: found, chains: linked } = readDates(normal);
        const starts = found.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const stop of linked.flat()) expect(stop.end).toBeGreaterThan(stop.start);
      }),
      { numRuns: 500 },
    );
  });
});
