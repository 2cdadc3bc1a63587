/** Where somebody lives. */
import type { Contacts } from '../../lib/policy/types.ts';
import type { Datum } from './datum.ts';
import { evidenceAround, namedPersons } from './evidence.ts';

/** Place name before the number: kanji, with the kana that place names hold. */
const PLACE = String.raw`[\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}ケヶノ々]{0,10}`;
const HYPHEN = '[-‐–—−ー]';
/** What makes a number of it after all: 3名, 2-1 (a score has no unit, but stands beside no home), 10-12時. */
const NOT_A_UNIT = String.raw`(?![\d番月日時分人名個円年回点位台本冊枚組件戸世%]|${HYPHEN}\d|番目)`;
/** 3丁目14-2 · 3丁目4番8号 · 1823番地の2 · 町7-15 · 312の4 */
const HOUSE = new RegExp(
  `${PLACE} ?(?:${[
    String.raw`[\d一二三四五六七八九十]{1,2}丁目 ?\d{1,3}(?:番地?|${HYPHEN}|の)(?: ?\d{1,3}号?)?(?:${HYPHEN}\d{1,4})?`,
    String.raw`\d{1,5}番(?:地(?: ?の? ?\d{1,3})?| ?\d{1,3}号|${HYPHEN}\d{1,3})`,
    String.raw`\d{1,4}(?:${HYPHEN}|の)\d{1,4}(?:${HYPHEN}\d{1,4}){0,2}`,
  ].join('|')})${NOT_A_UNIT}`,
  'gu',
);
/** Lot numbers without a hyphen, as in villages: 「大字上野415」「嘉万1240」. */
const LOT = new RegExp(String.raw`(?:大字|字)${PLACE} ?\d{1,5}${NOT_A_UNIT}`, 'gu');
const BARE_LOT = new RegExp(
  String.raw`(?<=[はが、。(\s:])(?!\p{Script=Han}{0,5}[号番第約計年円])\p{Script=Han}{2,6}\d{3,5}${NOT_A_UNIT}`,
  'gu',
);
const BLOCK = new RegExp(String.raw`${PLACE} ?[\d一二三四五六七八九十]{1,2}丁目`, 'gu');
/** 「コーポさくら203」「B棟302」「2号棟305」「団地5-203」 */
const ROOM = new RegExp(
  String.raw`(?:アパート|コーポ|ハイツ|ハイム|メゾン|マンション|レジデンス|パレス|ヴィラ|団地|住宅|宿舎|官舎|社宅|寮|荘|[A-Z\d]号?棟|タワー)[^\d\s。、\n]{0,8}(?:\d{1,2}(?:号?棟|${HYPHEN}))?[ の]?\d{3,4}(?:号室?)?${NOT_A_UNIT}|\d{3,4}号室`,
  'gu',
);
const LIVES_BEFORE = /(?:自宅|お宅|お住まい|お住い|住まい|実家|下宿|滞在先)[^。\n]{0,12}$/u;
const LIVES_AFTER = /^\s?(?:[にで](?:お?住|暮ら)|在住|のご?自宅|のお?宅|の方[はがをに、。ですー]|の方$)/u;
const ADDRESSEE = /^(?:宛|あて|へお?送り|へ発送|へお届け|にお届け|[\s:]{1,2}[^\s。、()の]{1,8}(?:様|さま|さん))/u;
/** Somebody right beside it, even without a name: who lives in a flat is told apart by its number. */
const INHABITANT =
  /さん|様|さま|くん|ちゃん|君|の方|女性|男性|おじい|おばあ|ひとり|独り|一人|独居|世帯|家族|家庭|お宅|親子|夫婦|住ん|住む|住まい/u;

export function privateAddresses(text: string, contacts: Contacts): Datum[] {
  const official = contacts.addresses.map((address) => address.normalize('NFKC'));
  const found = (pattern: RegExp, isHome: (datum: Datum) => boolean) =>
    Array.from(text.matchAll(pattern), (match): Datum => ({
      kind: 'address',
      start: match.index + leadIn(match[0]),
      end: match.index + match[0].length,
    })).filter(
      (datum) => !official.some((address) => isPartOf(address, text.slice(datum.start, datum.end))) && isHome(datum),
    );
  return [
    ...[HOUSE, LOT].flatMap((pattern) => found(pattern, (datum) => isHome(text, datum))),
    ...found(BARE_LOT, (datum) => isHome(text, datum)),
    ...found(BLOCK, (datum) => namesInhabitant(text, datum)),
    ...found(ROOM, (datum) => isHome(text, datum) || INHABITANT.test(besides(text, datum))),
  ];
}

/** True where the words are the address or its end cut at a number. */
function isPartOf(address: string, words: string): boolean {
  const index = address.indexOf(words);
  return index >= 0 && !/^\d/.test(address.slice(index + words.length));
}

/** Length of what stands before the place name, as kana of place names and particles look alike: 「自宅は大嶺町…」. */
function leadIn(match: string): number {
  return /^[^\d]*[はをにで]/u.exec(match)?.[0].length ?? 0;
}

function isHome(text: string, datum: Datum): boolean {
  const evidence = evidenceAround(text, datum);
  const after = text.slice(datum.end, datum.end + 16);
  if (LIVES_AFTER.test(after) || ADDRESSEE.test(after) || evidence.owned) return true;
  if (evidence.direct) return false;
  if (LIVES_BEFORE.test(text.slice(Math.max(0, datum.start - 24), datum.start))) return true;
  return evidence.nearest === 'private' && namedPersons(sentenceAround(text, datum)).length > 0;
}

/** 「東町3丁目の久保田さん」「吉兼さん(東町3丁目)」: a quarter tells where somebody lives only beside the name. */
function namesInhabitant(text: string, { start, end }: Datum): boolean {
  const after = /^(?:[-\d番地号の]{0,8})の([^。、\n]{1,12})/u.exec(text.slice(end, end + 24));
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    (after !== null && namedPersons(after[1] ?? '').length > 0) ||
    (/[(・]\S{0,3}$/u.test(before) && namedPersons(before).length > 0)
  );
}

function besides(text: string, { start, end }: Datum): string {
  const before = /[^。\n]{0,16}$/u.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const after = /^[^。\n]{0,20}/u.exec(text.slice(end))?.[0] ?? '';
  return `${before} ${after}`;
}

function sentenceAround(text: string, { start, end }: Datum): string {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = /[。\n]/u.exec(text.slice(end));
  return text.slice(from, stop ? end + stop.index : text.length);
}
