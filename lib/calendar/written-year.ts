/** Years as written: 2026年, 令和8年, R8, 2026年(令和8年), 令和8年度. */
import { parseNumeral } from './numeral.ts';
import { type Wareki, commonEraYear, eraName } from './wareki.ts';

export interface WrittenYear {
  /** Span of the year with everything that belongs to it, 年 and a bracketed second notation included. */
  readonly start: number;
  readonly end: number;
  /** Common Era. Where the two notations disagree, the first. */
  readonly year: number;
  /** 年度: April to March. */
  readonly fiscal: boolean;
  readonly wareki?: Wareki;
  /** The same year written a second time in the other notation. */
  readonly again?: WrittenYear;
}

const COMMON =
  /(?<![\d.,])(?<year>1[6-9]\d\d|2[01]\d\d)(?:年(?<fiscal>度)?|(?=\((?:令和|平成|昭和|大正|明治)|\)年)|(?<=年\(\d{4})(?=\)))/gu;
const ERA =
  /(?:(?<name>令和|平成|昭和|大正|明治)|(?<![A-Za-z])(?<letter>[RHS]))(?<year>元|\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3})(?:年(?<fiscal>度)?|(?=\(\d{4}|\)年))/gu;
/** Between the two notations: 2026年(令和8年), 令和8(2026)年, 令和8年・2026年. */
const AGAIN = /^(?:\((?:西暦)?|・|=)$/u;

export function findYears(masked: string): WrittenYear[] {
  const single = [...masked.matchAll(COMMON)].map(fromCommon);
  const eras = [...masked.matchAll(ERA)].flatMap((match) => fromEra(match) ?? []);
  const years = [...single, ...eras].sort((a, b) => a.start - b.start);
  const joined: WrittenYear[] = [];
  for (let index = 0; index < years.length; index++) {
    const first = years[index]!;
    const second = years[index + 1];
    const pair = second && joinNotations(first, second, masked);
    joined.push(pair ?? first);
    if (pair) index += 1;
  }
  return joined;
}

function fromCommon(match: RegExpExecArray): WrittenYear {
  const { year, fiscal } = match.groups!;
  return { start: match.index, end: match.index + match[0].length, year: Number(year), fiscal: fiscal !== undefined };
}

function fromEra(match: RegExpExecArray): WrittenYear | undefined {
  const { name, letter, year, fiscal } = match.groups!;
  const era = eraName(name ?? letter ?? '');
  const count = parseNumeral(year ?? '');
  if (!era || !(count >= 1)) return undefined;
  const wareki = { era, year: count };
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: commonEraYear(wareki),
    fiscal: fiscal !== undefined,
    wareki,
  };
}

/** The two as one where the second stands right behind the first in the other notation. */
function joinNotations(first: WrittenYear, second: WrittenYear, masked: string): WrittenYear | undefined {
  if ((first.wareki === undefined) === (second.wareki === undefined)) return undefined;
  const gap = masked.slice(first.end, second.start);
  if (!AGAIN.test(gap)) return undefined;
  const close = gap.startsWith('(') ? /^\)?年?度?\)?/u.exec(masked.slice(second.end, second.end + 4))![0].length : 0;
  return { ...first, end: second.end + close, again: second };
}
