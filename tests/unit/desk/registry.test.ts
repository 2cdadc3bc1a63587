import { describe, expect, test } from 'vitest';
import { isStale, registryIndex, rivalIndex, rivalOf } from '../../../lib/desk/registry.ts';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';

const entry = (part: Partial<RegistryEntry>): RegistryEntry => ({
  kind: 'publicBodies',
  site: 'x',
  handle: 'yamaguchi_pref',
  name: '山口県広報',
  scheme: '',
  evidenceUrl: 'https://www.pref.yamaguchi.lg.jp/',
  checkedOn: '2026-04-01',
  ...part,
});

describe('registry', () => {
  const entries = [
    entry({}),
    entry({ handle: 'mihon_cafe', name: 'みほんカフェ', scheme: 'MineCollection', evidenceUrl: '' }),
  ];

  test.each([
    ['YAMAGUCHI', ['yamaguchi_pref']],
    ['ミホンかふぇ', ['mihon_cafe']],
    ['＠mihon', ['mihon_cafe']],
    ['minecollection みほん', ['mihon_cafe']],
    ['', ['yamaguchi_pref', 'mihon_cafe']],
    ['ない', []],
  ])('searching %s finds %j', (query, handles) => {
    expect(registryIndex(entries)(query).map(({ handle }) => handle)).toEqual(handles);
  });

  test('an entry that nobody confirmed for a year asks for it', () => {
    expect(isStale(entry({ checkedOn: '2025-11-25' }), '2026-11-25')).toBe(false);
    expect(isStale(entry({ checkedOn: '2025-11-24' }), '2026-11-25')).toBe(true);
    expect(isStale(entry({ checkedOn: '' }), '2026-11-25')).toBe(true);
  });

  test('the same handle and one made to be taken for it are told apart', () => {
    expect(rivalOf({ site: 'x', handle: '@Yamaguchi_Pref' }, entries)).toMatchObject({ how: 'same' });
    expect(rivalOf({ site: 'x', handle: 'yamaguchi__pref' }, entries)).toMatchObject({ how: 'separator' });
    expect(rivalOf({ site: 'instagram', handle: 'yamaguchi_pref' }, entries)).toBeUndefined();
    expect(rivalOf({ site: 'x', handle: 'somebody' }, entries)).toBeUndefined();
  });

  test('in a whole list each of two that look alike names the other', () => {
    const [first, second] = [entry({}), entry({ handle: 'yamaguchl.pref' })];
    const rival = rivalIndex([first, second, entry({ handle: 'somebody' }), entry({ site: 'instagram' })]);
    expect([rival(first), rival(second)]).toEqual(['yamaguchl.pref', 'yamaguchi_pref']);
    expect(rival(entry({ handle: 'somebody' }))).toBeUndefined();
  });
});
