/**
 * What a composer needs of the place where token rules run (beside the tokenizer, DESIGN §2). The page knows no more
 * about it: not the port behind it, and not the token rules' texts, which arrive with the findings.
 */
import type { FindingText } from '../engine/describe.ts';
import type { Draft } from '../engine/draft.ts';
import type { CheckResult, Finding } from '../engine/finding.ts';

/** A finding with the words in which it is told. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly text: FindingText;
}

export interface AnalysisRequest {
  /** Names one text box of one composer. One question a key is open at a time. */
  readonly key: string;
  readonly revision: number;
  readonly draft: Draft;
}

export interface AnalysisAnswer extends Omit<CheckResult, 'findings'> {
  readonly findings: readonly ToldFinding[];
}

/**
 * `starting`: no answer possible yet, one is to be expected. `broken`: none is to be expected until `wake` succeeds.
 * `gone`: the extension was updated or removed under this page; only a reload helps.
 */
export type AnalyserState = 'idle' | 'starting' | 'ready' | 'broken' | 'gone';

export interface Analyser {
  readonly state: AnalyserState;
  /** A composer has the focus: be ready soon. Cheap when already awake; a new try when broken. */
  wake(): void;
  /** Never rejects and always settles, within a limit of its own; undefined = no answer. */
  check(request: AnalysisRequest): Promise<AnalysisAnswer | undefined>;
  /** Calls `listener` after each change of `state` until `signal` is aborted. */
  onStateChange(listener: () => void, signal: AbortSignal): void;
}
