/**
 * One composer's life: from the focus that discovers it to the disappearance of its elements. Everything it attaches
 * hangs on one signal. Between, one tick a frame at most: find the parts anew, read, check, mark, show.
 */
import type { PanelView } from '../../components/panel-view.ts';
import type { Dismissal } from '../engine/dismissals.ts';
import type { EditorText } from '../sites/read-editor.ts';
import type { ComposerView, DraftDetails } from '../sites/site-adapter.ts';
import { dismissedView, findingView } from './composer-view.ts';
import type { ComposeContext } from './context.ts';
import { DraftChecks } from './draft-checks.ts';
import { canHighlight, createHighlightLayer, type Layer } from './highlights.ts';
import { hoursView } from './hours-view.ts';
import { findingAt, marksOf } from './marks.ts';
import { createOverlayLayer } from './overlay.ts';
import { createPanelHost, type PanelHost } from './panel-host.tsx';
import { placeAtPoint } from './place-at-point.ts';
import type { InForce } from './policy-source.ts';
import { watch, type Watcher } from './watcher.ts';

/** Milliseconds in which what is under way comes to its end: a tool bar to its box, the news of an update to its page. */
const GRACE = 1_000;

export interface ComposerOptions {
  readonly context: ComposeContext;
  /** Unique on this page. */
  readonly name: string;
  readonly view: ComposerView;
  /** Place dismissals of the same draft in an earlier element (the site unmounts composers while they are open). */
  readonly places: readonly Dismissal[];
  readonly isFolded: () => boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onDismissalChange: () => void;
  /** Its elements are gone for good. */
  readonly onEnd: () => void;
  /** The extension was updated under this page. */
  readonly onGone: () => void;
}

export class Composer {
  readonly #options: ComposerOptions;
  readonly #context: ComposeContext;
  readonly #life = new AbortController();
  readonly #host: PanelHost;
  readonly #layer: Layer;
  readonly #checks: DraftChecks;
  /** Ends with the scope that it watches; the site may replace that under the composer. */
  #attachment = new AbortController();
  #watcher: Watcher;
  #view: ComposerView;
  #texts: readonly EditorText[] = [];
  /** Finding whose card the pointer or keyboard is on, and the one whose words the pointer is on. */
  #pointed: string | undefined;
  #hovered: string | undefined;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #graceOver = false;
  #aliveTimer: ReturnType<typeof setTimeout> | undefined;
  /** The focus came here and the analyser does not know yet. */
  #attended = true;

  constructor(options: ComposerOptions) {
    const { context, name, view, places, onFold, onDismissalChange } = options;
    const { page, translate, analyser } = context;
    const { signal } = this.#life;
    this.#options = options;
    this.#context = context;
    this.#view = view;
    const onNews = (): void => this.wake();
    this.#checks = new DraftChecks({ context, name, places, onNews, onDismissalChange, signal });
    const actions = {
      dismiss: this.#checks.dismiss.bind(this.#checks),
      undo: this.#checks.undo.bind(this.#checks),
      point: (id: string | undefined) => this.#point(id),
      fold: onFold,
    };
    this.#host = createPanelHost({ page, translate, actions, signal });
    this.#layer = canHighlight(page) ? createHighlightLayer(page, signal) : createOverlayLayer(this.#host.root, signal);
    page.addEventListener('selectionchange', () => this.#onSelection(), { signal });
    analyser.onStateChange(() => this.#onAnalyserChange(), signal);
    this.#watcher = this.#attach(view);
    this.wake();
  }

  /** The focus is in this composer. */
  attend(): void {
    this.#attended = true;
    this.wake();
  }

  /** Looks at the composer at the next frame. */
  wake(): void {
    this.#watcher.wake();
  }

  owns(view: ComposerView): boolean {
    if (view.scope === this.#view.scope) return true;
    if (this.#editor) return view.editors.some((editor) => this.#view.editors.includes(editor));
    // All its elements were replaced, and it has not looked since: the same words are the same draft.
    return view.editors.some((editor) => this.#isOurs(editor));
  }

  /** The words last read, and what was set aside in them: enough to know the same draft again. */
  get memory(): { readonly texts: readonly string[]; readonly places: readonly Dismissal[] } {
    return { texts: this.#texts.map(({ text }) => text), places: this.#checks.places };
  }

  /** Undoes everything. */
  end(): void {
    this.#stop();
    this.#host.remove();
  }

  /** Stops, and leaves a word on the screen: silence must not look like approval. */
  retire(): void {
    const inForce = this.#context.policyFor(this.#checks.account);
    this.#show({ ...BARE, status: { state: 'broken', cause: 'reload' } }, inForce);
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#aliveTimer);
    this.#attachment.abort();
    this.#life.abort();
  }

  #attach({ scope }: ComposerView): Watcher {
    this.#attachment.abort();
    this.#attachment = new AbortController();
    const { signal } = this.#attachment;
    scope.addEventListener('pointermove', (event) => this.#onPointer(event), { signal, passive: true });
    scope.addEventListener('pointerleave', () => this.#hover(undefined), { signal });
    return watch({ scope, onTick: () => this.#tick(), signal });
  }

  #tick(): void {
    if (!this.#context.isAlive()) {
      this.#options.onGone();
      return;
    }
    const view = this.#relocate();
    if (!view) {
      this.#options.onEnd();
      return;
    }
    const moved = view.scope !== this.#view.scope;
    this.#view = view;
    if (moved) this.#watcher = this.#attach(view);
    this.#look(view);
  }

  /** The composer as it stands now; its elements may be new ones with the same words. */
  #relocate(): ComposerView | undefined {
    const { adapter, page } = this.#context;
    const editor = this.#editor ?? adapter.editorsOf(page).find((again) => this.#isOurs(again));
    return editor && adapter.locate(editor);
  }

  get #editor(): HTMLElement | undefined {
    return this.#view.editors.find((editor) => editor.isConnected);
  }

  #isOurs(editor: HTMLElement): boolean {
    const words = this.memory.texts.find((text) => text.trim() !== '');
    return words !== undefined && this.#context.adapter.read(editor)?.text === words;
  }

  #look(view: ComposerView): void {
    const { adapter, policyFor } = this.#context;
    const details = view.editors.map((editor) => adapter.details(view, editor));
    const inForce = policyFor(details[0]?.draft.account);
    if (inForce.kind === 'unregistered') {
      this.#forget();
      this.#show(BARE, inForce, details[0]);
    } else if (!view.understood) {
      this.#doubt(inForce);
    } else {
      this.#read(view, details, inForce);
    }
  }

  #read(view: ComposerView, details: readonly DraftDetails[], inForce: InForce): void {
    const { adapter, analyser, now } = this.#context;
    const texts = view.editors.map((editor) => adapter.read(editor)).filter((text) => text !== undefined);
    if (texts.length < view.editors.length) {
      this.#doubt(inForce);
      return;
    }
    this.#trust();
    if (this.#attended) analyser.wake();
    this.#attended = false;
    this.#texts = texts;
    const at = now();
    this.#checks.update(
      details.map(({ draft }, box) => ({ ...draft, site: adapter.site, text: texts[box]?.text ?? '', at })),
      inForce.policy,
    );
    this.#present(inForce, details[0]);
  }

  /** Shows what is known of the texts just read. Ranges are made anew each time: edits empty or shift the old ones. */
  #present(inForce: InForce, details: DraftDetails | undefined): void {
    const { open, dismissed } = this.#checks.findings;
    this.#layer.show(marksOf(open, this.#texts, this.#pointed));
    const view: Shown = {
      findings: open.map((entry) => findingView(entry, this.#texts.length)),
      dismissed: dismissed.map(dismissedView),
      activeId: this.#hovered ?? this.#findingUnderCaret(),
      status: this.#checks.status,
    };
    this.#show(view, inForce, details);
  }

  /** Not understood: said so once it has lasted, not while the site is still putting its parts together. */
  #doubt(inForce: InForce): void {
    this.#forget();
    if (this.#graceOver) this.#show({ ...BARE, status: { state: 'broken', cause: 'unknown-screen' } }, inForce);
    this.#graceTimer ??= setTimeout(() => {
      this.#graceOver = true;
      this.wake();
    }, GRACE);
  }

  #trust(): void {
    clearTimeout(this.#graceTimer);
    this.#graceTimer = undefined;
    this.#graceOver = false;
  }

  #forget(): void {
    this.#checks.forget();
    this.#texts = [];
    this.#layer.show([]);
  }

  #show(view: Shown, inForce: InForce, details?: DraftDetails): void {
    const { adapter, page } = this.#context;
    const { account, kind } = inForce;
    this.#host.place(this.#view.mount);
    this.#host.element.dataset['fallbacks'] = fallbacksOf(adapter.selectorLevels());
    this.#host.render({
      ...view,
      theme: adapter.theme(page),
      account: { kind, handle: details?.draft.account ?? account?.handle ?? '', name: account?.name ?? '' },
      hours: view.status && details ? this.#hours(details, inForce) : undefined,
      folded: this.#options.isFolded(),
    });
  }

  #hours({ draft: { scheduledAt }, scheduleUnreadable }: DraftDetails, { policy }: InForce): PanelView['hours'] {
    if (scheduleUnreadable) return 'unreadable';
    return hoursView(scheduledAt ?? this.#context.now(), scheduledAt !== undefined, policy, this.#context.language);
  }

  #onAnalyserChange(): void {
    const { state } = this.#context.analyser;
    if (state === 'gone') this.#options.onGone();
    if (state === 'ready') this.#checks.retry();
    // A closed port is also the first sign of an update; that the extension is gone shows a moment later.
    if (state === 'idle') this.#aliveTimer ??= setTimeout(() => this.#askWhetherAlive(), GRACE);
    this.wake();
  }

  #askWhetherAlive(): void {
    this.#aliveTimer = undefined;
    this.wake();
  }

  /** The caret moved: within this composer a card may have to come to the front. */
  #onSelection(): void {
    if (this.#view.scope.contains(this.#context.page.getSelection()?.focusNode ?? null)) this.wake();
  }

  #findingUnderCaret(): string | undefined {
    const selection = this.#context.page.getSelection();
    if (!selection?.focusNode) return undefined;
    const caret = { node: selection.focusNode, offset: selection.focusOffset };
    return findingAt(caret, this.#checks.findings.open, this.#texts)?.id;
  }

  #onPointer(event: Event): void {
    const { open } = this.#checks.findings;
    if (open.length === 0 || !(event instanceof PointerEvent)) return;
    const place = placeAtPoint(this.#context.page, event.clientX, event.clientY);
    this.#hover(place && findingAt(place, open, this.#texts)?.id);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.wake();
  }

  #point(id: string | undefined): void {
    this.#pointed = id;
    this.wake();
  }
}

type Shown = Pick<PanelView, 'findings' | 'dismissed' | 'activeId' | 'status'>;

const BARE: Shown = { findings: [], dismissed: [], activeId: undefined, status: undefined };

/** For whoever is asked why something is not found: which assumptions about the page no longer hold as they did. */
function fallbacksOf(levels: ReturnType<ComposeContext['adapter']['selectorLevels']>): string {
  return Object.keys(levels)
    .filter((name) => levels[name] !== 0)
    .join(' ');
}
