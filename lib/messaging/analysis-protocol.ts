/**
 * The analysis port: from a composer's page straight to the tokenizer's host. A draft is sent whole: 2,200 characters
 * cross in well under a millisecond, and the host remembers sentences (TokenCache), so that picking out changed
 * sentences here would save nothing.
 */
import type { FindingText } from '../engine/describe.ts';
import type { Draft } from '../engine/draft.ts';
import type { CheckResult, Finding } from '../engine/finding.ts';
import type { Language } from '../engine/rule.ts';
import type { PolicyPack } from '../policy/types.ts';
import type { Sender } from './sender.ts';

export const ANALYSIS_PORT = 'analysis';

/** Said once on each port and again when it changes; judged by what was said last. */
export interface PolicyMessage {
  readonly type: 'policy';
  readonly pack: PolicyPack;
  /** In which findings are told. */
  readonly language: Language;
}

export interface CheckMessage {
  readonly type: 'check';
  /** Names one text box of one composer; a newer question with the same key replaces the older one. */
  readonly key: string;
  readonly revision: number;
  readonly draft: Draft;
}

export type AnalysisRequest = PolicyMessage | CheckMessage;

/** A finding with the words in which it is told: the page does not carry the token rules' messages. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly text: FindingText;
}

export interface AnalysisAnswer extends Omit<CheckResult, 'findings'> {
  readonly findings: readonly ToldFinding[];
}

/** `ready`: the dictionary is open; `broken`: there is none, so token rules stay unchecked; `refused`: not understood. */
export type AnalysisReply =
  | { readonly type: 'ready' }
  | { readonly type: 'broken' }
  | { readonly type: 'refused' }
  | { readonly type: 'answer'; readonly key: string; readonly answer: AnalysisAnswer };

/** What is used of `browser.runtime.Port`. */
export interface Port {
  readonly name: string;
  readonly sender?: Sender | undefined;
  postMessage(message: AnalysisRequest | AnalysisReply): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}
