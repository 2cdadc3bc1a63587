/** One composer's side of the gate: what is held and why, the way back to the text, and what was let through. */
import type { PanelView } from '../../components/panel-view.ts';
import type { Draft } from '../engine/draft.ts';
import { isEmpty } from './box-check.ts';
import type { ComposeContext } from './context.ts';
import { isSame, type Pass } from './pass.ts';
import type { Reading } from './reading.ts';
import { type WritingPlace, writingPlace } from './writing-place.ts';

export interface ComposerGateOptions {
  readonly context: Pick<ComposeContext, 'page' | 'posted'>;
  readonly pass: Pass;
  /** A person gave a reason for what holds the post. */
  readonly onProceed: (reading: Reading, reason: string) => void;
  /** The text box in which writing goes on. */
  readonly editor: () => HTMLElement | undefined;
  /** There is something else to be shown. */
  readonly onChange: () => void;
}

export class ComposerGate {
  readonly #options: ComposerGateOptions;
  /** The post is held: what was to be sent, and where the caret was. */
  #held: Reading | undefined;
  #writing: WritingPlace | undefined;
  /** Let through and still standing in the boxes: counts as posted once they are empty. */
  #sent: Reading | undefined;

  constructor(options: ComposerGateOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#held !== undefined;
  }

  /** The gate is open for exactly this text. */
  isHeld({ subject }: Reading): boolean {
    return this.#held !== undefined && isSame(this.#held.subject, subject);
  }

  hold(reading: Reading): void {
    if (!this.isHeld(reading)) this.leaveText();
    this.#held = reading;
  }

  letThrough(reading: Reading): void {
    this.#held = undefined;
    this.#sent = reading;
  }

  /** Something of ours is about to have the focus. */
  leaveText(): void {
    this.#writing = writingPlace(this.#options.context.page);
  }

  returnToText(): void {
    const { editor, context, onChange } = this.#options;
    const box = editor();
    if (box) (this.#writing ?? writingPlace(context.page)).restore(box);
    this.#writing = undefined;
    onChange();
  }

  goBack(): void {
    this.#held = undefined;
    this.returnToText();
  }

  proceed(reason: string): void {
    const reading = this.#held;
    if (!reading) return;
    this.#held = undefined;
    this.#options.pass.give(reading.subject, reading.holdings);
    this.#options.onProceed(reading, reason);
    this.returnToText();
  }

  /** Stays as long as the same text is objected to; each look brings what is known by then. */
  view(readNow: () => Reading | undefined): PanelView['gate'] {
    const reading = this.#held && readNow();
    const [gravest] = reading?.holdings ?? [];
    const stands = reading !== undefined && gravest !== undefined && this.isHeld(reading);
    this.#held = stands ? reading : undefined;
    return stands ? { holdings: reading.holdings, reasons: gravest.reasons } : undefined;
  }

  /** 「もう一度［ポストする］を押してください。」 until that was done, or the text is another. */
  awaitsPress(readNow: () => Reading | undefined): boolean {
    const { pass } = this.#options;
    const reading = pass.isGiven ? readNow() : undefined;
    return reading !== undefined && pass.waitsFor(reading.subject);
  }

  /** Posted once the boxes are empty; with another text in them it was not, and was changed. */
  followSent(drafts: readonly Draft[]): void {
    if (!this.#sent) return;
    if (drafts.every(isEmpty)) this.notePosted();
    else if (!this.#sent.subject.texts.every((text, box) => drafts[box]?.text === text)) this.#sent = undefined;
  }

  /** What was let through is no longer there. */
  notePosted(): void {
    if (this.#sent) this.#options.context.posted.add(this.#sent.subject.account, this.#sent.subject.texts);
    this.#sent = undefined;
  }
}
