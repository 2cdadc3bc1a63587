import { expect, test } from 'vitest';
import { disguisesOf } from '../../../lib/engine/disguise.ts';

const find = disguisesOf(['ガイジン', '大麻', 'おっぱい']);

test.each([
  ['窓口にガ○ジンが並ぶ', 'ガ○ジン'],
  ['ガイ*ンさん', 'ガイ*ン'],
  ['ガ イ ジ ン', 'ガ イ ジ ン'],
  ['ガ・イ・ジ・ン向け', 'ガ・イ・ジ・ン'],
  ['ガイジーン', 'ガイジーン'],
  ['大 麻を買う', '大 麻'],
  ['またジンガイばかり', 'ジンガイ'],
  ['お○ぱい', 'お○ぱい'],
])('%s', (text, words) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
});

test.each([
  'ガイジン',
  '大麻は違法です',
  '大○の会',
  '○人の参加',
  'ガイドさん',
  '大、麻布、',
  'おー、っぱい',
  'エンジンガイド',
  'オレンジンガイ',
])('not in disguise: %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('says which word it is', () => {
  expect(find('大 麻とガ○ジン').map(({ word }) => word)).toEqual(['大麻', 'ガイジン']);
});

test('no words, no search', () => {
  expect(disguisesOf([])('大 麻')).toEqual([]);
});
