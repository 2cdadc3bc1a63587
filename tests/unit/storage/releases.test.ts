import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { items } from '../../../lib/storage/items.ts';
import { managedItem } from '../../../lib/storage/managed-state.ts';
import { readPolicyState } from '../../../lib/storage/policy-state.ts';
import { storedProblems } from '../../../lib/storage/quarantine.ts';

/**
 * What each release left in `storage.local`, by version. A release adds its file and no file is ever changed; `current`
 * is what the code of today writes.
 */
const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).sort();
const read = (file: string): Record<string, unknown> =>
  z.parse(z.record(z.string(), z.unknown()), JSON.parse(readFileSync(join(folder, file), 'utf8')));
const all = [...items, managedItem];

test('the first release is among them, and today', () => {
  expect(fixtures).toEqual(expect.arrayContaining(['0.1.0.json', 'current.json']));
});

test('today’s fixture has every value, in today’s version, and nothing else', () => {
  const current = read('current.json');
  expect(Object.keys(current).sort()).toEqual(all.map(({ key }) => key).sort());
  for (const { key, shape } of all) expect(current[key]).toHaveProperty('version', shape.version);
});

describe.each(fixtures)('what %s left', (file) => {
  test('is read, and nothing is put aside', async () => {
    await fakeBrowser.storage.local.set(read(file));
    await Promise.all(all.map((item) => item.read()));
    expect(await storedProblems()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual(read(file));
  });
  test('is in force', async () => {
    await fakeBrowser.storage.local.set(read(file));
    const state = await readPolicyState();
    expect(state.stored.officer).toEqual(await items[1].read());
    expect(state.pack.id).toBe('jp.lg.mine');
  });
});
