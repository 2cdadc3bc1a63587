import type { Analyser, AnalyserState, AnalysisAnswer, AnalysisRequest } from '../../../lib/compose/analyser.ts';

interface Question {
  readonly request: AnalysisRequest;
  readonly answer: (answer: AnalysisAnswer | undefined) => Promise<void>;
  /** After it was answered with nothing, because its time was over. */
  readonly answerLate: (answer: AnalysisAnswer) => void;
}

/** An analyser that answers when the test says so. */
export class FakeAnalyser implements Analyser {
  state: AnalyserState = 'ready';
  wakes = 0;
  /** All questions so far, oldest first. */
  readonly questions: Question[] = [];
  readonly #listeners = new Set<() => void>();

  wake(): void {
    this.wakes += 1;
  }

  check(request: AnalysisRequest, late: (answer: AnalysisAnswer) => void): Promise<AnalysisAnswer | undefined> {
    return new Promise((resolve) => {
      this.questions.push({
        request,
        answerLate: late,
        answer: async (answer) => {
          resolve(answer);
          await Promise.resolve();
          await Promise.resolve();
        },
      });
    });
  }

  onStateChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  become(state: AnalyserState): void {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  get last(): Question {
    const question = this.questions.at(-1);
    if (!question) throw new Error('nothing was asked');
    return question;
  }
}
