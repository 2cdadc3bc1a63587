/** The popup's end of the tab in front: what is written there, followed while the popup is open, and acted on. */
import type { ControlResult } from '../messaging/control-contract.ts';
import type { ComposerState, PageAct, PageState } from '../messaging/draft-state.ts';

export interface TabLinkOptions {
  /** Id of the tab in front; undefined = there is none. */
  readonly find: () => Promise<number | undefined>;
  readonly ask: (tabId: number) => Promise<ControlResult<'pageState'>>;
  readonly send: (tabId: number, act: PageAct) => Promise<ControlResult<'pageAct'>>;
  /** Calls after each change in the tab. */
  readonly watch: (tabId: number, listener: () => void, signal: AbortSignal) => void;
  /** What is known has changed. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export class TabLink {
  readonly #options: TabLinkOptions;
  #tabId: number | undefined;
  #page: PageState | 'asking' | 'unreachable' = 'asking';
  #chosen: string | undefined;
  #asking = false;
  #askAgain = false;

  constructor(options: TabLinkOptions) {
    this.#options = options;
    void this.#open();
  }

  /** `unreachable`: no script of ours answers there, or not one of this version. */
  get page(): PageState | 'asking' | 'unreachable' {
    return this.#page;
  }

  /** The composer that the popup is about: the one chosen by hand, else the one in use last that holds anything. */
  get composer(): ComposerState | undefined {
    if (typeof this.#page === 'string') return undefined;
    const { composers } = this.#page;
    return (
      composers.find(({ name }) => name === this.#chosen) ??
      composers.find(({ focused }) => focused) ??
      composers.find(({ empty }) => !empty) ??
      composers[0]
    );
  }

  choose(name: string): void {
    this.#chosen = name;
    this.#options.onChange();
  }

  /** Asks once more; questions that come while one is under way are asked as one. */
  async refresh(): Promise<void> {
    if (this.#tabId === undefined) return;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    const answer = await this.#options.ask(this.#tabId);
    this.#asking = false;
    this.#take(answer);
    if (this.#askAgain) {
      this.#askAgain = false;
      await this.refresh();
    }
  }

  /** Has something done in the composer that the popup is about. */
  async act(act: PageAct['act']): Promise<void> {
    const composer = this.composer?.name;
    if (this.#tabId === undefined || composer === undefined) return;
    // From here on the popup stays with this composer, wherever the focus goes.
    this.#chosen = composer;
    this.#take(await this.#options.send(this.#tabId, { composer, act }));
  }

  async #open(): Promise<void> {
    const { find, watch, signal } = this.#options;
    this.#tabId = await find();
    if (this.#tabId === undefined) {
      this.#page = 'unreachable';
      this.#options.onChange();
      return;
    }
    await this.refresh();
    if (this.#page === 'unreachable' || signal.aborted) return;
    watch(this.#tabId, () => void this.refresh(), signal);
    // What changed between the answer and now was told to nobody.
    await this.refresh();
  }

  #take(answer: ControlResult<'pageState'>): void {
    if (this.#options.signal.aborted) return;
    this.#page = answer.ok ? answer.value : 'unreachable';
    this.#options.onChange();
  }
}
