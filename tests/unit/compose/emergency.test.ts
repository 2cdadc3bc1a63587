import { expect, test } from 'vitest';
import { createEmergencyStore, type EmergencyItem } from '../../../lib/compose/emergency.ts';

type Untils = Readonly<Record<string, number>>;

/** Storage that two tabs share; news of a change do not arrive here. */
function sharedItem(stored: Untils): EmergencyItem & { stored: Untils } {
  const item = {
    stored,
    peek: () => Promise.resolve(stored),
    update: (change: (untils: Untils) => Record<string, number>) => {
      item.stored = change(item.stored);
      return Promise.resolve();
    },
    watch: () => undefined,
  };
  return item;
}

test('a tab leaves what another has begun, and drops what has run out', async () => {
  const item = sharedItem({ past: 5, now: 10 });
  const { signal } = new AbortController();
  const first = createEmergencyStore(item, undefined, signal);
  const second = createEmergencyStore(item, undefined, signal);
  await Promise.resolve();
  first.set('Mine_Citykouhou', 100, 10);
  second.set('mine_kanko', 200, 10);
  expect(item.stored).toEqual({ mine_citykouhou: 100, mine_kanko: 200 });
  first.set('mine_citykouhou', 0, 20);
  expect(item.stored).toEqual({ mine_kanko: 200 });
  expect(first.until('mine_citykouhou', 20)).toBe(0);
});

test('what was said last counts, although the news of an earlier word of one’s own comes after it', async () => {
  const written: (() => void)[] = [];
  let tell: (untils: Untils) => void = () => undefined;
  const item: EmergencyItem = {
    peek: () => Promise.resolve({}),
    update: () => new Promise<void>((resolve) => written.push(resolve)),
    watch: (listener) => (tell = listener),
  };
  const store = createEmergencyStore(item, undefined, new AbortController().signal);
  await Promise.resolve();
  store.set('mine_kanko', 100, 10);
  store.set('mine_kanko', 0, 20);
  tell({ mine_kanko: 100 });
  written[0]?.();
  await Promise.resolve();
  expect(store.until('mine_kanko', 20)).toBe(0);
  tell({});
  written[1]?.();
  await Promise.resolve();
  expect(store.until('mine_kanko', 20)).toBe(0);
  // What another tab says afterwards counts here too.
  tell({ mine_kanko: 300 });
  expect(store.until('mine_kanko', 30)).toBe(300);
});
