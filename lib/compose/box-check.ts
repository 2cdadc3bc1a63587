/**
 * What is known of one text box: the text rules' result for exactly the text that stands there, and the token rules'
 * answer, which comes later or not at all.
 */
import type { Draft } from '../engine/draft.ts';
import type { Unchecked } from '../engine/finding.ts';
import type { Policy } from '../policy/types.ts';
import type { Analyser, AnalysisAnswer, ToldFinding } from './analyser.ts';
import { withoutEchoes } from '../engine/combine.ts';
import { findEdit, moveFinding } from './move-findings.ts';
import type { TextCheck } from './text-check.ts';

export interface BoxOutcome {
  /** Hold for exactly this text: they may be marked in it. */
  readonly certain: readonly ToldFinding[];
  /**
   * Were right before the last edit and wait for the new answer. Their cards stay for that moment, so that the panel
   * does not jump at every key; their words are not marked.
   */
  readonly waiting: readonly ToldFinding[];
  readonly unchecked: readonly Unchecked[];
  /** `pending`: the token rules' answer is on its way; `missing`: there will be none for this text. */
  readonly tokens: 'pending' | 'answered' | 'missing';
}

/** What the token rules said of a text. */
export interface Answered {
  readonly text: string;
  readonly findings: readonly ToldFinding[];
}

export interface BoxCheckOptions {
  /** The box's name in questions to the analyser. */
  readonly key: string;
  readonly checkText: TextCheck;
  readonly analyser: Analyser;
  /** Of the same draft in an earlier element: what is still provably right of it counts until the new answer. */
  readonly earlier?: Answered | undefined;
  /** Called when an answer for the present text has arrived, or will not come. */
  readonly onAnswer: () => void;
  readonly signal: AbortSignal;
}

export class BoxCheck {
  readonly #options: BoxCheckOptions;
  #draft: Draft | undefined;
  #policy: Policy | undefined;
  #revision = 0;
  #text: AnalysisAnswer = NOTHING;
  #tokens: Pick<AnalysisAnswer, 'findings' | 'unchecked'> = NOTHING;
  #waiting: readonly ToldFinding[] = [];
  #state: BoxOutcome['tokens'] = 'answered';
  #asking = false;

  constructor(options: BoxCheckOptions) {
    this.#options = options;
    this.#tokens = { findings: options.earlier?.findings ?? [], unchecked: [] };
  }

  get answered(): Answered {
    return { text: this.#draft?.text ?? '', findings: this.#tokens.findings };
  }

  get outcome(): BoxOutcome {
    return {
      certain: withoutEchoes([...this.#text.findings, ...this.#tokens.findings], ({ finding }) => finding),
      waiting: this.#waiting,
      unchecked: [...this.#text.unchecked, ...this.#tokens.unchecked],
      tokens: this.#state,
    };
  }

  /** True once this box has been looked at with anything in it. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** Takes the box's present content. Does nothing where it is what was checked last. */
  update(draft: Draft, policy: Policy): void {
    if (this.#draft && policy === this.#policy && sameContent(draft, this.#draft)) return;
    const before = (this.#draft ?? this.#options.earlier)?.text ?? '';
    this.#draft = draft;
    this.#policy = policy;
    this.#revision += 1;
    if (isEmpty(draft)) {
      this.#settle(NOTHING, NOTHING, 'answered');
      return;
    }
    this.#carryOver(before, draft.text);
    this.#text = this.#options.checkText(draft, policy, this.#revision);
    this.#state = 'pending';
    void this.#ask();
  }

  /** The analyser came back: asks again where an answer is missing. */
  retry(): void {
    if (this.#state !== 'missing') return;
    this.#state = 'pending';
    void this.#ask();
  }

  /** The answer is late: what waited for it is no longer shown. */
  dropWaiting(): void {
    this.#waiting = [];
  }

  /** Moves the token rules' findings to the new text where they are provably still right. */
  #carryOver(before: string, after: string): void {
    if (before === after) return;
    const edit = findEdit(before, after);
    const moved: ToldFinding[] = [];
    const lost: ToldFinding[] = [];
    for (const told of this.#tokens.findings) {
      const finding = moveFinding(told.finding, edit, after);
      if (finding) moved.push({ finding, text: told.text });
      else lost.push(told);
    }
    this.#tokens = { findings: moved, unchecked: this.#tokens.unchecked };
    this.#waiting = [...this.#waiting, ...lost];
  }

  /** One question at a time; after the answer the newest text is asked for, the ones between never. */
  async #ask(): Promise<void> {
    if (this.#asking || !this.#draft) return;
    this.#asking = true;
    const revision = this.#revision;
    const draft = withoutPrevious(this.#draft);
    const { analyser, key } = this.#options;
    const answer = await analyser.check({ key, revision, draft }, (late) => this.#takeLate(late));
    this.#asking = false;
    if (this.#options.signal.aborted || this.#state !== 'pending') return;
    if (revision !== this.#revision) {
      await this.#ask();
      return;
    }
    // An answer for any other text than the one that stands there is stale.
    if (answer?.revision === revision) this.#settle(this.#text, answer, 'answered');
    else this.#settle(this.#text, NOTHING, 'missing');
    this.#options.onAnswer();
  }

  /** On a busy machine an answer comes when nobody waits any more: as good as one in time, while the text is that text. */
  #takeLate(answer: AnalysisAnswer): void {
    if (this.#options.signal.aborted || this.#state !== 'missing' || answer.revision !== this.#revision) return;
    this.#settle(this.#text, answer, 'answered');
    this.#options.onAnswer();
  }

  #settle(
    text: AnalysisAnswer,
    tokens: Pick<AnalysisAnswer, 'findings' | 'unchecked'>,
    state: BoxOutcome['tokens'],
  ): void {
    this.#text = text;
    this.#tokens = tokens;
    this.#waiting = [];
    this.#state = state;
  }
}

const NOTHING: AnalysisAnswer = { revision: 0, findings: [], unchecked: [], elapsedMs: 0 };

/** Nothing to post yet: neither words nor pictures. */
export function isEmpty(draft: Pick<Draft, 'text' | 'media'>): boolean {
  return draft.text.trim() === '' && (draft.media ?? []).length === 0;
}

/** Everything but the moment of writing, which passes by itself. What was posted before is one object while it is the same. */
function sameContent(a: Draft, b: Draft): boolean {
  return a.previous === b.previous && contentOf(a) === contentOf(b);
}

const contentOf = (draft: Draft): string => JSON.stringify({ ...withoutPrevious(draft), at: 0 });

const withoutPrevious = (draft: Draft): Draft => ({ ...draft, previous: undefined });
