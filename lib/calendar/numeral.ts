/** Small numbers as Japanese posts write them: 8, 八, 十一, 二十三, 元 (first year of an era). */

const DIGITS = '〇一二三四五六七八九';

/** Source of a pattern for 1–99, no group. */
export const NUMERAL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Value of `written` (digits, or kanji up to 九十九, or 元 = 1); NaN for anything else. */
export function parseNumeral(written: string): number {
  if (written === '元') return 1;
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.includes('十') ? written.split('十') : ['〇', written];
  const ten = tens === '' ? 1 : digit(tens);
  const unit = units === '' ? 0 : digit(units);
  return ten * 10 + unit;
}

function digit(kanji: string | undefined): number {
  const value = kanji?.length === 1 ? DIGITS.indexOf(kanji) : -1;
  return value < 0 ? Number.NaN : value;
}
