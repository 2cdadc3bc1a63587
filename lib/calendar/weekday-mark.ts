/** Days of the week as written beside a date: (火), （月・祝）, 火曜日, [Tue], (土・日). */
import type { Weekday } from './day.ts';
import { parseWeekday } from './weekdays.ts';

export interface WeekdayMark {
  readonly start: number;
  readonly end: number;
  /** In the order written; none in (祝). */
  readonly days: readonly WrittenWeekday[];
  /** 祝 or 祝日 stands in the mark. */
  readonly holiday: boolean;
}

export interface WrittenWeekday {
  readonly weekday: Weekday;
  /** Span of the name alone: 火, Tue. */
  readonly start: number;
  readonly end: number;
}

const BRACKETED = /^\s?[([【<〈《]\s?(?<inner>[^()[\]【】<>〈〉《》\n]{1,24})[)\]】>〉》]/u;
/** 火曜日 right behind the date; 火曜 where no name goes on (火曜サロン); the bare kanji only before 祝 or a clock time. */
const BARE =
  /^(?:\s?の?|、)(?<inner>[日月火水木金土]曜(?:日|(?=[\s、。(にはの午夜昼朝]|まで|から|$))|(?:(?<=\s)|^)[日月火水木金土](?:・祝日?|(?=[\s,~\-–]|・(?!\p{L})|$)))/u;
/** 「11月23日は月曜日です」: said of the day itself, not of something held on it. */
const STATED =
  /^は、?(?:今年は)?(?<inner>[日月火水木金土]曜日?)(?=[。!\n]|(?<=日)、|なので|のため|だ(?:から|よ|ね|[。!\s]|$)|で(?:す|ある|あり)|に[当あ]た)/u;
const ENGLISH = /^,?\s?(?<inner>(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?)\.?(?![A-Za-z])/iu;

/** The mark that begins at `from`, right behind a date. */
export function weekdayMarkAt(masked: string, from: number): WeekdayMark | undefined {
  const rest = masked.slice(from, from + 40);
  const match = BRACKETED.exec(rest) ?? BARE.exec(rest) ?? STATED.exec(rest) ?? ENGLISH.exec(rest);
  const inner = match?.groups?.['inner'];
  if (!match || inner === undefined) return undefined;
  const innerStart = from + match[0].indexOf(inner);
  const { days, holiday } = readNames(inner, innerStart);
  if (days.length === 0 && !holiday) return undefined;
  return { start: from, end: from + match[0].length, days, holiday };
}

/** One name with the separator behind it; 「日没」「土砂」「月2回」 are no names. */
const NAME =
  /(?:(?<holiday>祝日?|振替?休日|振休|休日?)|(?<day>[日月火水木金土])(?:曜日?)?|(?<english>[a-z]{3,9})\.?)(?:[・、/,&~\-\s]|(?=[日月火水木金土祝振休])|$)/iuy;

/** The leading run of names: 「土・日」 gives two, 「火、雨天中止」 one. `offset` is where `inner` stands in the text. */
export function readNames(inner: string, offset: number): Pick<WeekdayMark, 'days' | 'holiday'> {
  const days: WrittenWeekday[] = [];
  let holiday = false;
  let read = '';
  NAME.lastIndex = 0;
  for (let match = NAME.exec(inner); match && match[0] !== ''; match = NAME.exec(inner)) {
    read += match[0];
    const written = match.groups?.['day'] ?? match.groups?.['english'];
    const weekday = written === undefined ? undefined : parseWeekday(written);
    if (written !== undefined && weekday !== undefined) {
      const start = offset + match.index;
      days.push({ weekday, start, end: start + written.length });
    } else if (match.groups?.['holiday']?.startsWith('祝')) {
      holiday = true;
    }
  }
  // 「土日を除く」 breaks off inside a word: it is no mark.
  const brokenOff = read.length < inner.length && !/[・、/,&~\-\s]$/u.test(read);
  return { days: brokenOff ? [] : days, holiday };
}
