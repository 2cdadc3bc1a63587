import { expect, test } from 'vitest';
import { createEmergencyStore, type EmergencyItem } from '../../../lib/compose/emergency.ts';

type Untils = Readonly<Record<string, number>>;

/** Storage that two tabs share; news of a change do not arrive here. */
function sharedItem(stored: Untils): EmergencyItem & { stored: Untils } {
  const item = {
    stored,
    peek: () => Promise.resolve(item.stored),
    update: (change: (untils: Untils) => Record<string, number>) => {
      item.stored = change(item.stored);
      return Promise.resolve({ ok: true });
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

/** Storage that is as slow as a test says, in writing and in telling. */
function slowItem() {
  const written: ((outcome: { ok: boolean }) => void)[] = [];
  const none: Untils = {};
  const item = {
    stored: none,
    tell: (untils: Untils): void => expect(untils).toBeUndefined(),
    peek: () => Promise.resolve(item.stored),
    update: () => new Promise<{ ok: boolean }>((resolve) => written.push(resolve)),
    watch: (listener: (untils: Untils) => void) => void (item.tell = listener),
  };
  const write = async (stored: Untils, ok = true): Promise<void> => {
    item.stored = stored;
    written.shift()?.({ ok });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { item, write, store: createEmergencyStore(item, undefined, new AbortController().signal) };
}

test('what was said last counts, although the news of an earlier word of one’s own comes after it', async () => {
  const { item, write, store } = slowItem();
  await Promise.resolve();
  store.set('mine_kanko', 100, 10);
  store.set('mine_kanko', 0, 20);
  await write({ mine_kanko: 100 });
  item.tell({ mine_kanko: 100 });
  expect(store.until('mine_kanko', 20)).toBe(0);
  await write({});
  item.tell({});
  expect(store.until('mine_kanko', 20)).toBe(0);
  item.tell({ mine_kanko: 300 });
  expect(store.until('mine_kanko', 30)).toBe(300);
});

test('what another tab wrote meanwhile counts, and where nothing can be written the own word', async () => {
  const { item, write, store } = slowItem();
  await Promise.resolve();
  store.set('mine_kanko', 100, 10);
  item.tell({});
  await write({});
  expect(store.until('mine_kanko', 20)).toBe(0);
  store.set('mine_kanko', 100, 30);
  await write({}, false);
  expect(store.until('mine_kanko', 40)).toBe(100);
});
