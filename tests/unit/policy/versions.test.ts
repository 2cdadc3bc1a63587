import { describe, expect, test } from 'vitest';
import { packInForce, versionInForce } from '../../../lib/policy/versions.ts';
import { packWith } from './pack-file.ts';

const mine = packWith();

describe('versionInForce', () => {
  test.each([
    ['2017-03-26T23:59:59+09:00', undefined],
    ['2017-03-27T00:00:00+09:00', '2017-03-27'],
    ['2019-04-30T23:59:59.999+09:00', '2019-04-01'],
    ['2019-05-01T00:00:00+09:00', '2019-05-01'],
    ['2025-07-31T14:59:59Z', '2021-04-01'],
    ['2025-07-31T15:00:00Z', '2025-08-01'],
    ['2026-11-24T10:00:00+09:00', '2025-08-01'],
  ])('%s', (at, effectiveFrom) => {
    expect(versionInForce(mine, Date.parse(at))?.effectiveFrom).toBe(effectiveFrom);
  });
});

describe('packInForce', () => {
  const next = {
    ...mine,
    name: '改正後',
    versions: [...mine.versions, { effectiveFrom: '2027-04-01', label: '令和9年4月1日施行' }],
  };
  const at = (iso: string) => packInForce([next, mine], Date.parse(iso))?.name;

  test('an edition imported ahead takes over on its day, in Japan’s time', () => {
    expect(at('2027-03-31T14:59:59Z')).toBe(mine.name);
    expect(at('2027-03-31T15:00:00Z')).toBe('改正後');
  });
  test('before the first day none is in force', () => {
    expect(at('2017-03-26T23:59:59+09:00')).toBeUndefined();
    expect(packInForce([], Date.parse('2026-01-01T00:00:00Z'))).toBeUndefined();
  });
  test('of two editions of one day the later in the list counts', () => {
    const again = { ...mine, name: '訂正版' };
    expect(packInForce([mine, again], Date.parse('2026-01-01T00:00:00Z'))?.name).toBe('訂正版');
  });
});
