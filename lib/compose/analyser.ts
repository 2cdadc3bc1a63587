/**
 * What a composer needs of the place where token rules run (beside the tokenizer): the analysis port's
 * client, or a fake. The page knows no more about it, not even the token rules' texts: they arrive with the findings.
 */
import type { AnalyserState } from '../messaging/analysis-client.ts';
import type { AnalysisAnswer, CheckMessage } from '../messaging/analysis-protocol.ts';

export type { AnalyserState, AnalysisAnswer };
export type { ToldFinding } from '../messaging/analysis-protocol.ts';
export type AnalysisRequest = Omit<CheckMessage, 'type'>;

export interface Analyser {
  readonly state: AnalyserState;
  /** A composer has the focus: be ready soon. Cheap when already awake; a new try when broken. */
  wake(): void;
  /**
   * Never rejects and always settles, within a limit of its own; undefined = no answer. `late` gets one that comes after
   * that limit.
   */
  check(request: AnalysisRequest, late: (answer: AnalysisAnswer) => void): Promise<AnalysisAnswer | undefined>;
  /** Calls `listener` after each change of `state` until `signal` is aborted. */
  onStateChange(listener: () => void, signal: AbortSignal): void;
}
