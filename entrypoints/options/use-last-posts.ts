/** When each account posted last, as far as this computer's journal knows. */
import { useEffect, useState } from 'preact/hooks';
import { openJournal } from '../../lib/journal/journal.ts';
import { normalizeHandle } from '../../lib/policy/handles.ts';
import type { Account } from '../../lib/policy/types.ts';

/** Entries looked through: years of posts, at the pace of a city. */
const ENOUGH = 10_000;

const keyOf = (site: Account['site'], handle: string): string => `${site} ${normalizeHandle(handle)}`;
const journal = openJournal();

/** Milliseconds by account; undefined = no post is known, or the journal cannot be read. */
export function useLastPosts(): (account: Account) => number | undefined {
  const [last, setLast] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    void journal.list({ event: 'posted' }, ENOUGH).then((result) => {
      if (!result.ok) return;
      // Newest first, so that the last one to be set is the oldest: turned round.
      setLast(new Map(result.value.entries.toReversed().map(({ site, account, at }) => [keyOf(site, account), at])));
    });
  }, []);
  return ({ site, handle }) => last.get(keyOf(site, handle));
}
