/** What is due, in words, and the way to say that it is done. */
import { useEffect, useState } from 'preact/hooks';
import type { ReminderView } from '../../components/popup/view.ts';
import type { Translate } from '../../components/strings.ts';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { type Due, dueNow } from '../../lib/desk/due.ts';
import { type LastPosts, NO_POSTS, readLastPosts } from '../../lib/desk/last-posts.ts';
import { upkeepItem } from '../../lib/storage/items.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';
import type { Upkeep } from '../../lib/storage/schema.ts';

export function useDue(
  { pack, stored }: PolicyState,
  t: Translate,
): { readonly reminders: readonly ReminderView[]; readonly onDone: (id: string) => void } {
  const [upkeep, setUpkeep] = useState<Upkeep | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    upkeepItem.watch(setUpkeep, ended.signal);
    void upkeepItem.read().then((first) => ended.signal.aborted || setUpkeep((now) => now ?? first));
    return () => ended.abort();
  }, []);
  const [lastPostAt, setLastPostAt] = useState<LastPosts>(() => NO_POSTS);
  useEffect(() => void readLastPosts().then((read) => setLastPostAt(() => read)), []);
  const now = Date.now();
  const due = upkeep ? dueNow({ pack, accounts: stored.accounts, upkeep, now, lastPostAt }) : [];
  return {
    reminders: due.map((one) => ({ id: idOf(one), text: wordsOf(one, t), canBeDone: one.kind === 'profile' })),
    onDone: (id) => {
      const one = due.find((candidate) => idOf(candidate) === id);
      if (one?.kind !== 'profile') return;
      const done = { profileCheckedOn: isoDate(tokyoDay(now)) };
      void upkeepItem.update((all) => ({ ...all, [one.account.id]: done }));
    },
  };
}

const idOf = (due: Due): string => (due.kind === 'holidays' ? due.kind : `${due.kind}/${due.account.id}`);

function wordsOf(due: Due, t: Translate): string {
  if (due.kind === 'holidays') return t('popup.reminders.holidays', due.until);
  return t(`popup.reminders.${due.kind}`, `@${due.account.handle}`);
}
