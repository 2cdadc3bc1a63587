/**
 * Whose is it? Words around a number, mail or address that make it somebody's own or a public contact.
 * All offsets are UTF-16 in normalised text.
 */
import { overlaps, type Span } from '../../lib/engine/stance/span.ts';
import { alternatives, anyOf, spansOf } from '../../lib/text/any-of.ts';
import { CONTACT_WORDS, NOT_CONTACT_WORDS, NOT_OFFICES, OFFICE_ENDINGS, OFFICE_WORDS } from '../lexicon/offices.ts';
import {
  ANIMALS,
  HONORIFICS,
  NAMELESS_ENDINGS,
  NOT_HONORIFICS,
  PRIVATE_WORDS,
  PUBLIC_FIGURES,
} from '../lexicon/persons.ts';

/** What the surroundings of a span say of it. */
export interface Evidence {
  /** Nearest of the two kinds; undefined where neither is near. */
  readonly nearest: 'private' | 'office' | undefined;
  /** An office or an offer of contact stands right before it, with nothing but labels between. */
  readonly direct: boolean;
  /** A person stands right after it: 「…の方」「…の山田さん」. */
  readonly owned: boolean;
  /** A bare word of two or three kanji in brackets after it: a surname 「(山田)」, or an office's place 「(秋芳)」. */
  readonly bracketed: boolean;
  /** An example, or a number that is warned of. */
  readonly discounted: boolean;
}

/** How far evidence reaches: about one printed line. */
const BEFORE = 64;
const AFTER = 24;

const NOT_HONORIFIC = anyOf(NOT_HONORIFICS, 'gu');
const HONORIFIC = anyOf(HONORIFICS, 'gu');
const NAMELESS = new RegExp(`(?:${alternatives(NAMELESS_ENDINGS)})$`, 'u');
const NAME_CHARACTER = /[\p{L}\d_々ー・」”)] ?$/u;
const PUBLIC_FIGURE = new RegExp(PUBLIC_FIGURES, 'u');
const ANIMAL = new RegExp(ANIMALS, 'u');
const PRIVATE = anyOf(PRIVATE_WORDS, 'gu');
const OFFICE = new RegExp(
  `${alternatives([...OFFICE_WORDS, ...CONTACT_WORDS])}|(?<=[\\p{Script=Han}\\p{Script=Katakana}ー]{2})[${OFFICE_ENDINGS}](?![\\p{Script=Han}])`,
  'gu',
);
const NOT_OFFICE = anyOf(NOT_OFFICES, 'gu');
const DISCOUNTED = anyOf(NOT_CONTACT_WORDS, 'u');
/** Labels and marks that may stand between an office and its number. No alternative begins another: linear time. */
const GLUE =
  /^(?:[\s:(・/、,「【\]】)☎℡📞📱✆→▶●■◆]|電話|携帯|番号|連絡先|メール|アドレス|E-?[Mm]ail|mail|TEL|Tel|tel|FAX|Fax|直通|代表|内線|担当|所在地|住所|または|など|用|先|宛て?|まで|へ|は|の|も|に|ご)*$/u;
const OWNER_AFTER =
  /^[)」”'\s]*(?:の方(?!へ|まで|に)|様|さま|さん|宅|のお宅|のご自宅|の[^。、\n]{1,10}(?:さん|様|さま|くん|君|ちゃん|氏|宅))/u;
const KANJI_IN_BRACKETS =
  /^\s?\((?!代表|直通|平日|土日|無料|予約|夜間|昼間|共通|内線|受付|当日|休日|祝日|通話|携帯|個人|事務|本庁|支所)[\p{Script=Han}々]{2,3}\)/u;

/** Where a person is spoken of by name and honorific, roughly: 「皆さん」「農家さん」「お疲れ様」 are left out. */
export function namedPersons(text: string): Span[] {
  const excluded = spansOf(NOT_HONORIFIC, text);
  return spansOf(HONORIFIC, text).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 8), start);
    return (
      NAME_CHARACTER.test(before) &&
      !NAMELESS.test(before) &&
      !excluded.some((other) => overlaps(other, { start, end }))
    );
  });
}

/** True where the person from `start` to `end` is in public life, or is an animal. */
export function isPublicFigure(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - 16), start);
  if (PUBLIC_FIGURE.test(before) || PUBLIC_FIGURE.test(text.slice(end, end + 4))) return true;
  return /(?:くん|君|ちゃん)$/u.test(text.slice(start, end)) && ANIMAL.test(before);
}

/** Reads the line around `span`. */
export function evidenceAround(text: string, { start, end }: Span): Evidence {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - BEFORE), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + AFTER));
  const persons = [...namedPersons(before), ...spansOf(PRIVATE, before)];
  const notOffices = spansOf(NOT_OFFICE, before);
  const offices = spansOf(OFFICE, before).filter((office) => !notOffices.some((other) => overlaps(other, office)));
  const person = Math.max(-1, ...persons.map((found) => found.end));
  const office = Math.max(-1, ...offices.map((found) => found.end));
  const owned = OWNER_AFTER.test(after);
  return {
    nearest: owned || person > office ? 'private' : office >= 0 ? 'office' : undefined,
    direct: !owned && office > person && GLUE.test(before.slice(office)),
    owned,
    bracketed: KANJI_IN_BRACKETS.test(after),
    discounted: DISCOUNTED.test(before) || DISCOUNTED.test(after),
  };
}
