import { describe, expect, test } from 'vitest';
import type { Contacts } from '../../../lib/policy/types.ts';
import { normalizeText } from '../../../lib/text/normalize.ts';
import { namedPersons } from '../../../rules/privacy/evidence.ts';
import { personalMails } from '../../../rules/privacy/mail.ts';
import { personalPhones } from '../../../rules/privacy/phone.ts';
import { spelledNumbers } from '../../../rules/privacy/spelled-number.ts';
import { privateAddresses } from '../../../rules/privacy/address.ts';

const NONE: Contacts = { phones: [], mailDomains: [], addresses: [] };
const found = (text: string, find: (normal: string) => readonly { start: number; end: number }[]) => {
  const { normal } = normalizeText(text);
  return find(normal).map(({ start, end }) => normal.slice(start, end));
};
const phones = (text: string, contacts = NONE) => found(text, (normal) => personalPhones(normal, contacts));

describe('phone numbers', () => {
  test.each([
    '090-1234-5678',
    '09012345678',
    '０９０－１２３４－５６７８',
    '090 1234 5678',
    '090.1234.5678',
    '(090)1234-5678',
    '090(1234)5678',
    '090−1234−5678',
    '090ー1234ー5678',
    '+81 90-1234-5678',
    '070-1234-5678',
    '080-0123-4567',
    '060-1234-5678',
  ])('%s is a mobile phone however it is written', (number) => {
    expect(phones(`番号は${number}です`)).toEqual([number.normalize('NFKC').replace(/^\((?=090\))/, '(')]);
  });
  test.each([
    '0120-123-456',
    '0570-012-345',
    '0800-123-4567',
    '03-1234-5678',
    '0837-52-1110',
    '050-1234-5678',
    '119',
    '#7119',
    '2026-11-24',
    '1090-1234-5678',
  ])('%s alone is nobody’s', (number) => {
    expect(phones(`番号は${number}です`)).toEqual([]);
  });
  test.each(['0837-52-1110', '03-1234-5678', '011-123-4567', '0123-45-6789'])(
    '%s is somebody’s beside a name',
    (number) => {
      expect(phones(`田中さん（${number}）へ`)).toEqual([number]);
    },
  );
  test('the pack’s contacts are the city’s, `*` standing for any digit', () => {
    const contacts = { ...NONE, phones: ['0837-52-****', '090-1111-2222'] };
    expect(phones('田中さん（0837-52-1234）', contacts)).toEqual([]);
    expect(phones('田中さん（0837-53-1234）', contacts)).toEqual(['0837-53-1234']);
    expect(phones('担当 090-1111-2222', contacts)).toEqual([]);
  });
});

test.each([
  ['ゼロキューゼロ、さんさんごーに、いちはちきゅうぜろ', '09033521890'],
  ['〇九〇―一二三四―五六七八', '09012345678'],
  ['れいはちれい いちにさんよん ごろくななはち', '08012345678'],
])('%s spells %s', (text, number) => {
  expect(spelledNumbers(text).map((run) => run.number)).toEqual([number]);
});

test('digits alone are not spelled out, nor is talk', () => {
  expect(spelledNumbers('09012345678 一二三 さんさんごご いちご')).toEqual([]);
});

test.each([
  ['koho@city.mine.lg.jp', []],
  ['someone@sub.city.mine.lg.jp', []],
  ['tanaka@pref.yamaguchi.lg.jp', []],
  ['info@shop.example', []],
  ['お申し込みは taro@shop.example へ', []],
  ['taro.tanaka@shop.example', ['taro.tanaka@shop.example']],
  ['田中さんの info2@shop.example', ['info2@shop.example']],
  ['taro(アット)shop.example', ['taro(アット)shop.example']],
  ['@handle と @other.name', []],
])('mail in %j: %j', (text, expected) => {
  expect(found(text, (normal) => personalMails(normal, { ...NONE, mailDomains: ['city.mine.lg.jp'] }))).toEqual(
    expected,
  );
});

test.each([
  ['皆さん、農家さん、お客様、お子さん、司書さん', 0],
  ['たくさん、お疲れ様、氏名、様子、はちゃんと', 0],
  ['村重正則さん', 1],
  ['ひなちゃんと、りくくん', 2],
  ['三宅さんまで、久保田さんから', 2],
])('%s: %i named', (text, count) => {
  expect(namedPersons(text)).toHaveLength(count);
});

test('the city’s own address is no home, even beside a name', () => {
  const contacts = { ...NONE, addresses: ['美祢市大嶺町東分326番地1'] };
  const text = '田中さんへのお手紙は、大嶺町東分326番地1の方へ';
  expect(found(text, (normal) => privateAddresses(normal, contacts))).toEqual([]);
  expect(found(text, (normal) => privateAddresses(normal, NONE))).toEqual(['大嶺町東分326番地1']);
});
