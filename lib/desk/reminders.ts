/** What an account's keeper should look at once a year, and accounts that have fallen asleep (REQUIREMENTS A18, A19). */
import { isoDate, tokyoDay } from '../calendar/day.ts';
import { isInUse } from '../policy/in-use.ts';
import type { PolicyPack } from '../policy/types.ts';
import type { AccountRecord } from '../storage/schema.ts';
import { isoDay } from './paper-date.ts';

/** The policy sets no interval: a year is what audits elsewhere went by. */
const YEAR_DAYS = 365;

export interface Reminder {
  readonly kind: 'review' | 'twoFactor' | 'dormant';
  /** Last time it was done, YYYY-MM-DD; undefined = never, as far as is known here. */
  readonly last: string | undefined;
  readonly due: boolean;
}

export interface ReminderFacts {
  /** The present moment, milliseconds. */
  readonly now: number;
  /** Last post that this computer's journal knows, milliseconds; undefined = it knows none. */
  readonly lastPostAt: number | undefined;
  readonly upkeep: PolicyPack['upkeep'];
}

/** Empty for an account that is not in use. */
export function remindersOf(record: AccountRecord, { now, lastPostAt, upkeep }: ReminderFacts): Reminder[] {
  if (!isInUse(record.account)) return [];
  const today = tokyoDay(now);
  const yearly = (kind: Reminder['kind'], last: string | undefined): Reminder => ({
    kind,
    last,
    due: last === undefined || today - isoDay(last) >= YEAR_DAYS,
  });
  const reminders = [
    yearly('review', latest(record.reviewedOn, record.approval?.date)),
    yearly('twoFactor', latest(record.twoFactorCheckedOn)),
  ];
  if (lastPostAt === undefined) return reminders;
  const posted = tokyoDay(lastPostAt);
  const due = today - posted >= (upkeep.dormantDays ?? YEAR_DAYS);
  return [...reminders, { kind: 'dormant', last: isoDate(posted), due }];
}

/** The later of days that may be missing or ''. */
function latest(...days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day): day is string => day !== undefined && day !== '')
    .toSorted()
    .at(-1);
}
