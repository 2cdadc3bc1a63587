/**
 * One composer's life: from the focus that discovers it to the disappearance of its elements. Everything it attaches
 * hangs on one signal. Between, one tick a frame at most: find the parts anew, read, check, mark, show.
 */
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import { type Dismissal, dismissalOf, withDismissal, withoutDismissal } from '../engine/dismissals.ts';
import type { Draft } from '../engine/draft.ts';
import type { EditorText } from '../sites/read-editor.ts';
import type { ComposerView, DraftDetails } from '../sites/site-adapter.ts';
import { BoxCheck, isEmpty } from './box-check.ts';
import {
  dismissedView,
  findingView,
  placeFindings,
  sortByDismissal,
  statusView,
  type PlacedFinding,
  type Sorted,
} from './composer-view.ts';
import type { ComposeContext } from './context.ts';
import { canHighlight, createHighlightLayer, type Layer, type Mark } from './highlights.ts';
import { hoursView } from './hours-view.ts';
import { createOverlayLayer } from './overlay.ts';
import { createPanelHost, type PanelHost } from './panel-host.tsx';
import { placeAtPoint, type Place } from './place-at-point.ts';
import type { InForce } from './policy-source.ts';
import { watch, type Watcher } from './watcher.ts';

/** Milliseconds after which a pending answer is worth a word (UI: loading states). */
const LATE = 150;
/** Milliseconds in which a box just opened may still get its tool bar and button. */
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
  /** A word or rule was set aside or taken back: other composers of the account are concerned. */
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
  readonly #marks: Layer;
  #attachment: AbortController | undefined;
  #watcher: Watcher | undefined;
  #view: ComposerView;
  #boxes: BoxCheck[] = [];
  #texts: readonly EditorText[] = [];
  #places: readonly Dismissal[];
  #sorted: Sorted = { open: [], dismissed: [] };
  /** Whose card, and whose words, the pointer is on. */
  #pointed: string | undefined;
  #hovered: string | undefined;
  #late = false;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #bornAt: number;

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#context = options.context;
    this.#view = options.view;
    this.#places = options.places;
    this.#bornAt = this.#context.now();
    const { page, translate, analyser } = this.#context;
    const signal = this.#life.signal;
    this.#host = createPanelHost({ page, translate, actions: this.#actions(), signal });
    this.#marks = canHighlight(page) ? createHighlightLayer(page, signal) : createOverlayLayer(this.#host.root, signal);
    page.addEventListener('selectionchange', () => this.#onSelection(), { signal });
    analyser.onStateChange(() => this.#onAnalyserChange(), signal);
    this.#attach(options.view);
    this.wake();
  }

  /** Looks at the composer at the next frame. */
  wake(): void {
    this.#watcher?.wake();
  }

  owns(view: ComposerView): boolean {
    if (view.scope === this.#view.scope) return true;
    if (this.#editor) return view.editors.some((editor) => this.#view.editors.includes(editor));
    // All its elements were replaced, and it has not looked since: the same words are the same draft.
    return view.editors.some((editor) => this.#isOurs(editor));
  }

  /** The words last read, and what was set aside in them: enough to know the same draft again. */
  get memory(): { readonly texts: readonly string[]; readonly places: readonly Dismissal[] } {
    return { texts: this.#texts.map(({ text }) => text), places: this.#places };
  }

  /** Undoes everything. */
  end(): void {
    this.#stop();
    this.#host.remove();
  }

  /** Stops, and leaves a word on the screen: silence must not look like approval. */
  retire(): void {
    this.#show({ ...BARE, status: { state: 'broken', cause: 'reload' } }, this.#inForce(this.#account));
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#lateTimer);
    this.#attachment?.abort();
    this.#life.abort();
  }

  #attach(view: ComposerView): void {
    this.#attachment?.abort();
    this.#attachment = new AbortController();
    const { signal } = this.#attachment;
    this.#watcher = watch({ scope: view.scope, onTick: () => this.#tick(), signal });
    view.scope.addEventListener('pointermove', (event) => this.#onPointer(event), { signal, passive: true });
    view.scope.addEventListener('pointerleave', () => this.#hover(undefined), { signal });
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
    if (moved) this.#attach(view);
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
    const { adapter } = this.#context;
    if (!view.understood) {
      this.#showNotUnderstood();
      return;
    }
    const drafts = view.editors.map((editor) => ({
      text: adapter.read(editor),
      details: adapter.details(view, editor),
    }));
    const first = drafts[0];
    if (!first) return;
    const inForce = this.#inForce(first.details.draft.account);
    if (inForce.kind === 'unregistered') {
      this.#forget();
      this.#show(BARE, inForce, first.details);
      return;
    }
    const texts = drafts.map((draft) => draft.text);
    if (!texts.every((text) => text !== undefined)) {
      this.#showNotUnderstood();
      return;
    }
    this.#texts = texts;
    this.#check(
      drafts.map(({ text, details }) => this.#draft(text?.text ?? '', details)),
      inForce,
    );
    this.#present(first.details, inForce);
  }

  #draft(text: string, details: DraftDetails): Draft {
    return { ...details.draft, site: this.#context.adapter.site, text, at: this.#context.now() };
  }

  #check(drafts: readonly Draft[], { policy }: InForce): void {
    this.#boxes.length = Math.min(this.#boxes.length, drafts.length);
    for (const [index, draft] of drafts.entries()) {
      const box = (this.#boxes[index] ??= this.#newBox(index));
      box.update(draft, policy);
    }
    const pending = this.#boxes.some((box) => box.outcome.tokens === 'pending');
    if (pending) this.#lateTimer ??= setTimeout(() => this.#onLate(), LATE);
    else this.#onTime();
  }

  #newBox(index: number): BoxCheck {
    return new BoxCheck({
      key: `${this.#options.name}/${index}`,
      checkText: this.#context.checkText,
      analyser: this.#context.analyser,
      onAnswer: () => this.wake(),
      signal: this.#life.signal,
    });
  }

  #onLate(): void {
    this.#late = true;
    for (const box of this.#boxes) box.dropWaiting();
    this.wake();
  }

  #onTime(): void {
    clearTimeout(this.#lateTimer);
    this.#lateTimer = undefined;
    this.#late = false;
  }

  #onAnalyserChange(): void {
    const { state } = this.#context.analyser;
    if (state === 'gone') this.#options.onGone();
    if (state === 'ready') for (const box of this.#boxes) box.retry();
    // A closed port may also be the first sign of an update: the tick asks whether the extension is still there.
    this.wake();
  }

  /** Shows what is known of the texts last read. */
  #present(details: DraftDetails, inForce: InForce): void {
    const outcomes = this.#boxes.map((box) => box.outcome);
    const dismissals = [...this.#places, ...this.#context.dismissals.list(details.draft.account ?? '')];
    this.#sorted = sortByDismissal(placeFindings(outcomes), dismissals);
    const { open, dismissed } = this.#sorted;
    const empty = this.#boxes.every((box) => !box.draft || isEmpty(box.draft));
    this.#mark();
    this.#show(
      {
        findings: open.map((entry) => findingView(entry, outcomes.length)),
        dismissed: dismissed.map(dismissedView),
        activeId: this.#hovered ?? this.#underCaret()?.id,
        status: statusView(outcomes, { empty, late: this.#late }),
      },
      inForce,
      details,
    );
  }

  #showNotUnderstood(): void {
    this.#forget();
    const wait = this.#bornAt + GRACE - this.#context.now();
    if (wait > 0) {
      this.#lateTimer ??= setTimeout(() => {
        this.#lateTimer = undefined;
        this.wake();
      }, wait);
      return;
    }
    const account =
      this.#view.editors[0] && this.#context.adapter.details(this.#view, this.#view.editors[0]).draft.account;
    this.#show({ ...BARE, status: { state: 'broken', cause: 'unknown-screen' } }, this.#inForce(account));
  }

  #forget(): void {
    this.#boxes = [];
    this.#texts = [];
    this.#sorted = { open: [], dismissed: [] };
    this.#marks.show([]);
  }

  #show(
    part: Pick<PanelView, 'findings' | 'dismissed' | 'activeId' | 'status'>,
    inForce: InForce,
    details?: DraftDetails,
  ): void {
    const { adapter, page } = this.#context;
    const { account, kind } = inForce;
    this.#host.place(this.#view.mount);
    this.#host.element.dataset['fallbacks'] = fallbacksOf(adapter.selectorLevels());
    this.#host.render({
      ...part,
      theme: adapter.theme(page),
      account: { kind, handle: details?.draft.account ?? account?.handle ?? '', name: account?.name ?? '' },
      hours: part.status && details ? this.#hours(details, inForce) : undefined,
      folded: this.#options.isFolded(),
    });
  }

  #hours({ draft: { scheduledAt }, scheduleUnreadable }: DraftDetails, { policy }: InForce): PanelView['hours'] {
    if (scheduleUnreadable) return 'unreadable';
    return hoursView(scheduledAt ?? this.#context.now(), scheduledAt !== undefined, policy, this.#context.language);
  }

  #inForce(handle: string | undefined): InForce {
    return this.#context.policyFor(handle);
  }

  /** Ranges are made anew each time: edits empty or shift the old ones. */
  #mark(): void {
    this.#marks.show(
      this.#sorted.open.flatMap((entry): Mark[] => {
        const range = this.#rangeOf(entry);
        if (!range) return [];
        const mark: Mark = { name: entry.finding.severity, range };
        return entry.id === this.#pointed ? [mark, { name: 'active', range: range.cloneRange() }] : [mark];
      }),
    );
  }

  #rangeOf({ finding, box, certain }: PlacedFinding): Range | undefined {
    const { target, quote } = finding;
    const text = this.#texts[box];
    if (!certain || !text || target.kind !== 'text') return undefined;
    return text.text.slice(target.start, target.end) === quote ? text.rangeOf(target.start, target.end) : undefined;
  }

  /** The caret moved: within this composer its card may have to come to the front. */
  #onSelection(): void {
    if (this.#view.scope.contains(this.#context.page.getSelection()?.focusNode ?? null)) this.wake();
  }

  #onPointer(event: Event): void {
    if (this.#sorted.open.length === 0 || !(event instanceof PointerEvent)) return;
    const place = placeAtPoint(this.#context.page, event.clientX, event.clientY);
    this.#hover(place && this.#findingAt(place)?.id);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.wake();
  }

  #underCaret(): PlacedFinding | undefined {
    const selection = this.#context.page.getSelection();
    if (!selection?.focusNode) return undefined;
    return this.#findingAt({ node: selection.focusNode, offset: selection.focusOffset });
  }

  #findingAt({ node, offset: within }: Place): PlacedFinding | undefined {
    for (const [box, text] of this.#texts.entries()) {
      const offset = text.offsetAt(node, within);
      if (offset === undefined) continue;
      return this.#sorted.open.find(
        ({ finding: { target }, box: own, certain }) =>
          certain && own === box && target.kind === 'text' && target.start <= offset && offset <= target.end,
      );
    }
    return undefined;
  }

  #actions(): PanelActions {
    return {
      dismiss: (id, scope) => {
        const entry = this.#sorted.open.find((open) => open.id === id);
        if (!entry) return;
        const dismissal = dismissalOf(entry.finding, scope, entry.box);
        if (scope === 'place') this.#places = withDismissal(this.#places, dismissal);
        else this.#context.dismissals.add(this.#account ?? '', dismissal);
        this.#options.onDismissalChange();
      },
      undo: (id) => {
        const entry = this.#sorted.dismissed.find((dismissed) => dismissed.id === id);
        if (!entry) return;
        if (entry.by.scope === 'place') this.#places = withoutDismissal(this.#places, entry.by);
        else this.#context.dismissals.remove(this.#account ?? '', entry.by);
        this.#options.onDismissalChange();
      },
      point: (id) => {
        this.#pointed = id;
        this.#watcher?.wake();
      },
      fold: this.#options.onFold,
    };
  }

  /** As last read. */
  get #account(): string | undefined {
    return this.#boxes[0]?.draft?.account;
  }
}

const BARE: Pick<PanelView, 'findings' | 'dismissed' | 'activeId' | 'status'> = {
  findings: [],
  dismissed: [],
  activeId: undefined,
  status: undefined,
};

/** For whoever is asked why something is not found: which assumptions about the page no longer hold as they did. */
function fallbacksOf(levels: ReturnType<ComposeContext['adapter']['selectorLevels']>): string {
  return Object.keys(levels)
    .filter((name) => levels[name] !== 0)
    .join(' ');
}
