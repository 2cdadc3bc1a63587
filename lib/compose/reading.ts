/** What stands in a composer at the instant of a press, and what speaks against sending it. */
import type { Draft } from '../engine/draft.ts';
import type { JournalEvent, JournalInput } from '../journal/entry.ts';
import type { ComposeContext } from './context.ts';
import type { Holding } from './holding.ts';
import { journalInput, type Recordable } from './journal-input.ts';
import type { Subject } from './pass.ts';
import type { InForce } from './policy-source.ts';
import { isBareQuote } from './quoted-post.ts';
import { holdingsOf } from './verdict.ts';

export interface Reading {
  readonly subject: Subject;
  /** Empty: nothing speaks against it. */
  readonly holdings: readonly Holding[];
  /** What the journal is told of it. */
  readonly record: (event: JournalEvent) => JournalInput | undefined;
}

export interface ReadingOptions {
  readonly context: ComposeContext;
  readonly inForce: InForce;
  /** One a text box; never empty. */
  readonly drafts: readonly Draft[];
  readonly checklistMissing: readonly string[];
  readonly known: Omit<Recordable, 'objections'>;
}

export function readingOf({ context, inForce, drafts, checklistMissing, known }: ReadingOptions): Reading {
  const { translate } = context;
  const [first] = drafts;
  const account = first?.account ?? '';
  const { open } = known.sorted;
  // In a quote with words of its own, what is banned in the quoted post is a finding of the draft and holds it as such.
  const share = isBareQuote(drafts) ? (known.quoted?.holdings ?? []) : [];
  const holdings = holdingsOf({ inForce, account, open, checklistMissing, share }, translate);
  // What is no finding has no line of its own in the journal; the checklist has its own field.
  const objections = holdings.filter(({ key, ruleId }) => ruleId !== 'checklist' && !open.some(({ id }) => id === key));
  return {
    subject: { account, texts: drafts.map(({ text }) => text), quoted: first?.quoted?.text },
    holdings,
    record: (event) => journalInput(event, { ...known, objections }),
  };
}
