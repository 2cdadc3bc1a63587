/** Phone numbers that are somebody's own. */
import type { Span } from '../../lib/engine/stance/span.ts';
import type { Contacts } from '../../lib/policy/types.ts';
import type { Datum } from './datum.ts';
import { evidenceAround } from './evidence.ts';
import { spelledNumbers } from './spelled-number.ts';

/** A digit, or the mark that hides one. */
const DIGIT = String.raw`[\d○◯〇●×xX*]`;
/** Hyphens of every make, 「ー」 typed for a hyphen, brackets, dots, spaces. */
const GAP = String.raw`[-‐‑‒–—―−ーｰ ().・]{0,2}`;
const PHONE = new RegExp(
  String.raw`(?<![\dA-Za-z-])\(?(?:\+81${GAP}[1-9]${DIGIT}{0,3}|0[1-9]${DIGIT}{0,3})${GAP}${DIGIT}{1,4}${GAP}${DIGIT}{3,4}(?!\d|[-‐−ー]\d)`,
  'gu',
);
/** Numbers that only organisations hold (フリーダイヤル, ナビダイヤル, テレドーム); 080-0… is a mobile phone, 0800-… is not. */
const PUBLIC_PREFIX = /^\(?(?:0120|0570|0180|0990|0800(?=\D))/;
const MOBILE = /^0[6-9]0/;
/** 090 stands in the open and at least four more digits with it: enough to ring or to recognise. */
const MIN_SHOWN = 4;

interface PhoneNumber extends Span {
  /** National form, hidden digits as `*`. */
  readonly number: string;
}

export function personalPhones(text: string, contacts: Contacts): Datum[] {
  return [...phoneNumbers(text), ...spelledNumbers(text).filter(({ number }) => isPhone(number))]
    .filter((phone) => isPersonal(phone, text, contacts))
    .map(({ start, end }) => ({ kind: 'phone', start, end }));
}

function phoneNumbers(text: string): PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const match of text.matchAll(PHONE)) {
    const number = match[0]
      .replace(/^\(?\+81/, '0')
      .replace(/[○◯〇●×xX*]/g, '*')
      .replace(/[^\d*]/g, '');
    const opening = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    if (isPhone(number)) found.push({ start: match.index + opening, end: match.index + match[0].length, number });
  }
  return found;
}

function isPhone(number: string): boolean {
  return /^0[5-9]0/.test(number) ? number.length === 11 : /^0[1-9]/.test(number) && number.length === 10;
}

function isPersonal(phone: PhoneNumber, text: string, contacts: Contacts): boolean {
  const { number } = phone;
  const isPublic = PUBLIC_PREFIX.test(text.slice(phone.start, phone.end));
  if (isPublic || contacts.phones.some((pattern) => matches(number, pattern))) return false;
  const evidence = evidenceAround(text, phone);
  if (evidence.discounted) return false;
  const shown = number.slice(3).replaceAll('*', '').length;
  if (shown < MIN_SHOWN) return false;
  // A fixed line or an IP phone is an office's unless a person stands beside it; a mobile phone the other way round.
  if (!MOBILE.test(number) || number.includes('*')) return evidence.nearest === 'private';
  return evidence.owned || evidence.bracketed || !evidence.direct;
}

/** `*` in the pack stands for any digit. */
function matches(number: string, pattern: string): boolean {
  const wanted = pattern.replace(/[^\d*]/g, '');
  return (
    wanted.length === number.length &&
    Array.from(wanted).every((digit, index) => digit === '*' || digit === number[index])
  );
}
