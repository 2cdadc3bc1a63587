/**
 * What a person has answered for in one composer. After a reason the next press of exactly this text goes through, and
 * the same objections to the same text are never raised again (DESIGN §3.5). Keys hold the text: memory only.
 */
import type { Holding } from './holding.ts';

/** What a press would send. */
export interface Subject {
  /** Handle without `@`; '' = not known. */
  readonly account: string;
  /** One a text box. */
  readonly texts: readonly string[];
  /** Text of the post that is quoted. */
  readonly quoted?: string | undefined;
}

export class Pass {
  /** Subject for which Post is to be pressed once more. */
  #next: string | undefined;
  readonly #answered = new Set<string>();

  /** A reason was given. */
  give(subject: Subject, holdings: readonly Holding[]): void {
    this.#next = nameOf(subject);
    this.#answered.add(nameOf(subject, holdings));
  }

  /** A reason was given and not used yet, for whatever text. */
  get isGiven(): boolean {
    return this.#next !== undefined;
  }

  /** Post is to be pressed once more. Any other text or account voids it, for good. */
  waitsFor(subject: Subject): boolean {
    if (this.#next !== nameOf(subject)) this.#next = undefined;
    return this.#next !== undefined;
  }

  /** A press: whether it goes through in spite of `holdings`. The one-shot pass is spent by it either way. */
  opens(subject: Subject, holdings: readonly Holding[]): boolean {
    const waited = this.waitsFor(subject);
    this.#next = undefined;
    return waited || this.#answered.has(nameOf(subject, holdings));
  }
}

export function isSame(a: Subject, b: Subject): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf({ account, texts, quoted }: Subject, holdings: readonly Holding[] = []): string {
  return JSON.stringify([account.toLowerCase(), texts, quoted ?? '', holdings.map(({ key }) => key).sort()]);
}
