import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findAccount,
  findLookAlike,
  isHandle,
  normalizeHandle,
  sameHandle,
  typedHandle,
} from '../../../lib/policy/handles.ts';
import { packWith } from './pack-file.ts';

describe('what a site takes for a handle', () => {
  test.each([
    ['mine_citykouhou', true, true],
    ['Mine1', true, true],
    ['mine.city', false, true],
    ['a23456789012345', true, true],
    ['a234567890123456', false, true],
    ['a'.repeat(31), false, false],
    ['mine-city', false, false],
    ['mine city', false, false],
    ['@mine', false, false],
    ['美祢', false, false],
    ['', false, false],
  ])('%j: X %s, Instagram %s', (handle, x, instagram) => {
    expect(isHandle('x', handle)).toBe(x);
    expect(isHandle('instagram', handle)).toBe(instagram);
  });

  test('typed with its sign, in capitals or in full width it is the same', () => {
    expect(typedHandle(' ＠Ｍｉｎｅ_City ')).toBe('mine_city');
    expect(typedHandle('mine city')).toBe('mine city');
  });
});

describe('one account, many spellings', () => {
  test.each([
    '@mine_citykouhou',
    '＠Mine_Citykouhou',
    'MINE_CITYKOUHOU',
    ' mine_citykouhou ',
    'ｍｉｎｅ＿ｃｉｔｙｋｏｕｈｏｕ',
    '\u200e@mine_citykouhou\u200b',
  ])('%j', (spelling) => {
    expect(normalizeHandle(spelling)).toBe('mine_citykouhou');
    expect(findAccount(packWith(), 'x', spelling)?.id).toBe('city-x');
  });

  test.each(['mine_citykouho', '_mine_citykouhou', 'mine_citykouhou_', '@@mine_citykouhou', 'mine.citykouhou', ''])(
    '%j is another',
    (other) => expect(sameHandle(other, 'mine_citykouhou')).toBe(false),
  );

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[@＠]?[\w.ａ-ｚＡ-Ｚ＿０-９]{1,20}$/u), (handle) => {
        expect(normalizeHandle(normalizeHandle(handle))).toBe(normalizeHandle(handle));
      }),
    );
  });
});

describe('look-alikes', () => {
  const registered = ['mine_citykouhou', 'minecity_official', 'mine'];

  test.each([
    ['mine＿citykouhou', 'mine_citykouhou', 'width'],
    ['ＭＩＮＥ_citykouhou', 'mine_citykouhou', 'width'],
    ['mlne_citykouhou', 'mine_citykouhou', 'confusable'],
    ['m1ne_c1tykouhou', 'mine_citykouhou', 'confusable'],
    ['mIne_cItykouhou', undefined, undefined],
    ['mine_citykouh0u', 'mine_citykouhou', 'confusable'],
    ['rnine_citykouhou', 'mine_citykouhou', 'confusable'],
    ['mine__citykouhou', 'mine_citykouhou', 'separator'],
    ['mine_citykouhou_', 'mine_citykouhou', 'separator'],
    ['_mine_citykouhou', 'mine_citykouhou', 'separator'],
    ['minecitykouhou', 'mine_citykouhou', 'separator'],
    ['minecity.official', 'minecity_official', 'separator'],
    ['minecity_0fficial_', 'minecity_official', 'separator'],
    ['mine_citykoho', undefined, undefined],
    ['mine_citykouhoo', 'mine_citykouhou', 'edit'],
    ['mine_citykohou', 'mine_citykouhou', 'edit'],
    ['mine_citykouuhou', 'mine_citykouhou', 'edit'],
    ['mine_ctiykouhou', 'mine_citykouhou', 'edit'],
    ['mina', undefined, undefined],
    ['m1ne', 'mine', 'confusable'],
    ['mine_', 'mine', 'separator'],
    ['hagi_citykouhou', undefined, undefined],
    ['yamaguchi_pref', undefined, undefined],
    ['', undefined, undefined],
    ['@', undefined, undefined],
  ])('%s', (candidate, handle, how) => {
    expect(findLookAlike(candidate, registered)).toEqual(handle === undefined ? undefined : { handle, how });
  });

  test('a registered handle is no look-alike of another, however near', () => {
    expect(findLookAlike('@Mine_City1', ['mine_city1', 'mine_cityl'])).toBeUndefined();
  });

  test('the exact one is named where one of several fits more closely', () => {
    expect(findLookAlike('pref_police0', ['pref_polise0', 'pref_policeo'])).toEqual({
      handle: 'pref_policeo',
      how: 'confusable',
    });
  });

  test('every single edit of a long handle is noticed, the handle itself never', () => {
    const handle = 'mine_citykouhou';
    const place = fc.integer({ min: 0, max: handle.length - 1 });
    const letter = fc.stringMatching(/^[a-z0-9_]$/);
    const edited = fc.oneof(
      fc.tuple(place, letter).map(([at, other]) => handle.slice(0, at) + other + handle.slice(at)),
      fc.tuple(place, letter).map(([at, other]) => handle.slice(0, at) + other + handle.slice(at + 1)),
      place.map((at) => handle.slice(0, at) + handle.slice(at + 1)),
    );
    fc.assert(
      fc.property(edited, (candidate) => {
        expect(findLookAlike(candidate, [handle]) === undefined).toBe(candidate === handle);
      }),
    );
  });
});
