/** What everything about published posts shares on one page; the entrypoint fills it in, tests put in fakes. */
import type { Translate } from '../../components/strings.ts';
import type { PolicySource } from '../compose/policy-source.ts';
import type { Language } from '../engine/rule.ts';
import type { JournalInput } from '../journal/entry.ts';
import type { AnalysisClient } from '../messaging/analysis-client.ts';
import type { OptionsPlace } from '../messaging/control-contract.ts';
import type { PostAdapter } from '../sites/post-adapter.ts';
import type { Theme } from '../sites/site-adapter.ts';

export interface PostsContext {
  readonly page: Document;
  readonly posts: PostAdapter;
  readonly analyser: Pick<AnalysisClient, 'share' | 'comment'>;
  readonly policyFor: PolicySource;
  readonly language: Language;
  readonly translate: Translate;
  readonly theme: () => Theme;
  /** Whether hints are wanted here at all: the site is on, and so are they. */
  readonly hintsWanted: () => boolean;
  /** After each change of what is in force or of the language, until `signal` is aborted. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  readonly record: (entry: JournalInput) => void;
  readonly openOptions: (place: OptionsPlace) => void;
  /** By a person's own press; false where the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
}
