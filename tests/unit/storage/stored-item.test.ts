import { fakeBrowser } from './fake-browser.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { discardProblem, storedProblems } from '../../../lib/storage/quarantine.ts';
import { defineItem } from '../../../lib/storage/stored-item.ts';

const { local } = fakeBrowser.storage;
const item = defineItem({
  key: 'notes',
  version: 3,
  schema: z.array(z.string()),
  fallback: [],
  migrations: {
    2: (older) => z.parse(z.object({ lines: z.string() }), older).lines,
    3: (older) => z.parse(z.string(), older).split('\n'),
  },
});

afterEach(() => vi.restoreAllMocks());

describe('a stored item', () => {
  test('is its fallback while nothing is stored', async () => {
    expect(await item.read()).toEqual([]);
    expect(await local.get()).toEqual({});
  });

  test('gives what was written, with its version beside it', async () => {
    expect(await item.write(['広報'])).toEqual({ ok: true });
    expect(await item.read()).toEqual(['広報']);
    expect(await local.get('notes')).toEqual({ notes: { version: 3, value: ['広報'] } });
  });

  test('leads an older version up, step by step', async () => {
    await local.set({ notes: { version: 1, value: { lines: '一\n二' } } });
    expect(await item.read()).toEqual(['一', '二']);
    expect(await storedProblems()).toEqual([]);
  });

  test.each([
    ['no envelope', '一', 'unreadable'],
    ['another shape', { version: 3, value: [1] }, 'unreadable'],
    ['an old value that no step can read', { version: 1, value: 7 }, 'unreadable'],
    ['a version without a step', { version: 0, value: 7 }, 'unreadable'],
    ['a newer version', { version: 4, value: ['一'] }, 'future'],
  ] as const)('%s is put aside, and the fallback holds', async (_what, raw, cause) => {
    await local.set({ notes: raw });
    expect(await item.read()).toEqual([]);
    expect(await storedProblems()).toMatchObject([{ key: 'notes', cause, raw }]);
    expect(await local.get('notes')).toEqual({});
    await discardProblem('notes');
    expect(await storedProblems()).toEqual([]);
  });

  test('says by path what could not be read', async () => {
    await local.set({ notes: { version: 3, value: ['一', 2] } });
    await item.read();
    const [problem] = await storedProblems();
    expect(problem?.problems.map(({ path }) => path)).toEqual(['[1]']);
  });

  test('a page of a site looks and changes nothing', async () => {
    await local.set({ notes: 'broken' });
    expect(await item.peek()).toEqual([]);
    expect(await local.get()).toEqual({ notes: 'broken' });
  });

  test('what cannot be put aside stays where it is', async () => {
    await local.set({ notes: 'broken' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await item.read()).toEqual([]);
    expect(await local.get()).toEqual({ notes: 'broken' });
  });

  test.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['full', new DOMException('', 'QuotaExceededError')],
    ['blocked', new Error('Access to storage is not allowed from this context.')],
  ] as const)('storage that is %s is told', async (error, cause) => {
    vi.spyOn(local, 'set').mockRejectedValue(cause);
    expect(await item.write(['一'])).toEqual({ ok: false, error });
    expect(await item.update((lines) => [...lines, '一'])).toEqual({ ok: false, error });
  });

  test('storage that cannot be read is the fallback', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('blocked'));
    expect(await item.read()).toEqual([]);
  });

  test('what looks like a password is not stored', async () => {
    expect(await item.write(['広報', 'パスワード：mine1234'])).toEqual({ ok: false, error: 'credential', path: '[1]' });
    expect(await local.get()).toEqual({});
  });

  test('a value of another shape is not stored: it could not be read again', async () => {
    await item.write(['一']);
    const broken: unknown = [1];
    expect(await item.update(() => broken as string[])).toEqual({ ok: false, error: 'invalid' });
    expect(await item.read()).toEqual(['一']);
  });

  test('changes made at once all count', async () => {
    const words = Array.from({ length: 20 }, (_, index) => `第${index}`);
    await Promise.all(words.map((word) => item.update((lines) => [...lines, word])));
    expect(await item.read()).toEqual(words);
  });

  test('watchers hear of every change until they leave', async () => {
    const life = new AbortController();
    const heard: string[][] = [];
    item.watch((lines) => heard.push(lines), life.signal);
    await item.write(['一']);
    await local.set({ notes: { version: 1, value: { lines: '二\n三' } } });
    await local.set({ notes: 'broken' });
    life.abort();
    await item.write(['四']);
    expect(heard).toEqual([['一'], ['二', '三'], []]);
  });
});
