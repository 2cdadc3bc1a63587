import { expect, test } from 'vitest';
import { type DueFacts, dueNow } from '../../../lib/desk/due.ts';
import { pack, record } from './fixtures.ts';

const NOW = Date.parse('2026-11-24T10:00:00+09:00');
const due = (part: Partial<DueFacts> = {}): string[] =>
  dueNow({ pack, accounts: [], upkeep: {}, now: NOW, lastPostAt: () => undefined, ...part }).map((one) =>
    one.kind === 'holidays' ? `holidays ${one.until}` : `${one.kind} ${one.account.id}`,
  );

test('the profiles of the accounts in use are looked at once a month of the Tokyo calendar', () => {
  const [first, second] = pack.accounts.map(({ id }) => id);
  expect(due()).toEqual([`profile ${first}`, `profile ${second}`]);
  const upkeep = {
    [first ?? '']: { profileCheckedOn: '2026-11-01' },
    [second ?? '']: { profileCheckedOn: '2026-10-31' },
  };
  expect(due({ upkeep })).toEqual([`profile ${second}`]);
  expect(due({ upkeep, now: Date.parse('2026-11-30T23:59:00+09:00') })).toEqual([`profile ${second}`]);
  expect(due({ upkeep, now: Date.parse('2026-12-01T00:00:00+09:00') })).toHaveLength(2);
});

test('an update is asked for before the holiday data end, not after', () => {
  const beforeThat = (days: number): number =>
    Date.parse(`${pack.holidays.dataUntil}T10:00:00+09:00`) - days * 86_400_000;
  expect(due({ now: beforeThat(91) })).not.toContain(`holidays ${pack.holidays.dataUntil}`);
  expect(due({ now: beforeThat(89) })).toContain(`holidays ${pack.holidays.dataUntil}`);
});

test('yearly reviews and long silence concern the accounts of which this department keeps a record', () => {
  const active = record({ reviewedOn: '2026-11-01', twoFactorCheckedOn: '2025-11-01' }, 'active');
  const { id } = active.account;
  expect(due({ accounts: [active] })).toContain(`twoFactor ${id}`);
  expect(due({ accounts: [active] })).not.toContain(`review ${id}`);
  const asleep = { accounts: [active], lastPostAt: () => NOW - 366 * 86_400_000 };
  expect(due(asleep)).toContain(`dormant ${id}`);
  expect(due({ ...asleep, lastPostAt: () => NOW })).not.toContain(`dormant ${id}`);
});

test.each(['draft', 'submitted', 'approved', 'retired'] as const)(
  'nothing is due for an account that is %s',
  (state) => {
    const one = record({}, state);
    expect(due({ accounts: [one] }).filter((line) => line.includes(one.account.id))).toEqual([]);
  },
);
