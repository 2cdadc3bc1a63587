/** What the composers of one page share; the entrypoint fills it in, tests put in fakes. */
import type { Translate } from '../../components/strings.ts';
import type { Language } from '../engine/rule.ts';
import type { JournalInput } from '../journal/entry.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import type { Analyser } from './analyser.ts';
import type { BadgeCount } from './badge.ts';
import type { DismissalStore } from './dismissal-store.ts';
import type { EmergencyStore } from './emergency.ts';
import type { PolicySource } from './policy-source.ts';
import type { PostedTexts } from './posted-texts.ts';
import type { WatchQuotes } from './quoted-post.ts';
import type { TextCheck } from './text-check.ts';

export interface ComposeContext {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly analyser: Analyser;
  readonly checkText: TextCheck;
  readonly policyFor: PolicySource;
  readonly dismissals: DismissalStore;
  readonly emergency: EmergencyStore;
  readonly posted: PostedTexts;
  /** Writes into the journal. Neither throws nor waits: a journal that fails stops no post. */
  readonly record: (input: JournalInput) => void;
  /** The number on the icon; undefined = none. Called when it changes. */
  readonly badge: (count: BadgeCount | undefined) => void;
  /** False while the person has switched the number off. */
  readonly badgeWanted: () => boolean;
  /** Ids of rules that run beside the tokenizer: what is unchecked while it has not answered. */
  readonly tokenRuleIds: readonly string[];
  /** Judges the posts that drafts quote; asked for drafts of the kind `quote` alone. Undefined: nobody does. */
  readonly watchQuotes?: WatchQuotes | undefined;
  readonly language: Language;
  readonly translate: Translate;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}
