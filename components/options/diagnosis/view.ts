/** What is known of the extension's own health. No draft text anywhere. */
import type { Diagnosis } from '../../../lib/messaging/draft-state.ts';

export type Health = 'good' | 'doubtful' | 'bad' | 'unknown';

export interface DiagnosisView {
  /** One line a part, in words of the screen's language. */
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly health: Health;
    readonly text: string;
  }[];
  readonly tabs: readonly TabView[];
  /** The whole as plain text, to be copied for whoever helps. */
  readonly report: string;
}

export interface TabView {
  readonly id: number;
  readonly diagnosis: Diagnosis;
}
