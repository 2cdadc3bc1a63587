/** 指摘: what a rule says about a draft. */

/** Rising order. The words on screen: 参考 · 注意 · 要確認 (REQUIREMENTS 0.1). */
export const severities = ['note', 'caution', 'confirm'] as const;
export type Severity = (typeof severities)[number];

/**
 * What of a thread (連投) a rule judges. `part`: the words of each part. `across`: facts, which may rest on another part as
 * well. `whole`: the thread as one post, none of its parts.
 */
export type Scope = 'part' | 'across' | 'whole';

/**
 * Where a finding points. Text spans are half-open UTF-16 offsets into the original draft text. `quoted`: the words stand
 * in the post being quoted, whose author is `data.quotedAuthor`; there is nothing to mark in the draft.
 */
export type Target =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'media' | 'account' | 'draft' | 'quoted' };

/** A replacement that would mend the finding, in original offsets. Shown, never applied by us (we only read the editor). */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export type MessageData = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly ruleId: string;
  /** Of its rule; default `part`. */
  readonly scope?: Scope | undefined;
  readonly severity: Severity;
  /** Key into the pack's clauses, e.g. `4-4-4-i`. */
  readonly clause: string;
  /** Whether the city's pack or the account's own entry asked for it. */
  readonly source: 'pack' | 'account';
  readonly target: Target;
  /** The words under the target, exactly as in the draft or in the quoted post; '' where the target is no text. */
  readonly quote: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly fix?: Fix | undefined;
  /** Stable while rule, message and quoted words stay the same: dismissals hang on it, not on offsets. */
  readonly fingerprint: string;
}

/** Why a rule did not run: shown as 未確認, never as fine. */
export interface Unchecked {
  readonly ruleId: string;
  readonly reason: 'failed' | 'evidence-missing' | 'too-long';
}

export interface CheckResult {
  readonly revision: number;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Milliseconds, for the benchmark and the diagnosis page. */
  readonly elapsedMs: number;
}

/** True where `severity` is at least `floor`. */
export function atLeast(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(floor);
}
