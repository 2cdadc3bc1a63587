/** What is due, in words, and the way to say that it is done. */
import type { ReminderView } from '../../components/popup/view.ts';
import type { Translate } from '../../components/strings.ts';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { type Due, dueNow } from '../../lib/desk/due.ts';
import { upkeepItem } from '../../lib/storage/items.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';
import { useItem } from '../options/use-item.ts';
import { useLastPosts } from '../options/use-last-posts.ts';

export function useDue(
  { pack, stored }: PolicyState,
  t: Translate,
): { readonly reminders: readonly ReminderView[]; readonly onDone: (id: string) => void } {
  const { value: upkeep, change } = useItem(upkeepItem);
  const lastPostAt = useLastPosts();
  const now = Date.now();
  const due = upkeep ? dueNow({ pack, accounts: stored.accounts, upkeep, now, lastPostAt }) : [];
  return {
    reminders: due.map((one) => ({ id: idOf(one), text: wordsOf(one, t), canBeDone: one.kind === 'profile' })),
    onDone: (id) => {
      const one = due.find((candidate) => idOf(candidate) === id);
      if (one?.kind !== 'profile') return;
      const done = { profileCheckedOn: isoDate(tokyoDay(now)) };
      void change((all) => ({ ...all, [one.account.id]: done }));
    },
  };
}

const idOf = (due: Due): string => (due.kind === 'holidays' ? due.kind : `${due.kind}/${due.account.id}`);

function wordsOf(due: Due, t: Translate): string {
  if (due.kind === 'holidays') return t('popup.reminders.holidays', due.until);
  return t(`popup.reminders.${due.kind}`, `@${due.account.handle}`);
}
