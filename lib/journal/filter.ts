/** Which entries a person wants to see. Pure. */
import type { JournalEntry, JournalEvent } from './entry.ts';
import { monthBounds } from './tokyo.ts';

export interface JournalFilter {
  /** YYYY-MM in Asia/Tokyo. */
  readonly month?: string | undefined;
  /** Handle, without regard to case; undefined = all. */
  readonly account?: string | undefined;
  readonly event?: JournalEvent | undefined;
  /** Entries with at least one finding of this level that was not set aside. */
  readonly severity?: 'note' | 'caution' | 'confirm' | undefined;
  readonly outsideHours?: boolean | undefined;
  /** Words that must all occur in what was written down, without regard to case and width. */
  readonly query?: string | undefined;
}

export function matcher(filter: JournalFilter): (entry: JournalEntry) => boolean {
  const { month, event, severity, outsideHours } = filter;
  const [from, to] = month === undefined ? [-Infinity, Infinity] : (monthBounds(month) ?? [0, 0]);
  const account = filter.account?.toLowerCase();
  const words = fold(filter.query ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return (entry) =>
    entry.at >= from &&
    entry.at < to &&
    (account === undefined || entry.account.toLowerCase() === account) &&
    (event === undefined || entry.event === event) &&
    (severity === undefined || entry.findings.some((found) => found.severity === severity && !found.dismissed)) &&
    (outsideHours === undefined || entry.outsideHours === outsideHours) &&
    (words.length === 0 || contains(entry, words));
}

function contains(entry: JournalEntry, words: readonly string[]): boolean {
  const text = searchText(entry);
  return words.every((word) => text.includes(word));
}

/** Made once for an entry: entries never change, and a person types word after word. */
const searchTexts = new WeakMap<JournalEntry, string>();

function searchText(entry: JournalEntry): string {
  const known = searchTexts.get(entry);
  if (known !== undefined) return known;
  const text = fold(
    [
      entry.account,
      entry.officer,
      entry.section,
      entry.category,
      entry.categoryReason,
      entry.reason,
      entry.decision,
      entry.approval?.person,
      entry.approval?.docNo,
      entry.subject?.url,
      entry.subject?.author,
      entry.text,
      entry.textHash,
      ...entry.findings.flatMap(({ ruleId, clause }) => [ruleId, clause]),
      ...(entry.grounds ?? []),
    ].join('\n'),
  );
  searchTexts.set(entry, text);
  return text;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
