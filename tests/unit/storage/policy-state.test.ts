import { fakeBrowser } from './fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  accountsItem,
  officerItem,
  packsItem,
  registryItem,
  settingsItem,
  wordsItem,
} from '../../../lib/storage/items.ts';
import { followPolicy } from '../../../lib/storage/live-policy.ts';
import { managedItem } from '../../../lib/storage/managed-state.ts';
import {
  BUILT_IN,
  officerSourceOf,
  policyStateAt,
  readPolicyState,
  sourceOf,
} from '../../../lib/storage/policy-state.ts';
import type { AccountRecord, Managed } from '../../../lib/storage/schema.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import { ruleSetting } from '../../../lib/policy/rule-settings.ts';
import { packSchema } from '../../../lib/policy/schema.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';

const NOW = Date.parse('2026-11-24T10:00:00+09:00');
const mine = shippedPacks[0].pack;
const edition = (id: string, effectiveFrom: string): PolicyPack => ({
  ...mine,
  id,
  name: `${id} ${effectiveFrom}`,
  versions: [{ effectiveFrom, label: effectiveFrom }],
});
const manage = (values: Managed): Promise<unknown> =>
  managedItem.write({ values, problems: [], browser: 'answered', since: 1 });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the pack in force', () => {
  const name = async (): Promise<string> => (await readPolicyState()).pack.name;

  test('is the first that is shipped, at once and when nothing is stored', async () => {
    expect(BUILT_IN.pack.id).toBe(mine.id);
    expect(await readPolicyState()).toMatchObject({ pack: { id: mine.id }, packSource: 'shipped' });
  });
  test('is the chosen one', async () => {
    await packsItem.write({ active: 'other', imported: [edition('other', '2026-04-01')] });
    expect(await readPolicyState()).toMatchObject({ pack: { id: 'other' }, packSource: 'imported' });
  });
  test('is the first that is shipped where the chosen one is gone', async () => {
    await packsItem.write({ active: 'other', imported: [] });
    expect(await name()).toBe(mine.name);
  });
  test('is the administrator’s before all others', async () => {
    await packsItem.write({ active: 'other', imported: [edition('other', '2026-04-01')] });
    await manage({ policyPackJson: JSON.stringify(edition('managed', '2020-04-01')) });
    expect(await readPolicyState()).toMatchObject({ pack: { id: 'managed' }, packSource: 'managed' });
  });
  test('changes by itself on the day of the next edition, at 0:00 in Tokyo', async () => {
    await packsItem.write({ active: '', imported: [edition(mine.id, '2026-12-01')] });
    const state = await readPolicyState();
    const midnight = Date.parse('2026-12-01T00:00:00+09:00');
    expect(state.until).toBe(midnight);
    expect(policyStateAt(state, midnight - 1)).toBe(state);
    expect(policyStateAt(state, midnight).pack.name).toBe(`${mine.id} 2026-12-01`);
    expect(policyStateAt(state, midnight).until).toBeUndefined();
  });
});

describe('what the department lays over it', () => {
  const base = mine.accounts[0];
  if (!base) throw new Error('the shipped pack has no account');
  const record: AccountRecord = {
    account: { ...base, id: 'kanko-x', handle: 'mine_kanko', kind: 'field', overrides: {} },
    history: [],
  };
  test('accounts are added, and stand for the pack’s own of the same id', async () => {
    await accountsItem.write([record, { account: { ...base, name: '改名' }, history: [] }]);
    const { pack } = await readPolicyState();
    expect(pack.accounts.map(({ id, name }) => [id, name])).toEqual(
      expect.arrayContaining([
        ['kanko-x', base.name],
        [base.id, '改名'],
      ]),
    );
    expect(pack.accounts).toHaveLength(mine.accounts.length + 1);
  });

  test('an account’s own provisions are in force for it, and for no other', async () => {
    const reply = { ...mine.reply, default: 'some' as const };
    await accountsItem.write([{ ...record, account: { ...record.account, overrides: { reply } } }]);
    const { pack } = await readPolicyState();
    const replies = pack.accounts.map((account) => resolvePolicy(pack, { account }).reply.default);
    expect(replies).toEqual([...mine.accounts.map(() => 'no'), 'some']);
  });

  test('a rule that is switched off is off for every account, whatever its own provisions say', async () => {
    const loud = { ...record.account, overrides: { rules: { rumor: { enabled: true } } } };
    await accountsItem.write([{ ...record, account: loud }]);
    await settingsItem.write({ disabledRules: ['rumor'] });
    const { pack } = await readPolicyState();
    const policy = resolvePolicy(pack, { account: pack.accounts.find(({ id }) => id === 'kanko-x') });
    expect(ruleSetting(policy, { id: 'rumor', severity: 'caution', clause: '1' }).enabled).toBe(false);
    expect(ruleSetting(policy, { id: 'claim', severity: 'caution', clause: '1' }).enabled).toBe(true);
  });

  test('words count for all or for one account, and the whole is still a pack', async () => {
    await wordsItem.write([
      { term: '日本一', rule: 'claim', why: '', effect: 'allowed', account: '' },
      { term: '映え', rule: 'claim', why: '使わない', effect: 'flagged', account: 'kanko-x' },
    ]);
    await accountsItem.write([record]);
    const { pack } = await readPolicyState();
    expect(packSchema.safeParse(pack).success).toBe(true);
    const terms = (account: string): readonly string[] => {
      const { lexicon } = resolvePolicy(pack, { account: pack.accounts.find(({ id }) => id === account) }).pack;
      return [...lexicon.allowed, ...lexicon.flagged].map(({ term }) => term).filter((term) => !shippedTerms.has(term));
    };
    expect(terms('kanko-x')).toEqual(['日本一', '映え']);
    expect(terms(base.id)).toEqual(['日本一']);
  });
  const shippedTerms = new Set([...mine.lexicon.allowed, ...mine.lexicon.flagged].map(({ term }) => term));

  test('registry entries make the registry', async () => {
    const entry = { site: 'x', handle: 'pref', name: '県', scheme: '', evidenceUrl: '', checkedOn: '' } as const;
    await registryItem.write([
      { ...entry, kind: 'publicBodies' },
      { ...entry, kind: 'certifiedBusinesses', scheme: '食彩店' },
    ]);
    expect((await readPolicyState()).registry).toMatchObject({
      publicBodies: [{ handle: 'pref', site: 'x', name: '県' }],
      certifiedBusinesses: [{ scheme: '食彩店' }],
      ambassadors: [],
    });
  });
});

describe('settings', () => {
  test('built in < the administrator’s default < the person’s < enforced, each with its source', async () => {
    await manage({
      defaults: { shareHints: false, commentMarks: false, journalText: true },
      enforced: { commentMarks: true },
    });
    await settingsItem.write({ shareHints: true, commentMarks: false });
    const state = await readPolicyState();
    expect(state.settings).toMatchObject({ shareHints: true, commentMarks: true, journalText: true, badge: true });
    expect(
      (['badge', 'journalText', 'shareHints', 'commentMarks'] as const).map((key) => sourceOf(state, key)),
    ).toEqual(['default', 'managed-default', 'user', 'managed-enforced']);
  });
  test('section and name of the officer each for itself', async () => {
    await manage({ enforced: { officer: { name: '', section: '広報係' } } });
    await officerItem.write({ name: '山田', section: '観光課' });
    const state = await readPolicyState();
    expect(state.officer).toEqual({ name: '山田', section: '広報係' });
    expect([officerSourceOf(state, 'name'), officerSourceOf(state, 'section')]).toEqual(['user', 'managed-enforced']);
  });
});

/** The clock stands still here, and only this kind of waiting moves it; a busy machine answers late. */
const PATIENCE = { timeout: 15_000 };

describe('a page that follows', () => {
  test('starts with what is built in, hears of changes, and of nothing where nothing changed', async () => {
    const life = new AbortController();
    const live = followPolicy(life.signal);
    const heard = vi.fn();
    live.onChange(heard, life.signal);
    expect(live.current).toBe(BUILT_IN);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).not.toHaveBeenCalled();
    await settingsItem.write({ badge: false });
    await vi.waitFor(() => expect(live.current.settings.badge).toBe(false), PATIENCE);
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    await settingsItem.write({ badge: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(live.current.settings.badge).toBe(false);
  });

  test('meets the day of the next edition when it is used', async () => {
    await packsItem.write({ active: '', imported: [edition(mine.id, '2026-12-01')] });
    const life = new AbortController();
    const live = followPolicy(life.signal);
    await vi.waitFor(() => expect(live.current.until).toBeDefined(), PATIENCE);
    const heard = vi.fn();
    live.onChange(heard, life.signal);
    live.keepUp();
    expect(heard).not.toHaveBeenCalled();
    vi.setSystemTime(Date.parse('2026-12-01T00:00:00+09:00'));
    live.keepUp();
    expect(live.current.pack.name).toBe(`${mine.id} 2026-12-01`);
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
  });

  test('is built in where storage is blocked', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('blocked'));
    expect((await readPolicyState()).pack.id).toBe(mine.id);
    vi.restoreAllMocks();
  });
});
