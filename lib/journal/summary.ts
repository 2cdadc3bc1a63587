/** The month at a glance, for a section head who looks once a month. Pure. */
import type { JournalEntry } from './entry.ts';
import { monthBounds, tokyoTime } from './tokyo.ts';

export interface MonthSummary {
  /** Posts and shares that went out, by handle; most first. */
  readonly accounts: readonly { readonly account: string; readonly posts: number }[];
  /** Findings that stood open beside a post when it went out, by clause id; most first. */
  readonly clauses: readonly { readonly clause: string; readonly findings: number }[];
  readonly posts: number;
  readonly outsideHours: number;
  /** How often the gate held a post. */
  readonly held: number;
  /** One for each day of the month, in order. */
  readonly days: readonly { readonly day: number; readonly posts: number; readonly outsideHours: number }[];
}

/** `month`: YYYY-MM in Asia/Tokyo; entries of other months are left out. */
export function summarizeMonth(entries: readonly JournalEntry[], month: string): MonthSummary {
  const bounds = monthBounds(month);
  const [from, to] = bounds ?? [0, 0];
  const within = entries.filter(({ at }) => at >= from && at < to);
  const sent = within.filter(({ event }) => event === 'posted' || event === 'share');
  const open = sent.flatMap(({ findings }) => findings.filter(({ dismissed }) => dismissed === undefined));
  const length = Math.round((to - from) / (24 * 60 * 60 * 1000));
  return {
    accounts: tally(sent.map(({ account }) => account)).map(([account, posts]) => ({ account, posts })),
    clauses: tally(open.map(({ clause }) => clause)).map(([clause, findings]) => ({ clause, findings })),
    posts: sent.length,
    outsideHours: sent.filter((entry) => entry.outsideHours).length,
    held: within.filter(({ event }) => event === 'held').length,
    days: Array.from({ length }, (_, index) => {
      const today = sent.filter(({ at }) => Number(tokyoTime(at).slice(8, 10)) === index + 1);
      return {
        day: index + 1,
        posts: today.length,
        outsideHours: today.filter((entry) => entry.outsideHours).length,
      };
    }),
  };
}

function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
}
