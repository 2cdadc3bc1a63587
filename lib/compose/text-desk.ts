/**
 * The same check for a text that stands in a page of our own (paste box, practice): the rules, the analyser and the panel
 * of a composer, without a site around them.
 */
import type { PanelView } from '../../components/panel-view.ts';
import type { TextMark } from '../../components/marked-text.tsx';
import type { Draft } from '../engine/draft.ts';
import { createDismissalMemory } from './dismissal-store.ts';
import { dismissedView, findingView } from './composer-view.ts';
import type { ComposeContext } from './context.ts';
import { DraftChecks } from './draft-checks.ts';
import { hoursOfDraft } from './hours-view.ts';
import { createPanelHost, type PanelHost } from './panel-host.tsx';
import type { InForce } from './policy-source.ts';

export interface TextDeskOptions {
  readonly context: Pick<
    ComposeContext,
    'page' | 'translate' | 'language' | 'analyser' | 'checkText' | 'tokenRuleIds' | 'now'
  >;
  /** Unique in its page: names the text in questions to the analyser. */
  readonly name: string;
  readonly theme: () => PanelView['theme'];
  /** Words to mark in the text as it was given last. */
  readonly onMarks: (marks: readonly TextMark[]) => void;
  readonly signal: AbortSignal;
}

/** Nothing is posted from here. */
const NO_GATE = { back: () => undefined, proceed: () => undefined };

export class TextDesk {
  readonly #options: TextDeskOptions;
  readonly #host: PanelHost;
  readonly #checks: DraftChecks;
  #draft: Draft | undefined;
  #inForce: InForce | undefined;
  #pointed: string | undefined;
  #folded = false;

  constructor(options: TextDeskOptions) {
    const { context, name, signal } = options;
    const { page, translate, analyser, checkText, tokenRuleIds } = context;
    this.#options = options;
    const draw = (): void => this.#draw();
    this.#checks = new DraftChecks({
      context: { analyser, checkText, tokenRuleIds, dismissals: createDismissalMemory() },
      name,
      places: [],
      onNews: draw,
      onDismissalChange: draw,
      signal,
    });
    const actions = {
      dismiss: this.#checks.dismiss.bind(this.#checks),
      undo: this.#checks.undo.bind(this.#checks),
      point: (id: string | undefined) => {
        this.#pointed = id;
        draw();
      },
      fold: (folded: boolean) => {
        this.#folded = folded;
        draw();
      },
      endEmergency: () => undefined,
    };
    this.#host = createPanelHost({ page, translate, actions, gateActions: NO_GATE, onLeave: () => undefined, signal });
    this.#host.element.toggleAttribute('data-own-page', true);
    signal.addEventListener('abort', () => this.#host.remove());
    analyser.onStateChange(() => {
      if (analyser.state === 'ready') this.#checks.retry();
    }, signal);
  }

  /** Puts the panel at the end of `parent`. */
  mount(parent: HTMLElement): void {
    this.#host.place({ parent, before: null }, parent);
  }

  /** Checks a text as it stands now; '' clears the panel of findings. */
  check(draft: Omit<Draft, 'at'>, inForce: InForce): void {
    this.#draft = { ...draft, at: this.#options.context.now() };
    this.#inForce = inForce;
    this.#draw();
  }

  #draw(): void {
    const draft = this.#draft;
    const inForce = this.#inForce;
    if (!draft || !inForce) return;
    this.#checks.update([draft], inForce.policy);
    const { open, dismissed } = this.#checks.findings;
    const { account, kind } = inForce;
    this.#host.render({
      theme: this.#options.theme(),
      account: { kind, handle: draft.account ?? '', name: account?.name ?? '' },
      hours: hoursOfDraft(draft, inForce.policy, this.#options.context.language, draft.category),
      status: this.#checks.status,
      findings: open.map((entry) => findingView(entry, 1)),
      dismissed: dismissed.map(dismissedView),
      activeId: undefined,
      folded: this.#folded,
    });
    this.#options.onMarks(
      open.flatMap(({ id, finding: { target, severity }, certain }): TextMark[] =>
        certain && target.kind === 'text'
          ? [{ start: target.start, end: target.end, severity, active: id === this.#pointed }]
          : [],
      ),
    );
  }
}
