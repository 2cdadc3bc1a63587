import { describe, expect, test } from 'vitest';
import { credentialPath, looksLikeCredential } from '../../../lib/policy/credential.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';

describe('looks like a password', () => {
  test.each([
    'P@ssw0rd',
    'Kouhou2026',
    'x7Kp2mQ9',
    'Mine#2026',
    'kouhou!2026A',
    'パスワード：mine1234',
    'パスワードは abcd です',
    'ＰＷ：ｍｉｎｅ１２３４',
    'ログイン用 password = hunter2',
    'ID mine_citykouhou / Kouhou2026',
    '公式Xの鍵はx7Kp2mQ9です',
    '暗証番号 : 4821',
  ])('%s', (value) => expect(looksLikeCredential(value)).toBe(true));

  test.each([
    '',
    '美祢市デジタル推進課',
    'パスワードの管理に注意してください。',
    'パスワードは所属長に書面で届け出ます。',
    'mine_citykouhou',
    '@Mine_Citykouhou',
    'MINECITY_official',
    'https://www.city.mine.lg.jp/soshiki/Digital/2026/Post_12.html?id=7A#b',
    'www.city.mine.lg.jp/Post_12',
    'kouhou-2026@city.mine.lg.jp',
    '0837-52-1110',
    '+81-837-52-1110',
    'R7-DS-0012',
    'デ推第123号',
    '2026-11-24',
    '2026/11/24 08:30',
    'IMG_20261124.jpg',
    '#MineCity2026',
    'Mine Collection 2026',
    'MineCollection2026を開催します。',
    'Windows11とiPhone17での表示を確かめました。',
    '山口県美祢市大嶺町東分326-1',
  ])('not: %s', (value) => expect(looksLikeCredential(value)).toBe(false));
});

test('no text of a shipped pack looks like one', () => {
  for (const { pack } of shippedPacks) expect(credentialPath(pack)).toBeUndefined();
});

test('the path leads to the words', () => {
  expect(credentialPath({ a: [{ note: 'よい' }, { note: 'P@ssw0rd' }] })).toBe('a[1].note');
  expect(credentialPath({ id: 'x7Kp2mQ9', n: 1, none: null })).toBeUndefined();
});
