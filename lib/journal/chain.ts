/**
 * The chain that shows tampering. An entry's hash is SHA-256 over the canonical JSON of everything else in it, the hash
 * of the entry before included. So a change, a loss or another order is seen at the first entry that it concerns. It is
 * no proof against somebody who can write into the browser's database and computes all hashes anew.
 */
import { canonicalJson, sha256 } from './digest.ts';
import type { JournalEntry } from './entry.ts';

/** The newest entry as it was written: without it nobody could tell that the last entries are missing. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What stands before the first entry that is still there: entries up to `seq` were removed in the regular way. */
export interface Anchor extends Head {
  /** `retention`: older than the city keeps them; `deleted`: a person deleted the journal. */
  readonly reason: 'retention' | 'deleted';
  /** When; milliseconds. */
  readonly at: number;
}

export type Unchained = Omit<JournalEntry, 'hash'>;

export async function withHash(entry: Unchained): Promise<JournalEntry> {
  return { ...entry, hash: await sha256(canonicalJson(entry)) };
}

export type ChainReport =
  | {
      readonly ok: true;
      readonly count: number;
      /** Entries whose clock stood before the one of the entry before them: the computer's clock was set back. */
      readonly clockSetBack: readonly number[];
    }
  /**
   * The first place where the chain does not hold. `missing`: entries before `seq` are gone, or (after the last one) at
   * the end; `changed`: the entry is not what was written; `order`: it does not follow the one before it, or stands
   * behind the newest that was written.
   */
  | { readonly ok: false; readonly seq: number; readonly kind: 'missing' | 'changed' | 'order' };

/** `entries` in the order of their numbers; `head` undefined = not known (an export of a part). */
export async function verifyEntries(
  entries: readonly JournalEntry[],
  { anchor, head }: { readonly anchor: Anchor | undefined; readonly head: Head | undefined },
): Promise<ChainReport> {
  let previous: Head = anchor ?? { seq: 0, hash: '' };
  let previousAt = -Infinity;
  const clockSetBack: number[] = [];
  for (const entry of entries) {
    const { hash, ...rest } = entry;
    // By itself the newest entry holds with any hash made anew: nothing follows that names the one it had.
    const written = head?.seq === entry.seq ? head.hash : hash;
    if (entry.seq > previous.seq + 1) return { ok: false, seq: entry.seq, kind: 'missing' };
    if (entry.seq <= previous.seq || (head && entry.seq > head.seq))
      return { ok: false, seq: entry.seq, kind: 'order' };
    if (hash !== written || (await sha256(canonicalJson(rest))) !== hash)
      return { ok: false, seq: entry.seq, kind: 'changed' };
    if (entry.previousHash !== previous.hash) return { ok: false, seq: entry.seq, kind: 'order' };
    if (entry.at < previousAt) clockSetBack.push(entry.seq);
    previous = { seq: entry.seq, hash };
    previousAt = entry.at;
  }
  if (head && head.seq > previous.seq) return { ok: false, seq: previous.seq + 1, kind: 'missing' };
  return { ok: true, count: entries.length, clockSetBack };
}
