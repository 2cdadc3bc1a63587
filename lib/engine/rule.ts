/** 規則: one check, one file under `rules/`. */
import type { Account, Policy } from '../policy/types.ts';
import type { NormalizedText } from '../text/normalize.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Analysis } from './analysis.ts';
import type { Draft } from './draft.ts';
import type { MessageData, Scope, Severity } from './finding.ts';
import type { TriggerMatch } from './triggers.ts';

export type Language = 'ja' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

/** What every rule may read. All offsets that a rule sees or reports are into `text.normal`. */
export interface TextContext {
  readonly draft: Draft;
  readonly text: NormalizedText;
  readonly sentences: readonly Sentence[];
  readonly policy: Policy;
  /** The registered account that will post; undefined = unknown or not registered. */
  readonly account: Account | undefined;
  /** The moment for which the draft is judged: the scheduled time where there is one, else the moment of writing. Milliseconds. */
  readonly publishAt: number;
  /** False: scheduled, nobody knows for when. `publishAt` then only tells the years around; nothing is judged by its day or hour. */
  readonly isTimeKnown: boolean;
}

/** What a rule reads that needs words: adds tokens, clauses and stances, same offsets. */
export interface TokenContext extends TextContext {
  readonly analysis: Analysis;
}

/** Kinds of evidence a rule can ask for, with the context they bring. Open: a later reader adds a member. */
export interface EvidenceContexts {
  text: TextContext;
  tokens: TokenContext;
}
export type Evidence = keyof EvidenceContexts;

/** One thing a rule has to say. Without `start`/`end` it concerns the draft as a whole or the named `target`. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** Half-open span in `text.normal`. */
  readonly start?: number;
  readonly end?: number;
  readonly target?: 'draft' | 'media' | 'account';
  readonly data?: MessageData;
  /** Where one message deserves another level than the rule's own. */
  readonly severity?: Severity;
  /** Where one message rests on another clause than the rule's own. */
  readonly clause?: string;
  /** What the span should read instead. */
  readonly replacement?: string;
}

/** What the words do, one plain sentence, and what would mend it. `{name}` takes `data.name`. */
export interface Wording {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

/** Words for what the learned reader alone found. */
export interface LearnedWording extends Wording {
  /** What must be in sight for the label to make sense at all, where grammar can tell; the span is into `text.normal`. */
  readonly where?: (context: TokenContext, span: { readonly start: number; readonly end: number }) => boolean;
  /** The same for comments by others, who write in another way than the city: `where` is not asked there. */
  readonly inComments?: LearnedWording['where'];
}

export interface Rule<E extends Evidence = Evidence, MessageId extends string = string> {
  readonly id: string;
  /** Key into the pack's clauses. */
  readonly clause: string;
  /** Default; the pack may set another. */
  readonly severity: Severity;
  readonly needs: E;
  /** Default `part`. */
  readonly scope?: Scope;
  readonly messages: Readonly<Record<MessageId, Wording>>;
  /** For what the learned reader alone found under this id; a rule without it never speaks for the learned reader. */
  readonly learned?: LearnedWording;
  /** Heading of the card, e.g. 「日付」「政治性」. */
  readonly title: Bilingual;
  /** Why the rule exists: the clause's sense or the accident behind it. */
  readonly why: Bilingual;
  // Method syntax on purpose: a Rule<'text'> is usable where any Rule is expected.
  check(context: EvidenceContexts[E]): Iterable<Report<MessageId>>;
  /** Of a report that is a finding in our own posts: in a comment it is criticism, which everybody may voice. */
  isCriticism?(report: Report<MessageId>): boolean;
  /** Of a rule with a lexicon: every trigger that matched, also what `check` lets pass (`check --explain`). */
  matches?(analysis: Analysis): readonly TriggerMatch<MessageId>[];
}

/** Keeps a rule's message ids and context typed without spelling out the generics. */
export function defineRule<E extends Evidence, MessageId extends string>(rule: Rule<E, MessageId>): Rule<E, MessageId> {
  return rule;
}

/** One example of a rule's behaviour. Everything but `text` has a default (tests/rules/cases.test.ts). */
export interface RuleCase {
  readonly text: string;
  /** ISO 8601; default 2026-11-24T10:00:00+09:00 (a Tuesday in opening hours). */
  readonly at?: string | undefined;
  /** ISO 8601, or `unknown`: scheduled for a time that the page does not show. */
  readonly scheduledAt?: string | undefined;
  readonly site?: Draft['site'] | undefined;
  readonly kind?: Draft['kind'] | undefined;
  readonly account?: string | undefined;
  readonly media?: Draft['media'] | undefined;
  readonly quoted?: Draft['quoted'] | undefined;
  readonly replyTo?: Draft['replyTo'] | undefined;
  readonly previous?: Draft['previous'] | undefined;
  readonly category?: Draft['category'] | undefined;
  /** Id of a shipped pack; default the first. */
  readonly pack?: string | undefined;
  /** What the posting account's entry has instead of its own in the pack. */
  readonly entry?:
    | { readonly state?: Account['state'] | undefined; readonly overrides?: Account['overrides'] | undefined }
    | undefined;
}
export interface FlaggedCase extends RuleCase {
  /** The exact words each finding must rest on, in order; `''` for a finding without text. */
  readonly spans: readonly string[];
  readonly messageId?: string | undefined;
  readonly severity?: Severity | undefined;
}
export interface RuleCases {
  readonly quiet: readonly RuleCase[];
  readonly flagged: readonly FlaggedCase[];
}
