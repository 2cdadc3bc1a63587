/** When somebody was born. */
import type { Datum } from './datum.ts';
import { isPublicFigure, namedPersons } from './evidence.ts';

const YEAR = String.raw`(?:(?:明治|大正|昭和|平成|令和|[MTSHR])(?:\d{1,2}|元)|(?:19|20)\d{2})[年./-]`;
const DAY = String.raw`\d{1,2}[月./-]\d{1,2}日?`;
const BORN = '(?:生まれ|生れ|うまれ|生|誕生)';
/** 昭和33年7月2日生まれ · 令和7年6月17日生 · (8月19日生まれ */
const BIRTH = new RegExp(String.raw`(?:${YEAR}|(?<=[(・]))の? ?${DAY} ?${BORN}`, 'gu');
/** 昭和9年生 beside a name, and 「生年月日は大正14年9月12日」 */
const YEAR_ALONE = new RegExp(String.raw`${YEAR}(?:\d{1,2}月)? ?${BORN}`, 'gu');
const FIELD = new RegExp(String.raw`(?:生年月日|誕生日)[はがも:・\s]{0,2}${YEAR} ?${DAY}`, 'gu');
/** A class of people, not a person: 「…生まれ以降の方」「…から…生まれまで」. */
const RANGE = /^(?:以前|以降|以後|から|まで|~|の間|のお子|の方[がはを]対象|に該当|の世代|の市民)/u;

export function birthDates(text: string): Datum[] {
  return [BIRTH, FIELD, YEAR_ALONE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Datum => ({
      kind: 'birth-date',
      start: match.index,
      end: match.index + match[0].length,
    })).filter((datum) => belongsToSomebody(text, datum, pattern === YEAR_ALONE ? 12 : 40)),
  );
}

function belongsToSomebody(text: string, { start, end }: Datum, reach: number): boolean {
  const from = Math.max(0, start - reach);
  const around = text.slice(from, end + reach / 2);
  if (RANGE.test(text.slice(end, end + 8))) return false;
  return namedPersons(around).some(
    (person) => !isPublicFigure(text, { start: from + nameStart(around, person.start), end: from + person.end }),
  );
}

/** The name before an honorific, as far as its characters go. */
function nameStart(text: string, honorific: number): number {
  const name = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,8} ?$/u.exec(text.slice(0, honorific));
  return name ? name.index : honorific;
}
