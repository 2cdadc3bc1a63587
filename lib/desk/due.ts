/** What is due on this computer, for the popup of an officer who has nothing open. */
import { isBeyondHolidayData } from '../calendar/city-holidays.ts';
import { tokyoDay } from '../calendar/day.ts';
import { tokyoMonth } from '../journal/tokyo.ts';
import { isInUse } from '../policy/in-use.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Account, PolicyPack } from '../policy/types.ts';
import type { AccountRecord, Upkeep } from '../storage/schema.ts';
import { deskAccounts } from './accounts.ts';
import { type Reminder, remindersOf } from './reminders.ts';

/** Days before the end of the holiday data from which an update is asked for. */
const HORIZON_DAYS = 90;

export type Due =
  | { readonly kind: 'holidays'; readonly until: string }
  /** 第4-2⑹: whether the no-reply notice still stands in the profile, month by month. */
  | { readonly kind: 'profile'; readonly account: Account }
  | { readonly kind: Reminder['kind']; readonly account: Account; readonly last: string | undefined };

export interface DueFacts {
  readonly pack: PolicyPack;
  readonly accounts: readonly AccountRecord[];
  readonly upkeep: Upkeep;
  /** The present moment, milliseconds. */
  readonly now: number;
  /** Last post that this computer's journal knows, milliseconds. */
  readonly lastPostAt: (account: Account) => number | undefined;
}

export function dueNow({ pack, accounts, upkeep, now, lastPostAt }: DueFacts): readonly Due[] {
  const { holidays } = pack;
  const horizon: Due[] = isBeyondHolidayData(tokyoDay(now) + HORIZON_DAYS, holidays)
    ? [{ kind: 'holidays', until: holidays.dataUntil }]
    : [];
  const ofAccounts = deskAccounts(pack, accounts).flatMap(({ record, stored }): Due[] => {
    const { account } = record;
    if (!isInUse(account)) return [];
    const checked = (upkeep[account.id]?.profileCheckedOn ?? '').startsWith(tokyoMonth(now));
    const profile = resolvePolicy(pack, { account }).reply.notice.required && !checked;
    // A department that keeps no record of an account looks after it elsewhere.
    const yearly = stored ? remindersOf(record, { now, lastPostAt: lastPostAt(account), upkeep: pack.upkeep }) : [];
    return [
      ...(profile ? [{ kind: 'profile' as const, account }] : []),
      ...yearly.filter(({ due }) => due).map(({ kind, last }) => ({ kind, account, last })),
    ];
  });
  return [...horizon, ...ofAccounts];
}
