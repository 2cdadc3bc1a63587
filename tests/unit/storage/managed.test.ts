import { fakeBrowser } from './fake-browser.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readManaged, refreshManaged, type AskBrowser } from '../../../lib/storage/managed.ts';
import { managedItem, managedState } from '../../../lib/storage/managed-state.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';
import schema from '../../../public/managed_schema.json';
import { managedSchema } from '../../../lib/storage/schema.ts';

const timing = { patience: 1_000, pauses: [200, 400] };
const policy = { enforced: { officer: { name: '', section: '広報係' } } };

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

async function ask(browser: AskBrowser): Promise<number> {
  const asked = vi.fn(browser);
  const done = refreshManaged(asked, timing);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  return asked.mock.calls.length;
}
const never = (): Promise<unknown> => new Promise(() => undefined);

describe('the administrator’s values', () => {
  test('that are there are kept', async () => {
    expect(await ask(() => Promise.resolve(policy))).toBe(1);
    expect(await managedItem.read()).toEqual({ values: policy, problems: [], browser: 'answered', since: 1_000_000 });
  });

  test('that are late are waited for', async () => {
    let asked = 0;
    expect(await ask(() => Promise.resolve((asked += 1) < 3 ? {} : policy))).toBe(3);
    expect((await managedItem.read()).values).toEqual(policy);
  });

  test.each<[string, AskBrowser]>([
    ['never come', never],
    ['are refused', () => Promise.reject(new Error('blocked'))],
  ])('that %s stay as they were, and that is said', async (_what, browser) => {
    await ask(() => Promise.resolve(policy));
    expect(await ask(browser)).toBe(3);
    expect(await managedItem.read()).toMatchObject({ values: policy, browser: 'silent' });
    expect(managedState(await managedItem.read()).present).toBe(true);
  });

  test.each<[string, AskBrowser]>([
    ['in Chromium', () => Promise.resolve({})],
    ['in Firefox', () => Promise.reject(new Error('Managed storage manifest not found'))],
  ])('that were taken back are gone, %s', async (_what, browser) => {
    await ask(() => Promise.resolve(policy));
    await ask(browser);
    expect(managedState(await managedItem.read())).toMatchObject({ present: false, values: {}, browser: 'answered' });
  });

  test('that are the same again wake nobody', async () => {
    await ask(() => Promise.resolve(policy));
    const set = vi.fn();
    fakeBrowser.storage.onChanged.addListener(set);
    await ask(() => Promise.resolve({ ...policy }));
    expect(set).not.toHaveBeenCalled();
  });
});

describe('values that are wrong', () => {
  test.each<[string, object, object, string[]]>([
    [
      'beside good ones',
      { defaults: { journalText: 'yes', shareHints: false } },
      { defaults: { shareHints: false } },
      ['defaults.journalText'],
    ],
    [
      'of a whole group',
      { enforced: 7, defaults: { journalText: true } },
      { defaults: { journalText: true } },
      ['enforced'],
    ],
    ['within a value', { enforced: { sites: { x: true } } }, { enforced: {} }, ['enforced.sites.instagram']],
    ['by name', { enforced: { jurnalText: true }, other: 1 }, { enforced: {} }, ['enforced.jurnalText', 'other']],
    ['by size', { enforced: { journalRetentionDays: 0 } }, { enforced: {} }, ['enforced.journalRetentionDays']],
  ])('%s are left out and named', (_what, raw, values, paths) => {
    const read = readManaged(raw);
    expect(read.values).toEqual(values);
    expect(read.problems.map(({ path }) => path)).toEqual(paths);
  });
});

describe('the administrator’s pack', () => {
  const copy = (policyPackJson: string): Parameters<typeof managedState>[0] => ({
    values: { policyPackJson },
    problems: [],
    browser: 'answered',
    since: 1,
  });
  test('is read', () => {
    expect(managedState(copy(JSON.stringify(shippedPacks[0].pack))).pack).toEqual(shippedPacks[0].pack);
  });
  test.each([
    ['cut off', '{"schema":1,', ['policyPackJson']],
    [
      'not whole',
      JSON.stringify({ ...shippedPacks[0].pack, hours: 1, reply: undefined }),
      ['policyPackJson.hours', 'policyPackJson.reply'],
    ],
  ])('that is %s is not used, and that is said', (_what, json, paths) => {
    const state = managedState(copy(json));
    expect(state.pack).toBeUndefined();
    expect(state.problems.map(({ path }) => path)).toEqual(paths);
  });
});

test('the schema for Chromium names what we read, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(managedSchema.shape).sort());
  const known = Object.keys(managedSchema.shape.defaults._zod.def.innerType.shape).sort();
  for (const group of [schema.properties.defaults, schema.properties.enforced])
    expect(Object.keys(group.properties).sort()).toEqual(known);
});
