/** What the composers of one page share; the entrypoint fills it in, tests put in fakes. */
import type { Translate } from '../../components/strings.ts';
import type { Language } from '../engine/rule.ts';
import type { JournalInput } from '../journal/entry.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import type { Analyser } from './analyser.ts';
import type { DismissalStore } from './dismissal-store.ts';
import type { EmergencyStore } from './emergency.ts';
import type { PolicySource } from './policy-source.ts';
import type { TextCheck } from './text-check.ts';

export interface ComposeContext {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly analyser: Analyser;
  readonly checkText: TextCheck;
  readonly policyFor: PolicySource;
  readonly dismissals: DismissalStore;
  readonly emergency: EmergencyStore;
  /** Writes into the journal; does not wait. */
  readonly record: (input: JournalInput) => void;
  readonly language: Language;
  readonly translate: Translate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}
