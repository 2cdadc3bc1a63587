import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withHash } from '../../../lib/journal/chain.ts';
import type { JournalSchema } from '../../../lib/journal/database.ts';
import { sha256 } from '../../../lib/journal/digest.ts';
import type { JournalEntry } from '../../../lib/journal/entry.ts';
import { openJournal, type Journal } from '../../../lib/journal/journal.ts';
import { circumstances, DAY, input, MORNING, valueOf } from './entries.ts';

let name: string;
let journal: Journal;
let made = 0;
beforeEach(() => {
  name = `journal-${(made += 1)}`;
  journal = openJournal(name);
});

/** What somebody does who opens the database with the browser's own tools. */
async function tamper(change: (entries: JournalEntry[]) => JournalEntry[]): Promise<void> {
  const db = await openDB<JournalSchema>(name);
  const entries: JournalEntry[] = await db.getAll('entries');
  await db.clear('entries');
  for (const entry of change(structuredClone(entries))) await db.put('entries', entry);
  db.close();
}

async function write(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await journal.append(input({ at: MORNING + index }), circumstances);
}

describe('an entry', () => {
  test('has number, officer, section, pack and the hash of its text, not the text', async () => {
    const entry = valueOf(await journal.append(input({ text: '秋吉台の山焼きです。' }), circumstances));
    expect(entry).toMatchObject({
      seq: 1,
      officer: '山田',
      section: 'デジタル推進課',
      pack: { id: 'jp.lg.mine', version: '2025-08-01' },
      textHash: await sha256('秋吉台の山焼きです。'),
      previousHash: '',
    });
    expect(JSON.stringify(valueOf(await journal.export()))).not.toContain('山焼き');
  });

  test('keeps the text where the city wants that', async () => {
    await journal.append(input({ text: '山焼き' }), { ...circumstances, storeText: true });
    expect(valueOf(await journal.export()).entries[0]?.text).toBe('山焼き');
  });

  test('holds no password, wherever one was typed', async () => {
    const typed = 'パスワードは Mine#2026x です';
    await journal.append(
      input({ text: typed, reason: typed, decision: typed, approval: { date: '', person: typed, docNo: '' } }),
      { ...circumstances, storeText: true },
    );
    const exported = valueOf(await journal.export());
    expect(JSON.stringify(exported)).not.toContain('Mine#2026x');
    expect(exported.entries[0]?.textHash).toBe(await sha256(typed));
  });

  test('the hash of known text is the published one', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the chain', () => {
  test('holds as it was written', async () => {
    await write(5);
    expect(valueOf(await journal.verify())).toEqual({ ok: true, count: 5, clockSetBack: [] });
  });

  test('of an empty journal holds', async () => {
    expect(valueOf(await journal.verify())).toEqual({ ok: true, count: 0, clockSetBack: [] });
  });

  test('entries written at once from several tabs are one chain', async () => {
    const tabs = Array.from({ length: 4 }, () => openJournal(name));
    await Promise.all(
      tabs.flatMap((tab) => Array.from({ length: 5 }, () => tab.append(input({ text: '同じ文' }), circumstances))),
    );
    expect(valueOf(await journal.verify())).toMatchObject({ ok: true, count: 20 });
  });

  test.each<[string, (entries: JournalEntry[]) => JournalEntry[], object]>([
    [
      'a changed entry',
      (entries) => entries.map((entry) => (entry.seq === 3 ? { ...entry, outsideHours: true } : entry)),
      { seq: 3, kind: 'changed' },
    ],
    ['a deleted entry', (entries) => entries.filter(({ seq }) => seq !== 3), { seq: 4, kind: 'missing' }],
    ['the first one deleted', (entries) => entries.slice(1), { seq: 2, kind: 'missing' }],
    ['the last ones deleted', (entries) => entries.slice(0, 3), { seq: 4, kind: 'missing' }],
    ['all deleted', () => [], { seq: 1, kind: 'missing' }],
    [
      'two that changed places',
      (entries) => entries.map((entry) => ({ ...entry, seq: { 2: 3, 3: 2 }[entry.seq] ?? entry.seq })),
      { seq: 2, kind: 'changed' },
    ],
  ])('%s is the first break', async (_what, change, report) => {
    await write(5);
    await tamper(change);
    expect(valueOf(await journal.verify())).toEqual({ ok: false, ...report });
  });

  test('an entry whose hash was made anew breaks at the next one', async () => {
    await write(3);
    const other = openJournal(`${name}-other`);
    const forged = valueOf(await other.append(input({ reason: '別の記録' }), circumstances));
    await tamper((entries) => entries.map((entry) => (entry.seq === 1 ? forged : entry)));
    expect(valueOf(await journal.verify())).toEqual({ ok: false, seq: 2, kind: 'order' });
  });

  test('the newest entry with its hash made anew is not the one that was written', async () => {
    await write(3);
    const [first, second, third] = valueOf(await journal.export()).entries;
    if (!first || !second || !third) throw new Error('three entries were written');
    const { hash, ...rest } = third;
    const forged = await withHash({ ...rest, outsideHours: true });
    expect(forged.hash).not.toBe(hash);
    await tamper(() => [first, second, forged]);
    expect(valueOf(await journal.verify())).toEqual({ ok: false, seq: 3, kind: 'changed' });
  });

  test('entries after the newest that was written were put there by somebody else', async () => {
    await write(2);
    const last = valueOf(await journal.export()).entries.at(-1);
    if (!last) throw new Error('two entries were written');
    const { hash, ...rest } = last;
    const added = await withHash({ ...rest, seq: 3, previousHash: hash });
    await tamper((all) => [...all, added]);
    expect(valueOf(await journal.verify())).toEqual({ ok: false, seq: 3, kind: 'order' });
  });

  test('a clock that was set back is told, and the chain goes on by number', async () => {
    await write(2);
    await journal.append(input({ at: MORNING - DAY }), circumstances);
    expect(valueOf(await journal.verify())).toEqual({ ok: true, count: 3, clockSetBack: [3] });
  });
});

describe('what is too old', () => {
  test('goes at the next entry, and the rest is still one chain', async () => {
    for (const days of [0, 1, 200, 366]) await journal.append(input({ at: MORNING + days * DAY }), circumstances);
    expect(valueOf(await journal.export()).entries.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(valueOf(await journal.verify())).toMatchObject({ ok: true, count: 3 });
    await tamper((entries) => entries.slice(1));
    expect(valueOf(await journal.verify())).toEqual({ ok: false, seq: 3, kind: 'missing' });
  });

  test('leaves no gap where the clock had been set forward for a while', async () => {
    await journal.append(input({ at: MORNING + 300 * DAY }), circumstances);
    await journal.append(input({ at: MORNING }), circumstances);
    await journal.append(input({ at: MORNING + 400 * DAY }), circumstances);
    expect(valueOf(await journal.verify())).toMatchObject({ ok: true, count: 3 });
  });
});

describe('a change', () => {
  test('is told to whoever has the journal open, until they no longer want to know', async () => {
    const elsewhere = openJournal(name);
    const life = new AbortController();
    const told = vi.fn();
    elsewhere.onChange(told, life.signal);
    await write(1);
    await expect.poll(() => told.mock.calls.length).toBe(1);
    expect(valueOf(await journal.deleteAll('stale', MORNING))).toBe('stale');
    await journal.deleteAll(valueOf(await journal.deletionToken()), MORNING);
    await expect.poll(() => told.mock.calls.length).toBe(2);
    life.abort();
    const witness = vi.fn();
    journal.onChange(witness, new AbortController().signal);
    await write(1);
    await expect.poll(() => witness.mock.calls.length).toBe(1);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('deleting everything', () => {
  test('needs the token of the journal as it stands, and leaves the numbers going on', async () => {
    await write(3);
    const early = valueOf(await journal.deletionToken());
    await write(1);
    expect(valueOf(await journal.deleteAll(early, MORNING))).toBe('stale');
    expect(valueOf(await journal.count())).toBe(4);
    expect(valueOf(await journal.deleteAll(valueOf(await journal.deletionToken()), MORNING))).toBe('deleted');
    expect(valueOf(await journal.count())).toBe(0);
    expect(valueOf(await journal.verify())).toMatchObject({ ok: true, count: 0 });
    expect(valueOf(await journal.append(input(), circumstances)).seq).toBe(5);
    expect(valueOf(await journal.export()).anchor).toMatchObject({ seq: 4, reason: 'deleted', at: MORNING });
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await journal.append(
      input({ account: 'mine_kanko', at: MORNING - 30 * DAY, reason: '当日のイベントのため' }),
      circumstances,
    );
    await journal.append(
      input({ event: 'held', findings: [{ ruleId: 'rumor', severity: 'confirm', clause: '4-4-4-e' }] }),
      circumstances,
    );
    await journal.append(input({ outsideHours: true, decision: 'ＤＸ推進' }), circumstances);
  });

  test.each([
    ['nothing asked', {}, [3, 2, 1]],
    ['month', { month: '2026-11' }, [3, 2]],
    ['account', { account: 'Mine_Kanko' }, [1]],
    ['event', { event: 'held' }, [2]],
    ['severity', { severity: 'confirm' }, [2]],
    ['outside hours', { outsideHours: true }, [3]],
    ['words, without regard to width and case', { query: 'dx 山田' }, [3]],
    ['words that do not all occur', { query: 'dx 佐藤' }, []],
    ['a clause', { query: '4-4-4-e' }, [2]],
    ['several at once', { month: '2026-11', outsideHours: false }, [2]],
  ] as const)('%s', async (_what, filter, expected) => {
    const { entries, more } = valueOf(await journal.list(filter, 100));
    expect(entries.map(({ seq }) => seq)).toEqual(expected);
    expect(more).toBe(false);
  });

  test('knows what was written and removed since it was shown', async () => {
    expect(valueOf(await journal.list({}, 100)).entries).toHaveLength(3);
    await openJournal(name).append(input({ at: MORNING + 350 * DAY }), circumstances);
    expect(valueOf(await journal.list({}, 100)).entries.map(({ seq }) => seq)).toEqual([4, 3, 2]);
    await journal.deleteAll(valueOf(await journal.deletionToken()), MORNING);
    expect(valueOf(await journal.list({ query: '山田' }, 100)).entries).toEqual([]);
  });

  test('reaches back beyond what is read at once', async () => {
    await tamper((entries) => [
      ...entries,
      ...Array.from({ length: 2_500 }, (_, index) => ({ ...entries[1]!, seq: index + 4, reason: `理由${index + 4}` })),
    ]);
    const db = await openDB(name);
    await db.put('ends', { seq: 2_503, hash: '' }, 'head');
    db.close();
    const fresh = openJournal(name);
    const [rare, first] = await Promise.all([fresh.list({ query: '理由7' }, 2), fresh.list({}, 3)]);
    expect(valueOf(rare).entries.map(({ seq }) => seq)).toEqual([799, 798]);
    expect(valueOf(first)).toMatchObject({ entries: [{ seq: 2_503 }, { seq: 2_502 }, { seq: 2_501 }], more: true });
    expect(valueOf(await fresh.list({ query: 'dx' }, 10)).entries.map(({ seq }) => seq)).toEqual([3]);
  });

  test('says when there are more', async () => {
    expect(valueOf(await journal.list({}, 2))).toMatchObject({ entries: [{ seq: 3 }, { seq: 2 }], more: true });
  });
});

describe('a database that fails', () => {
  test('full', async () => {
    await write(1);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await journal.append(input(), circumstances)).toEqual({ ok: false, error: 'full' });
    expect(valueOf(await journal.verify())).toMatchObject({ ok: true, count: 1 });
  });

  test('blocked, and open again later', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(await journal.append(input(), circumstances)).toEqual({ ok: false, error: 'blocked' });
    expect(await journal.append(input(), circumstances)).toMatchObject({ ok: true });
  });
});
