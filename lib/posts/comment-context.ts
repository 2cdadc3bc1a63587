/** What the marks on comments need of one page; the entrypoint fills it in, tests put in fakes. */
import type { Translate } from '../../components/strings.ts';
import type { PolicySource } from '../compose/policy-source.ts';
import type { JournalInput } from '../journal/entry.ts';
import type { AnalysisClient } from '../messaging/analysis-client.ts';
import type { CommentAdapter } from '../sites/comment-adapter.ts';
import type { Theme } from '../sites/site-adapter.ts';

export interface CommentsContext {
  readonly page: Document;
  readonly comments: CommentAdapter;
  readonly analyser: Pick<AnalysisClient, 'comment' | 'state' | 'onStateChange'>;
  readonly policyFor: PolicySource;
  readonly translate: Translate;
  readonly theme: () => Theme;
  /** Whether marks are wanted here at all: the site is on, and so are they. */
  readonly marksWanted: () => boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** False where the journal did not take it. */
  readonly record: (entry: JournalInput) => Promise<boolean>;
  /** After each change of policy, settings or language, until `signal` is aborted. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
}
