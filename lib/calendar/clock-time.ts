/** Clock times as written: 10時半, 10:00, 午後2時30分, 正午, 深夜25時, 18〜22時, 10am. */

import { claims } from './spans.ts';

export interface ClockTime {
  readonly start: number;
  readonly end: number;
  /** As written; may be past 24 (深夜25時). */
  readonly hour: number;
  /** As written; may be past 59. */
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  /** 翌朝6時, 翌2:00: counted on the next day. */
  readonly nextDay: boolean;
  /** 深夜, 夜, 今夜: an hour past 24 means the night. */
  readonly night: boolean;
  /** 10:00 or 10時; the bare first number of 18〜22時 counts as 時. */
  readonly notation: 'colon' | 'kanji';
}

const HALF = '(?:(?<half>午前|午後|[AaPp]\\.?[Mm]\\.?)\\s?の?)?';
/** 24時間, 2時制, 10時台 are no clock times. */
const KANJI = new RegExp(
  `${HALF}(?<![\\d:.,/])(?<hour>\\d{1,3})時(?!間|[代台短期価給速差計制効空節])(?:(?<halfPast>半)|(?<minute>\\d{1,2})分(?!間))?`,
  'gu',
);
const COLON = new RegExp(
  `${HALF}(?<![\\d:.,/])(?<hour>\\d{1,2})\\s?:\\s?(?<minute>\\d{2})(?![\\d:.])(?:\\s?(?<after>[AaPp]\\.?[Mm]\\.?)(?![A-Za-z]))?`,
  'gu',
);
/** 「平日18〜22時」: the first number borrows the 時 of the second. */
const BORROWING = new RegExp(
  `${HALF}(?<![\\d:.,/第])(?<hour>\\d{1,2})(?=\\s?[~\\-–—]\\s?(?:午前|午後)?\\d{1,2}時(?!間))`,
  'gu',
);
const ENGLISH = /(?<![\d:.,/])(?<hour>\d{1,2})\s?(?<after>[ap]\.?m\.?)(?![A-Za-z])/giu;
const NOON = /正午/gu;

const NEXT_DAY = /翌(?:日|朝|週)?の?$/u;
const NIGHT = /(?:深夜|真夜中|夜中|夜|今晩|よる)の?$/u;

export function findClockTimes(masked: string): ClockTime[] {
  const found: ClockTime[] = [];
  const isFree = claims(masked.length);
  for (const [pattern, notation] of [
    [KANJI, 'kanji'],
    [COLON, 'colon'],
    [BORROWING, 'kanji'],
    [ENGLISH, 'colon'],
    [NOON, 'kanji'],
  ] as const) {
    for (const match of masked.matchAll(pattern)) {
      const time = read(match, notation, masked);
      if (isFree(time)) found.push(time);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(match: RegExpExecArray, notation: ClockTime['notation'], masked: string): ClockTime {
  const groups = match.groups ?? {};
  const before = masked.slice(Math.max(0, match.index - 4), match.index);
  const hour = match[0] === '正午' ? 12 : Number(groups['hour']);
  const half = halfOf(groups['half'] ?? groups['after']) ?? halfOfDay(before, hour);
  return {
    start: match.index,
    end: match.index + match[0].length,
    hour,
    minute: groups['halfPast'] === undefined ? Number(groups['minute'] ?? 0) : 30,
    ...(half === undefined ? {} : { half }),
    nextDay: NEXT_DAY.test(before),
    night: NIGHT.test(before),
    notation,
  };
}

function halfOf(written: string | undefined): 'am' | 'pm' | undefined {
  if (written === undefined) return undefined;
  return written === '午前' || /^a/iu.test(written) ? 'am' : 'pm';
}

/** 夜8時, 夕方5時, 昼2時: the afternoon by another name. */
function halfOfDay(before: string, hour: number): 'pm' | undefined {
  const evening = /(?:夜|晩|夕方|夕)の?$/u.test(before) && !/深夜の?$/u.test(before) && hour >= 4;
  const midday = /昼の?$/u.test(before) && hour >= 1 && hour <= 4;
  return hour < 12 && (evening || midday) ? 'pm' : undefined;
}

/** Minutes after midnight; 午後2時 = 840, 午後12時 = 720, 午前12時 = 720, 25時 = 1500. */
export function minutesOf({ hour, minute, half }: Pick<ClockTime, 'hour' | 'minute' | 'half'>): number {
  return (half === 'pm' && hour < 12 ? hour + 12 : hour) * 60 + minute;
}
