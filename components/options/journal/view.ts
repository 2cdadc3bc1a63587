/** What the journal's views show, and what they ask for. */
import type { JournalEntry, JournalEvent } from '../../../lib/journal/entry.ts';
import type { JournalFilter } from '../../../lib/journal/filter.ts';
import type { MonthSummary } from '../../../lib/journal/summary.ts';

export type { JournalEntry, JournalEvent, JournalFilter, MonthSummary };

/** Names for the ids that are written down. */
export interface JournalWords {
  readonly rule: (id: string) => string;
  readonly clause: (id: string) => string;
  readonly category: (id: string) => string;
  readonly checkItem: (id: string) => string;
  /** `2026-11` as 2026年11月 · November 2026. */
  readonly month: (month: string) => string;
  /** 2026-11-24 10:00:00, in Asia/Tokyo. */
  readonly time: (atMs: number) => string;
}

export type ChainState =
  | { readonly state: 'good'; readonly count: number; readonly clockSetBack: number }
  | { readonly state: 'broken'; readonly seq: number; readonly kind: 'missing' | 'changed' | 'order' };
