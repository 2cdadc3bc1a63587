/** When each account posted last, as far as this computer's journal knows. */
import { openJournal } from '../journal/journal.ts';
import { normalizeHandle } from '../policy/handles.ts';
import type { Account } from '../policy/types.ts';

/** Entries looked through: years of posts, at the pace of a city. */
const ENOUGH = 10_000;

/** Milliseconds since the epoch; undefined = no post is known, or the journal cannot be read. */
export type LastPosts = (account: Pick<Account, 'site' | 'handle'>) => number | undefined;

export const NO_POSTS: LastPosts = () => undefined;

export async function readLastPosts(): Promise<LastPosts> {
  const result = await openJournal().list({ event: 'posted' }, ENOUGH);
  if (!result.ok) return NO_POSTS;
  // Newest first: turned round, so that the newest of each account is the one that stays.
  const last = new Map(
    [...result.value.entries].reverse().map(({ site, account, at }): [string, number] => [keyOf(site, account), at]),
  );
  return ({ site, handle }) => last.get(keyOf(site, handle));
}

const keyOf = (site: Account['site'], handle: string): string => `${site} ${normalizeHandle(handle)}`;
