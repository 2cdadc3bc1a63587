/**
 * The analysis port: from a composer's page straight to the tokenizer's host. A draft is sent whole: 2,200 characters
 * cross in well under a millisecond, and the host remembers sentences (TokenCache), so that picking out changed
 * sentences here would save nothing.
 */
import type { CommentCheck } from '../engine/check-comment.ts';
import type { FindingText } from '../engine/describe.ts';
import type { Draft, Site } from '../engine/draft.ts';
import type { CheckResult, Finding } from '../engine/finding.ts';
import type { Language } from '../engine/rule.ts';
import type { QuotingPost, QuotingShareCheck } from '../engine/share/shared-post.ts';
import type { PolicyPack, Registry } from '../policy/types.ts';
import type { Sender } from './sender.ts';

export const ANALYSIS_PORT = 'analysis';

/** Said once on each port and again when it changes; judged by what was said last. */
export interface PolicyMessage {
  readonly type: 'policy';
  readonly pack: PolicyPack;
  /** Whom we share from (第4-2⑷イ・ウ・オ); undefined = nobody is listed. */
  readonly registry?: Registry | undefined;
  /** In which findings are told. */
  readonly language: Language;
}

export interface CheckMessage {
  readonly type: 'check';
  /** Names one text box of one composer; a newer question with the same key replaces the older one. */
  readonly key: string;
  readonly revision: number;
  /** Without what was posted before: a text rule compares with that, on the page. */
  readonly draft: Draft;
}

/** Whether a post may be shared; newer questions replace older ones as with drafts. */
export interface ShareMessage {
  readonly type: 'share';
  readonly key: string;
  readonly revision: number;
  /** Handle of the account that would share it. */
  readonly account: string;
  readonly post: QuotingPost;
}

/** Under which limbs of 第4-6 a comment falls. */
export interface CommentMessage {
  readonly type: 'comment';
  readonly key: string;
  readonly revision: number;
  /** Handle of the account under whose post it stands. */
  readonly account: string;
  readonly comment: { readonly site: Site; readonly text: string };
}

export type Question = CheckMessage | ShareMessage | CommentMessage;
export type AnalysisRequest = PolicyMessage | Question;

/** A finding with the words in which it is told: the page does not carry the token rules' messages. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly text: FindingText;
}

export interface AnalysisAnswer extends Omit<CheckResult, 'findings'> {
  readonly findings: readonly ToldFinding[];
}

export interface ShareAnswer extends Omit<QuotingShareCheck, 'findings' | 'quoted'> {
  readonly revision: number;
  readonly findings: readonly ToldFinding[];
}

export interface CommentAnswer extends Omit<CommentCheck, 'findings'> {
  readonly revision: number;
  readonly findings: readonly ToldFinding[];
}

/** What answers which question. */
export interface Answers {
  readonly check: AnalysisAnswer;
  readonly share: ShareAnswer;
  readonly comment: CommentAnswer;
}

/** `ready`: the dictionary is open; `broken`: there is none, so token rules stay unchecked; `refused`: not understood. */
export type AnalysisReply =
  | { readonly type: 'ready' }
  | { readonly type: 'broken' }
  | { readonly type: 'refused' }
  | { readonly type: 'answer'; readonly to: 'check'; readonly key: string; readonly answer: AnalysisAnswer }
  | { readonly type: 'answer'; readonly to: 'share'; readonly key: string; readonly answer: ShareAnswer }
  | { readonly type: 'answer'; readonly to: 'comment'; readonly key: string; readonly answer: CommentAnswer };

/** What is used of `browser.runtime.Port`. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: AnalysisRequest | AnalysisReply): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}
