/** A child told apart by school class and name. */
import type { Datum } from './datum.ts';
import { saysAgreed } from './consent.ts';
import { namedPersons } from './evidence.ts';

/** 3年2組 · 南小3-1 · 3の2の… · 3ねん1くみ · 年長ぞう組 · きく組 */
const SCHOOL_CLASS =
  /[1-6一二三四五六]年生?の? ?[1-9A-Fい-に一二三四五六]組|(?<=[小中高])[1-6]-[1-9](?!\d)|(?<![\d月])[1-6]の[1-9](?=の)|[1-6]ねん[1-9]くみ|年[長中少]の?[ぁ-ん]{0,5}組|(?<=[\s「、(])[ぁ-ん]{2,5}組(?=[\sの])/gu;
const KIN = /(?:息子|娘|お子|お孫|弟|妹)(?:さん|くん|ちゃん)?[はがも、][^。\n]{0,12}$/u;
/** Spelled by the child, without an honorific: 「3ねん1くみ おおた けいご」. */
const CHILD_SIGNS = /^\s?[ぁ-ん]{2,4}\s[ぁ-ん]{2,4}/u;
const GROWN_UP = /担任|先生|教諭|保護者/u;
/** Names stand right beside the class, or it is somebody else who is named. */
const NEAR = 18;

export function pupils(text: string): Datum[] {
  if (saysAgreed(text)) return [];
  const found: Datum[] = [];
  for (const match of text.matchAll(SCHOOL_CLASS)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = /^[^。\n]{0,28}/u.exec(text.slice(end))?.[0] ?? '';
    const next = namedPersons(after)[0];
    const signed = CHILD_SIGNS.exec(after);
    const before = text.slice(Math.max(0, start - 24), start);
    const last = namedPersons(before).at(-1);
    if (next && next.start <= NEAR && !GROWN_UP.test(after.slice(0, next.end)))
      found.push({ kind: 'pupil', start, end: end + next.end });
    else if (signed) found.push({ kind: 'pupil', start, end: end + signed[0].length });
    else if (KIN.test(before)) found.push({ kind: 'pupil', start, end });
    else if (last && /^\([^)\n]{0,8}$/u.test(before.slice(last.end))) found.push({ kind: 'pupil', start, end });
  }
  return found;
}
