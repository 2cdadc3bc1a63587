/** Numbers given to one person or one car: マイナンバー, cards, bank accounts, plates, licences, student numbers, messenger ids. */
import type { Datum, DatumKind } from './datum.ts';
import { isCardNumber, isMyNumber } from './check-digits.ts';
import { evidenceAround, namedPersons } from './evidence.ts';

const GAP = '[-‐–—−ー ]?';
/** Twelve digits in fours or in one, or its beginning with the rest cut off. */
const TWELVE = new RegExp(String.raw`(?<![\d-])\d{4}${GAP}\d{4}${GAP}(?:\d{4}|\d{2,3}(?=[.…○*×]))(?![\d-]| \d)`, 'gu');
const MY_NUMBER_WORD = /(?:マイナンバー|個人番号)(?:カード)?[^。\n]{0,24}$/u;
const CARD = new RegExp(
  String.raw`(?<![\d-])(?:\d{4}${GAP}\d{4}${GAP}\d{4}${GAP}\d{4}|3\d{3}${GAP}\d{6}${GAP}\d{4,5})(?![\d-])`,
  'gu',
);
const ACCOUNT = /(?:普通|当座|総合|貯蓄)(?:預金|口座|貯金)?[\s:(]{0,3}(?:口座番号)?[\s:]{0,2}\d{7}(?!\d)/gu;

/** 「山口 500 さ 12-34」, parts of it hidden by ○ or X; お, し, へ and ん stand on no plate. */
const PLATE_KANA = '[あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるれろわを]';
const PLATE_GAP = String.raw`[\s・]{0,2}`;
const SERIAL = String.raw`[「]?(?:[\d○◯〇●X・.]{1,2}[-‐−ー][\d○◯〇●X]{2}|[\d○◯〇●]{4})(?![\d-])`;
const PLATE = new RegExp(
  String.raw`(?<![\p{Script=Han}])(?!\p{Script=Han}{0,4}[町村字区目])[\p{Script=Han}]{2,4}${PLATE_GAP}[1-9][\dA-Z]{1,2}${PLATE_GAP}${PLATE_KANA}${PLATE_GAP}${SERIAL}`,
  'gu',
);
const PLATE_WITHOUT_PLACE = new RegExp(String.raw`(?<![\d-])[1-9]\d{2} ?${PLATE_KANA} \d{2}-\d{2}(?![\d-])`, 'gu');
/** 「下関ナンバーの黄色い軽、下2ケタ88」 */
const PLATE_IN_WORDS =
  /[\p{Script=Han}]{2,4}ナンバーの?[^。\n]{0,16}?(?:\d{2}-\d{2}|下[0-9二三四]?(?:ケタ|桁|けた)[「\s]?\d{2,4})/gu;
const PUBLIC_CAR =
  /公用車|売却|払下げ|払い下げ|オークション|入札|消防車|ポンプ車|救急車|給水車|バスの|ご当地ナンバー|図柄/u;
const CAR_OWNER = /持ち主|所有者|運転手|運転者/u;

const ID_NUMBER =
  /(?:患者番号|診察券番号|診察券の番号|カルテ番号|学籍番号|免許証番号|免許証の番号|免許番号|旅券番号|パスポート番号|パスポートの番号|被保険者番号|保険証の番号|基礎年金番号|年金番号|在留カードの?番号|受給者番号|防犯登録(?:番号)?)[^\dA-Z\n。]{0,20}[\p{Script=Han}A-Z]{0,2}[-\dA-Z○●X*]{4,16}/gu;
const RESIDENCE_CARD = /(?<![A-Z\d])[A-Z]{2}\d{4,8}(?:\d|\.{3}|[○●*X]){0,4}[A-Z]{2}(?![A-Z\d])/gu;
const PASSPORT = /(?:旅券|パスポート)[^。\n]{0,12}?(?<![A-Z])[A-Z]{2}\d{7}(?!\d)/gu;

/** Any other number beside the name of whom it was given to: 「受験番号1043 河内 翔太くん」「会員番号12の山田さん」. */
const NUMBER_OF_PERSON = /(?:番号|No\.?|ID)(?:は|が|:|・|「|\s){0,2}[A-Z]{0,3}-?\d[-\dA-Z]{1,11}/gu;

/** A private messenger account: 「LINEのID：iwamoto_yuri」. An official account's id starts with `@`. */
const MESSENGER_ID =
  /(?<!公式 ?)(?:LINE|ライン|カカオ|KakaoTalk|Skype|WeChat|微信)(?!公式)[^。\n@]{0,14}ID[^A-Za-z0-9@。\n]{0,6}[A-Za-z0-9._-]{4,20}/giu;

const BARE_ID = /(?<![A-Za-z])ID ?[:は] ?[A-Za-z][A-Za-z0-9._-]{3,20}/gu;

export function personalNumbers(text: string): Datum[] {
  const whole = (kind: DatumKind, pattern: RegExp, wanted: (match: string, datum: Datum) => boolean = () => true) =>
    Array.from(text.matchAll(pattern), (match): { match: string; datum: Datum } => ({
      match: match[0],
      datum: { kind, start: match.index, end: match.index + match[0].length },
    }))
      .filter(({ match, datum }) => wanted(match, datum))
      .map(({ datum }) => datum);
  return [
    ...whole('card', CARD, (match) => isCardNumber(match.replace(/\D/g, ''))),
    ...whole('my-number', TWELVE, (match, { start }) => isMyNumberHere(match, text.slice(0, start))),
    ...whole('account', ACCOUNT, (_, datum) => {
      const { nearest, owned } = evidenceAround(text, datum);
      return owned || nearest === 'private';
    }),
    ...[PLATE, PLATE_WITHOUT_PLACE, PLATE_IN_WORDS].flatMap((pattern) =>
      whole('plate', pattern, () => !PUBLIC_CAR.test(text) || CAR_OWNER.test(text)),
    ),
    ...[ID_NUMBER, RESIDENCE_CARD, PASSPORT].flatMap((pattern) => whole('id-number', pattern)),
    ...whole('id-number', NUMBER_OF_PERSON, (_, { start, end }) => isNamedBeside(text, start, end)),
    ...whole('messenger-id', MESSENGER_ID),
    ...whole('messenger-id', BARE_ID, (_, { start, end }) => isNamedBeside(text, start, end)),
  ];
}

/** Named as one, or twelve digits in fours whose check digit is right. */
function isMyNumberHere(match: string, before: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (/^(\d)\1*$/.test(digits)) return false;
  return MY_NUMBER_WORD.test(before.slice(-40)) || (match.length > 12 && isMyNumber(digits));
}

function isNamedBeside(text: string, start: number, end: number): boolean {
  const after = /^[^。、\n]{0,16}/u.exec(text.slice(end))?.[0] ?? '';
  const before = /[^。、\n]{0,16}$/u.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  return (
    namedPersons(after).length > 0 ||
    namedPersons(before).some((person) => /^[の(・\s,]*$/u.test(before.slice(person.end)))
  );
}
