/**
 * Entries as a list shows them. Reading 10,000 entries out of the database takes longer than a person should wait after
 * each letter of a search, and entries never change: what was read once is kept while the page stands.
 */
import type { JournalDatabase } from './database.ts';
import type { JournalEntry } from './entry.ts';
import { type JournalFilter, matcher } from './filter.ts';
import { monthBounds } from './tokyo.ts';

/** Entries read at once: few enough for the first rows to be there at once. */
const CHUNK = 1_000;

export interface Page {
  readonly entries: readonly JournalEntry[];
  /** There are others that fit. */
  readonly more: boolean;
}

export interface Rows {
  list(db: JournalDatabase, filter: JournalFilter, limit: number): Promise<Page>;
}

export function createRows(): Rows {
  /** Newest first, without a gap between its ends. */
  let kept: JournalEntry[] = [];
  /** Nothing older than what is kept is left in the database. */
  let whole = false;
  let loading: Promise<unknown> = Promise.resolve();

  /** What was written or removed since. */
  async function catchUp(db: JournalDatabase): Promise<void> {
    const transaction = db.transaction(['entries', 'ends']);
    const ends = transaction.objectStore('ends');
    const [head, anchor] = await Promise.all([ends.get('head'), ends.get('anchor')]);
    const newest = kept[0]?.seq ?? Math.max(0, (head?.seq ?? 0) - CHUNK);
    const removed = anchor?.seq ?? 0;
    if (kept.length === 0) whole = false;
    else if (head?.seq === newest && (kept.at(-1)?.seq ?? 0) > removed) return;
    const added = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(newest, true));
    kept = [...added.reverse(), ...kept].filter(({ seq }) => seq > removed);
  }

  /** The next older ones. False = there are none. */
  async function goBack(db: JournalDatabase): Promise<boolean> {
    if (whole) return false;
    const last = kept.at(-1)?.seq ?? 0;
    const older =
      last > 1 ? await db.getAll('entries', IDBKeyRange.bound(Math.max(1, last - CHUNK), last, false, true)) : [];
    kept.push(...older.reverse());
    whole = older.length === 0;
    return !whole;
  }

  /** One after another: each continues where the one before it stopped. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = loading.then(work, work);
    loading = turn.catch(() => undefined);
    return turn;
  }

  async function search(db: JournalDatabase, filter: JournalFilter, limit: number): Promise<Page> {
    await catchUp(db);
    const fits = matcher(filter);
    const entries: JournalEntry[] = [];
    for (let index = 0; index < kept.length || (await goBack(db)); index += 1) {
      const entry = kept[index];
      if (!entry || !fits(entry)) continue;
      if (entries.length === limit) return { entries, more: true };
      entries.push(entry);
    }
    return { entries, more: false };
  }

  /** Behind the first rows, so that the first search does not have to wait for it. */
  async function readOn(db: JournalDatabase): Promise<void> {
    await inTurn(() => catchUp(db));
    while (await inTurn(() => goBack(db)));
  }

  return {
    async list(db, filter, limit) {
      // Before everything was read, a month has an index of its own.
      const bounds = filter.month === undefined || whole ? undefined : monthBounds(filter.month);
      const page = bounds ? await ofMonth(db, bounds, filter, limit) : await inTurn(() => search(db, filter, limit));
      // Where it fails, the next list reads again.
      if (!whole) void readOn(db).catch(() => undefined);
      return page;
    },
  };
}

/** By its index: a clock may have been set back, so that a month need not be one stretch of numbers. */
async function ofMonth(
  db: JournalDatabase,
  bounds: readonly [number, number],
  filter: JournalFilter,
  limit: number,
): Promise<Page> {
  const entries = await db.getAllFromIndex('entries', 'at', IDBKeyRange.bound(...bounds, false, true));
  const found = entries.filter(matcher(filter)).sort((a, b) => b.seq - a.seq);
  return { entries: found.slice(0, limit), more: found.length > limit };
}
