/** What is known of all text boxes of one composer, and what a person has set aside in them. */
import type { StatusView } from '../../components/panel-view.ts';
import {
  type Dismissal,
  type DismissalScope,
  dismissalOf,
  withDismissal,
  withoutDismissal,
} from '../engine/dismissals.ts';
import type { Draft } from '../engine/draft.ts';
import { isOfPart, jointDraft, jointFindings } from '../engine/thread.ts';
import { ruleSetting } from '../policy/rule-settings.ts';
import type { Policy } from '../policy/types.ts';
import type { ToldFinding } from './analyser.ts';
import { type Answered, BoxCheck, type BoxOutcome, isEmpty } from './box-check.ts';
import { placeFindings, type Sorted, sortByDismissal, statusView } from './composer-view.ts';
import type { ComposeContext } from './context.ts';

/** Milliseconds after which a pending answer is worth a word: less would flicker at every key. */
const LATE = 150;

export interface DraftChecksOptions {
  readonly context: Pick<ComposeContext, 'checkText' | 'analyser' | 'dismissals' | 'tokenRuleIds'>;
  /** Name of the composer, unique on its page. */
  readonly name: string;
  readonly places: readonly Dismissal[];
  /** What was answered of the same draft in earlier elements. */
  readonly earlier?: AnsweredParts | undefined;
  /** Something is known that was not: look again. */
  readonly onNews: () => void;
  /** A word or rule was set aside or taken back: other composers of the account are concerned. */
  readonly onDismissalChange: () => void;
  /** A gate stands open for what was found: it must not vanish because an answer is late. */
  readonly keepsWaiting?: () => boolean;
  readonly signal: AbortSignal;
}

/** One a box, and the thread as a whole. */
export type AnsweredParts = ReadonlyMap<string, Answered>;

const WHOLE = 'thread';

export class DraftChecks {
  readonly #options: DraftChecksOptions;
  #boxes: BoxCheck[] = [];
  /** The posts of a thread as one text, for what only the whole shows. */
  #thread: BoxCheck;
  #isThread = false;
  #places: readonly Dismissal[];
  #earlier: AnsweredParts | undefined;
  /** What is known, sorted; undefined = something of it has changed since. It is asked for many times a look. */
  #sorted: Sorted | undefined;
  #late = false;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DraftChecksOptions) {
    this.#options = options;
    this.#places = options.places;
    this.#earlier = options.earlier;
    this.#thread = this.#newBox(WHOLE);
    options.signal.addEventListener('abort', () => clearTimeout(this.#lateTimer));
  }

  /** Place dismissals: they belong to this draft alone. */
  get places(): readonly Dismissal[] {
    return this.#places;
  }

  get answered(): AnsweredParts {
    const boxes = this.#boxes.map((box, index) => [String(index), box.answered] as const);
    return new Map([...boxes, [WHOLE, this.#thread.answered]]);
  }

  /** Account of the drafts as last read, without `@`. */
  get account(): string | undefined {
    return this.#boxes[0]?.draft?.account;
  }

  /** Ids of the rules without an answer for exactly these texts. */
  uncheckedBy(policy: Policy): readonly string[] {
    const ids = this.#all.flatMap(({ outcome }) => [
      ...outcome.unchecked.map(({ ruleId }) => ruleId),
      ...(outcome.tokens === 'answered' ? [] : this.#options.context.tokenRuleIds),
    ]);
    return [...new Set(ids)].filter((id) => ruleSetting(policy, { id, severity: 'note', clause: '' }).enabled);
  }

  get findings(): Sorted {
    return (this.#sorted ??= this.#sort());
  }

  #sort(): Sorted {
    const remembered = this.#options.context.dismissals.list(this.account ?? '');
    return sortByDismissal(placeFindings(this.#outcomes), [...this.#places, ...remembered]);
  }

  /** One a box, with what only the whole thread shows in it. */
  get #outcomes(): readonly BoxOutcome[] {
    const alone = this.#boxes.map(({ outcome }) => outcome);
    const drafts = this.#boxes.flatMap(({ draft }) => draft ?? []);
    return this.#isThread ? withThread(alone, drafts, this.#thread.outcome.certain) : alone;
  }

  get #all(): readonly BoxCheck[] {
    return [...this.#boxes, this.#thread];
  }

  get status(): StatusView {
    const empty = this.#boxes.every((box) => !box.draft || isEmpty(box.draft));
    return statusView(
      this.#all.map((box) => box.outcome),
      { empty, late: this.#late },
    );
  }

  /** Takes the present drafts, one a box in page order. */
  update(drafts: readonly Draft[], policy: Policy): void {
    this.#boxes.length = Math.min(this.#boxes.length, drafts.length);
    for (const [index, draft] of drafts.entries()) {
      const box = (this.#boxes[index] ??= this.#newBox(String(index)));
      box.update(draft, policy);
    }
    const [first] = drafts;
    const joint = jointDraft(drafts);
    this.#isThread = joint !== undefined;
    if (first) this.#thread.update(joint ?? nothingOf(first), policy);
    if (this.#late && this.#options.keepsWaiting?.() !== true) for (const box of this.#all) box.dropWaiting();
    this.#sorted = undefined;
    const pending = this.#all.some((box) => box.outcome.tokens === 'pending');
    if (pending) this.#lateTimer ??= setTimeout(() => this.#onLate(), LATE);
    else this.#onTime();
  }

  /** Nothing is known any more; what was set aside stays so. */
  forget(): void {
    this.#earlier = undefined;
    this.#boxes = [];
    this.#thread = this.#newBox(WHOLE);
    this.#sorted = undefined;
    this.#onTime();
  }

  /** The analyser came back. */
  retry(): void {
    for (const box of this.#all) box.retry();
  }

  dismiss(id: string, scope: DismissalScope): void {
    const entry = this.findings.open.find((open) => open.id === id);
    if (!entry) return;
    const dismissal = dismissalOf(entry.finding, scope, entry.box);
    if (scope === 'place') this.#places = withDismissal(this.#places, dismissal);
    else this.#options.context.dismissals.add(this.account ?? '', dismissal);
    this.#sorted = undefined;
    this.#options.onDismissalChange();
  }

  undo(id: string): void {
    const by = this.findings.dismissed.find((dismissed) => dismissed.id === id)?.by;
    if (!by) return;
    if (by.scope === 'place') this.#places = withoutDismissal(this.#places, by);
    else this.#options.context.dismissals.remove(this.account ?? '', by);
    this.#sorted = undefined;
    this.#options.onDismissalChange();
  }

  #newBox(part: string): BoxCheck {
    const { name, context, onNews, signal } = this.#options;
    const { checkText, analyser } = context;
    const onAnswer = (): void => {
      this.#sorted = undefined;
      onNews();
    };
    const earlier = this.#earlier?.get(part);
    return new BoxCheck({ key: `${name}/${part}`, checkText, analyser, earlier, onAnswer, signal });
  }

  #onLate(): void {
    this.#late = true;
    this.#options.onNews();
  }

  #onTime(): void {
    clearTimeout(this.#lateTimer);
    this.#lateTimer = undefined;
    this.#late = false;
  }
}

/** A draft without anything to check. */
function nothingOf(draft: Draft): Draft {
  return { ...draft, text: '', media: undefined };
}

function withThread(
  alone: readonly BoxOutcome[],
  drafts: readonly Draft[],
  whole: readonly ToldFinding[],
): readonly BoxOutcome[] {
  const findings = (told: readonly ToldFinding[]) => told.map(({ finding }) => finding);
  const own = alone.map(({ certain }) => findings(certain));
  const added = jointFindings(drafts, own, findings(whole));
  return alone.map((outcome, box) => {
    const more = whole.flatMap(({ finding: joint, text }) =>
      added.flatMap((part) => (part.box === box && part.joint === joint ? [{ finding: part.finding, text }] : [])),
    );
    return { ...outcome, certain: [...outcome.certain.filter(({ finding }) => isOfPart(finding)), ...more] };
  });
}
