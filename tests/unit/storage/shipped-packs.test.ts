import './fake-browser.ts';
import { expect, test, vi } from 'vitest';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { packsItem } from '../../../lib/storage/items.ts';
import { BUILT_IN, readPolicyState } from '../../../lib/storage/policy-state.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';

vi.mock('../../../lib/policy/parse-pack.ts', { spy: true });

test('a shipped pack is read where it is in force, and once', async () => {
  expect(BUILT_IN.pack.id).toBe(shippedPacks[0].id);
  expect(parsePack).toHaveBeenCalledTimes(1);
  await readPolicyState();
  expect(parsePack).toHaveBeenCalledTimes(1);
  const [, second] = shippedPacks;
  await packsItem.write({ active: second?.id ?? '', imported: [] });
  expect(await readPolicyState()).toMatchObject({ pack: { id: second?.id }, packSource: 'shipped' });
  await readPolicyState();
  expect(parsePack).toHaveBeenCalledTimes(2);
});
