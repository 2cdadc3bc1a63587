/** 投稿記録: append, list, verify, delete. In IndexedDB, on this computer alone. */
import { isFull, type StorageFailure } from '../storage/write-result.ts';
import type { JournalEntry, JournalInput } from './entry.ts';
import { type Anchor, type ChainReport, type Head, verifyEntries, withHash } from './chain.ts';
import { onChange, tellChange } from './changes.ts';
import { databaseOf, type JournalDatabase } from './database.ts';
import { sha256 } from './digest.ts';
import type { JournalFilter } from './filter.ts';
import { createRows } from './rows.ts';
import { withoutCredentials } from './without-credentials.ts';

/** `full`: no space left; `blocked`: the browser does not let us have a database. */
export type JournalResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: StorageFailure };

/** What an entry gets beside what the caller hands in. */
export interface Circumstances {
  readonly officer: string;
  readonly section: string;
  readonly pack: JournalEntry['pack'];
  /** Whether the city keeps texts. */
  readonly storeText: boolean;
  /** Entries older than this are removed at the next entry; days. */
  readonly retentionDays: number;
}

export interface JournalExport {
  readonly format: 'shirube-journal';
  readonly version: 1;
  readonly anchor: Anchor | undefined;
  readonly head: Head | undefined;
  readonly entries: readonly JournalEntry[];
}

export interface Journal {
  append(input: JournalInput, circumstances: Circumstances): Promise<JournalResult<JournalEntry>>;
  /** Newest first, at most `limit`; `more`: there are others that fit. */
  list(
    filter: JournalFilter,
    limit: number,
  ): Promise<JournalResult<{ readonly entries: readonly JournalEntry[]; readonly more: boolean }>>;
  count(): Promise<JournalResult<number>>;
  verify(): Promise<JournalResult<ChainReport>>;
  /** Everything, oldest first, with what is needed to verify it elsewhere. */
  export(): Promise<JournalResult<JournalExport>>;
  /**
   * Deletes every entry. `token`: the one that `deletionToken` gave for the journal as it stood when the person was
   * asked; `stale` where something has been written since.
   */
  deleteAll(token: string, atMs: number): Promise<JournalResult<'deleted' | 'stale'>>;
  deletionToken(): Promise<JournalResult<string>>;
  /** `listener` is called after each change, wherever in the extension it was made, until `signal` is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

const DAY = 24 * 60 * 60 * 1000;

export function openJournal(name = 'journal'): Journal {
  const database = databaseOf(name);
  const rows = createRows();

  async function append(input: JournalInput, circumstances: Circumstances): Promise<JournalEntry> {
    const db = await database();
    const { text, ...rest } = withoutCredentials(input);
    const given = {
      ...rest,
      officer: circumstances.officer,
      section: circumstances.section,
      textHash: input.text === undefined ? '' : await sha256(input.text),
      ...(circumstances.storeText && text !== undefined ? { text } : {}),
      pack: circumstances.pack,
    };
    // A transaction ends while a hash is computed. So the hash comes first, and the entry is written only if the chain
    // still ends where it did: of two writers at once the later one computes again.
    for (;;) {
      const end = await headOf(db);
      const entry = await withHash({ ...given, seq: end.seq + 1, previousHash: end.hash });
      if (await write(db, entry, end, input.at - circumstances.retentionDays * DAY)) {
        tellChange(name);
        return entry;
      }
    }
  }

  async function deleteAll(token: string, atMs: number): Promise<'deleted' | 'stale'> {
    const outcome = await deleteEntries(await database(), token, atMs);
    if (outcome === 'deleted') tellChange(name);
    return outcome;
  }

  return {
    append: (input, circumstances) => attempt(() => append(input, circumstances)),
    list: (filter, limit) => attempt(async () => rows.list(await database(), filter, limit)),
    count: () => attempt(async () => (await database()).count('entries')),
    verify: () => attempt(async () => verify(await database())),
    export: () =>
      attempt(async () => ({ format: 'shirube-journal', version: 1, ...(await everything(await database())) })),
    deletionToken: () => attempt(async () => tokenOf(await headOf(await database()))),
    deleteAll: (token, atMs) => attempt(() => deleteAll(token, atMs)),
    onChange: (listener, signal) => onChange(name, listener, signal),
  };
}

/** The end of the chain; before the first entry, what stands in for it. */
async function headOf(db: JournalDatabase): Promise<Head> {
  return (await db.get('ends', 'head')) ?? { seq: 0, hash: '' };
}

/** In one transaction: the entry, the chain's ends, and what is too old. False = the chain goes on from elsewhere. */
async function write(db: JournalDatabase, entry: JournalEntry, after: Head, oldest: number): Promise<boolean> {
  const transaction = db.transaction(['entries', 'ends'], 'readwrite');
  const ends = transaction.objectStore('ends');
  const now = await ends.get('head');
  if ((now?.hash ?? '') !== after.hash) {
    await transaction.done;
    return false;
  }
  const entries = transaction.objectStore('entries');
  await entries.add(entry);
  await ends.put({ seq: entry.seq, hash: entry.hash }, 'head');
  // From the beginning of the chain and without a gap, so that what remains is still one chain.
  let cursor = await entries.openCursor();
  let pruned: Anchor | undefined;
  while (cursor && cursor.value.at < oldest && cursor.value.seq !== entry.seq) {
    pruned = { seq: cursor.value.seq, hash: cursor.value.hash, reason: 'retention', at: entry.at };
    await cursor.delete();
    cursor = await cursor.continue();
  }
  if (pruned) await ends.put(pruned, 'anchor');
  await transaction.done;
  return true;
}

async function everything(db: JournalDatabase): Promise<Pick<JournalExport, 'anchor' | 'head' | 'entries'>> {
  const transaction = db.transaction(['entries', 'ends']);
  const ends = transaction.objectStore('ends');
  const [entries, anchor, head] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    ends.get('anchor'),
    ends.get('head'),
  ]);
  return { entries, anchor: anchor && 'reason' in anchor ? anchor : undefined, head };
}

async function verify(db: JournalDatabase): Promise<ChainReport> {
  const { entries, anchor, head } = await everything(db);
  return verifyEntries(entries, { anchor, head });
}

function tokenOf({ seq, hash }: Head): string {
  return `${seq}:${hash}`;
}

/** The numbers go on after it, so that the deletion itself stays visible. */
async function deleteEntries(db: JournalDatabase, token: string, atMs: number): Promise<'deleted' | 'stale'> {
  const transaction = db.transaction(['entries', 'ends'], 'readwrite');
  const ends = transaction.objectStore('ends');
  const head = (await ends.get('head')) ?? { seq: 0, hash: '' };
  const agreed = tokenOf(head) === token;
  if (agreed) {
    await transaction.objectStore('entries').clear();
    await ends.put({ seq: head.seq, hash: head.hash, reason: 'deleted', at: atMs }, 'anchor');
  }
  await transaction.done;
  return agreed ? 'deleted' : 'stale';
}

/** The cause stays here: it could quote what was written. */
async function attempt<T>(work: () => Promise<T>): Promise<JournalResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: isFull(error) ? 'full' : 'blocked' };
  }
}
