import { expect, test } from 'vitest';
import { romanize } from '../../../lib/text/romaji.ts';

test.each([
  ['アキヨシダイ', 'akiyoshidai'],
  ['アキヨシドウ', 'akiyoshido'],
  ['チョウジャガモリ', 'chojagamori'],
  ['シュウホウ', 'shuho'],
  ['ベップベンテンイケ', 'beppubentenike'],
  ['ハッチョウ', 'hatcho'],
  ['キョウカイ', 'kyokai'],
  ['カルスター', 'karusuta'],
  ['', ''],
])('%s', (kana, latin) => {
  expect(romanize(kana)).toBe(latin);
});
