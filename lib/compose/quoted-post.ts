/** The post that a draft quotes. Whoever judges posts by others stands behind this; the composer shows and asks. */
import type { ShareView } from '../../components/share-view.ts';
import type { Draft } from '../engine/draft.ts';
import type { JournalInput } from '../journal/entry.ts';
import type { DraftDetails } from '../sites/site-adapter.ts';
import { isEmpty } from './box-check.ts';
import type { Holding } from './holding.ts';
import type { InForce } from './policy-source.ts';

export interface QuotedPost {
  readonly view: ShareView;
  /** What speaks against passing it on as it is. */
  readonly holdings: readonly Holding[];
}

/** One composer's eye on what it quotes. */
export interface QuoteWatch {
  /**
   * What is known of a quoted post (undefined: it does not show whose it is) for `account` (without `@`); another post
   * than before is asked about at once. Undefined where nothing is to be judged.
   */
  look(post: DraftDetails['quotedPost'], account: string, inForce: InForce): QuotedPost | undefined;
  /** The analyser came back: what had no answer is asked again at the next look. */
  retry(): void;
}

/** `name`: unique on the page. `onNews`: an answer came; not called once `signal` is aborted. */
export type WatchQuotes = (name: string, onNews: () => void, signal: AbortSignal) => QuoteWatch;

/** A quote without words or pictures goes out as a repost (SITES 1.5). */
export function isBareQuote(drafts: readonly Draft[]): boolean {
  return drafts[0]?.kind === 'quote' && drafts.every(isEmpty);
}

/** What the journal is told of a verdict on a post by others: never its words. */
export function judgementOf({ grounds, state, verdict }: ShareView): Pick<JournalInput, 'grounds' | 'decision'> {
  return { grounds: [...grounds], decision: state === 'told' ? verdict : 'unchecked' };
}
