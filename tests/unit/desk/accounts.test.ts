import { describe, expect, test } from 'vitest';
import {
  changeRecord,
  deskAccounts,
  handleProblem,
  newAccountId,
  withoutRecord,
  withOverride,
} from '../../../lib/desk/accounts.ts';
import { remindersOf } from '../../../lib/desk/reminders.ts';
import { account, approval, pack, record } from './fixtures.ts';

describe('the list', () => {
  test('has the policy’s accounts first, a record in the place of the entry it stands for', () => {
    const city = pack.accounts[0];
    if (!city) throw new Error('no account in the pack');
    const changed = { account: { ...city, name: '変更後' }, history: [] };
    const list = deskAccounts(pack, [record(), changed]);
    expect(list.map(({ record: { account: shown }, named, stored }) => [shown.name, named, stored])).toEqual([
      ['変更後', true, true],
      ['山口県美祢市 MINECITY_official', true, false],
      ['美祢市観光', false, true],
    ]);
  });
  test('a change begins a record, a second one changes it, removal takes it away', () => {
    const base = record();
    const once = changeRecord([], base, (now) => ({ ...now, reviewedOn: '2026-01-01' }));
    const twice = changeRecord(once, base, (now) => ({ ...now, twoFactorCheckedOn: '2026-02-01' }));
    expect(twice).toEqual([{ ...base, reviewedOn: '2026-01-01', twoFactorCheckedOn: '2026-02-01' }]);
    expect(withoutRecord(twice, base.account.id)).toEqual([]);
  });
  test('a provision set and taken away leaves what was', () => {
    const own = withOverride(record(), 'checklistRequired', () => true);
    expect(own.account.overrides).toEqual({ checklistRequired: true });
    expect(withOverride(own, 'checklistRequired', () => undefined)).toEqual(record());
  });
});

test.each([
  ['mine_kanko', [], 'x-mine-kanko'],
  ['@Mine_Kanko', [], 'x-mine-kanko'],
  ['mine.kanko', ['x-mine.kanko'], 'x-mine.kanko-2'],
  ['__', [], 'x-'],
] as const)('id of %s beside %s', (handle, taken, id) => {
  expect(newAccountId('x', handle, taken)).toBe(id);
});

describe('handles', () => {
  const others = pack.accounts;
  test.each([
    ['mine_citykouhou', 'x', 'duplicate'],
    ['＠Mine_Citykouhou', 'x', 'duplicate'],
    ['mine_cltykouhou', 'x', 'look-alike'],
    ['minecitykouhou', 'x', 'look-alike'],
    ['mine_kanko', 'x', undefined],
    // The city under one name on both sites.
    ['minecity_official', 'x', undefined],
  ] as const)('%s on %s: %s', (handle, site, kind) => {
    expect(handleProblem(handle, site, others)?.kind).toBe(kind);
  });
});

describe('reminders', () => {
  const now = Date.parse('2026-11-25T09:00:00+09:00');
  const facts = { now, lastPostAt: undefined, upkeep: pack.upkeep };
  test('nothing known: both yearly ones are due', () => {
    expect(remindersOf(record({}, 'active'), facts)).toEqual([
      { kind: 'review', last: undefined, due: true },
      { kind: 'twoFactor', last: undefined, due: true },
    ]);
  });
  test.each([
    ['2025-11-25', true],
    ['2025-11-26', false],
    ['2026-11-25', false],
  ])('reviewed on %s: due %s', (reviewedOn, due) => {
    expect(remindersOf(record({ reviewedOn }, 'active'), facts)[0]).toEqual({ kind: 'review', last: reviewedOn, due });
  });
  test('the approval counts as the first review', () => {
    expect(remindersOf(record({ approval }, 'active'), facts)[0]?.due).toBe(false);
  });
  test('a year without a post, or as long as the policy says, is dormant', () => {
    const year = { ...facts, lastPostAt: Date.parse('2025-11-20T10:00:00+09:00') };
    expect(remindersOf(record({}, 'active'), year).at(-1)).toEqual({ kind: 'dormant', last: '2025-11-20', due: true });
    const month = { ...facts, lastPostAt: now - 31 * 86_400_000, upkeep: { ...pack.upkeep, dormantDays: 30 } };
    expect(remindersOf(record({}, 'active'), month).at(-1)?.due).toBe(true);
  });
  test.each(['draft', 'submitted', 'approved', 'retired'] as const)('none for an account that is %s', (state) => {
    expect(remindersOf({ ...record(), account: { ...account, state } }, facts)).toEqual([]);
  });
});
