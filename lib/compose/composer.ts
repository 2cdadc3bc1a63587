/**
 * One composer's life: from the focus that discovers it to the disappearance of its elements. Everything it attaches
 * hangs on one signal. Between, one tick a frame at most: find the parts anew, read, check, mark, show.
 */
import type { PanelView } from '../../components/panel-view.ts';
import type { Dismissal } from '../engine/dismissals.ts';
import type { Draft } from '../engine/draft.ts';
import type { Severity } from '../engine/finding.ts';
import type { PageCommand } from '../messaging/control-contract.ts';
import type { ComposerState, PageAct } from '../messaging/draft-state.ts';
import type { EditorText } from '../sites/read-editor.ts';
import type { ComposerView, DraftDetails } from '../sites/site-adapter.ts';
import { Attention } from './attention.ts';
import { isEmpty } from './box-check.ts';
import { type Chosen, settleTime } from './chosen-time.ts';
import type { Declared, DraftPart } from './checklist-state.ts';
import { ComposerGate } from './composer-gate.ts';
import { accountView, dismissedView, findingView, inFront } from './composer-view.ts';
import type { ComposeContext } from './context.ts';
import { type Circumstances, Declarations } from './declarations.ts';
import { type AnsweredParts, DraftChecks } from './draft-checks.ts';
import { formatMoment, hoursOfDraft } from './hours-view.ts';
import type { Layer } from './highlights.ts';
import { journalInput, type Recordable } from './journal-input.ts';
import { createMarkLayer } from './mark-layer.ts';
import { elementOf, markOf, marksOf } from './marks.ts';
import { composerState } from './page-state.ts';
import { createPanelHost, type PanelHost } from './panel-host.tsx';
import type { Pass } from './pass.ts';
import type { InForce } from './policy-source.ts';
import { type Reading, readingOf } from './reading.ts';
import { isBareQuote, type QuotedPost, type QuoteWatch } from './quoted-post.ts';
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
  /** What was answered of that same draft. */
  readonly answered: AnsweredParts | undefined;
  /** What was declared of that same draft. */
  readonly declared: Declared;
  /** What was answered for of that same draft. */
  readonly pass: Pass;
  /** The time of publication that was chosen for it in the site's scheduler. */
  readonly chosen: Chosen | undefined;
  readonly isFolded: () => boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onDismissalChange: () => void;
  /** The panel shows something else than before, or may do so. */
  readonly onShown: () => void;
  /** A person gave a reason for what holds the post. */
  readonly onProceed: (reading: Reading, reason: string) => void;
  /** Levels of the open findings. */
  readonly onCount: (open: readonly Severity[]) => void;
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
  readonly #declarations: Declarations;
  readonly #quotes: QuoteWatch | undefined;
  readonly #attention: Attention;
  readonly #gate: ComposerGate;
  /** Ends with the scope that it watches; the site may replace that under the composer. */
  #attachment = new AbortController();
  #watcher: Watcher;
  #view: ComposerView;
  #texts: readonly EditorText[] = [];
  /** One a text box, as last read; empty where nothing is checked. */
  #drafts: readonly Draft[] = [];
  #quoted: QuotedPost | undefined;
  #inForce: InForce;
  #shown: PanelView | undefined;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #graceOver = false;
  #aliveTimer: ReturnType<typeof setTimeout> | undefined;
  /** The focus came here and the analyser does not know yet. */
  #attended = true;
  /** What the last look read, one a text box; undefined where nothing may be concluded, or nothing is our business. */
  #known: { readonly inForce: InForce; readonly drafts: readonly Draft[] } | undefined;
  #chosen: Chosen | undefined;

  constructor(options: ComposerOptions) {
    const { context, name, view, places, answered: earlier, onFold, onDismissalChange } = options;
    const { page, translate, analyser } = context;
    const { signal } = this.#life;
    this.#options = options;
    this.#context = context;
    this.#view = view;
    this.#chosen = options.chosen;
    const onNews = (): void => this.wake();
    const keepsWaiting = (): boolean => this.#gate.isOpen;
    this.#checks = new DraftChecks({ context, name, places, earlier, onNews, onDismissalChange, keepsWaiting, signal });
    const known = () => ({ open: this.#checks.findings.open, texts: this.#texts });
    this.#attention = new Attention({ page, known, onChange: onNews });
    const { pass, onProceed } = options;
    this.#gate = new ComposerGate({ context, pass, onProceed, editor: () => this.#editor, onChange: onNews });
    const actions = {
      dismiss: this.#checks.dismiss.bind(this.#checks),
      undo: this.#checks.undo.bind(this.#checks),
      point: this.#attention.point.bind(this.#attention),
      fold: onFold,
      endEmergency: () => this.#endEmergency(),
    };
    this.#inForce = context.policyFor(undefined);
    this.#quotes = context.watchQuotes?.(name, onNews, signal);
    this.#declarations = new Declarations(context.emergency, options.declared);
    const gateActions = {
      back: this.#gate.goBack.bind(this.#gate),
      proceed: this.#gate.proceed.bind(this.#gate),
    };
    const onLeave = this.#gate.returnToText.bind(this.#gate);
    this.#host = createPanelHost({ page, translate, actions, gateActions, onLeave, signal });
    this.#layer = createMarkLayer(page, this.#host.root, signal);
    analyser.onStateChange(() => this.#onAnalyserChange(), signal);
    this.#watcher = this.#attach(view);
    this.wake();
  }

  /** The focus is in this composer, as it now stands: the site may have mounted its text box anew for that. */
  attend(view: ComposerView): void {
    if (!this.#editor) this.#view = { ...this.#view, editors: view.editors };
    this.#attended = true;
    this.wake();
  }

  /** Looks at the composer at the next frame. */
  wake(): void {
    this.#watcher.wake();
  }

  /**
   * What stands here at this instant, read without waiting for the next frame: for the gate. Undefined where nothing may
   * be concluded (a screen not understood) or nothing is our business (an account of somebody's own).
   */
  readNow(): Reading | undefined {
    // While an input method composes nothing moves: what was known before counts.
    if (!this.#watcher.composing) this.#tick();
    return this.#reading();
  }

  get pass(): Pass {
    return this.#options.pass;
  }

  /** The post does not go out: says why, over the composer. */
  hold(reading: Reading): void {
    this.#gate.hold(reading);
    this.#tick();
  }

  /** The gate is open for exactly this text. */
  isHeld(reading: Reading): boolean {
    return this.#gate.isHeld(reading);
  }

  /** The post goes out now. */
  letThrough(reading: Reading): void {
    this.#gate.letThrough(reading);
    this.wake();
  }

  /** A time was chosen in the site's scheduler. */
  schedule(chosen: Chosen): void {
    this.#chosen = chosen;
    this.wake();
  }

  owns(view: ComposerView): boolean {
    if (view.scope === this.#view.scope) return true;
    if (this.#editor) return view.editors.some((editor) => this.#view.editors.includes(editor));
    // All its elements were replaced, and it has not looked since: the same words are the same draft.
    return view.editors.some((editor) => this.#isOurs(editor));
  }

  /** The words last read, what was said of them and what was set aside in them: enough to know the same draft again. */
  get memory(): {
    readonly texts: readonly string[];
    readonly places: readonly Dismissal[];
    readonly answered: AnsweredParts | undefined;
    readonly declared: Declared;
    readonly pass: Pass;
    readonly chosen: Chosen | undefined;
  } {
    return {
      texts: this.#texts.map(({ text }) => text),
      places: this.#checks.places,
      answered: this.#checks.answered,
      declared: this.#declarations.declared,
      pass: this.pass,
      chosen: this.#chosen,
    };
  }

  get name(): string {
    return this.#options.name;
  }

  /** What the popup is told. */
  get state(): ComposerState {
    const { page, adapter, translate } = this.#context;
    const { policy } = this.#inForce;
    const parts = this.#parts;
    const circumstances = this.#circumstances;
    return composerState(
      {
        name: this.#options.name,
        site: adapter.site,
        focused: this.#view.scope.contains(page.activeElement),
        parts,
        policy,
        shown: this.#shown ?? { account: accountView(this.#inForce, undefined), hours: undefined, status: undefined },
        sorted: this.#checks.findings,
        category: this.#declarations.category(circumstances),
        declared: this.#declarations.declared,
        checklist: this.#declarations.checklist(parts, policy),
        confirmed: this.#declarations.isConfirmed(parts),
        emergencyUntil: this.#declarations.emergencyUntil(circumstances),
      },
      translate,
    );
  }

  /** Ids of what only a person can confirm, and has not, in the draft as it was read last. */
  checklistMissing(): readonly string[] {
    const entries = this.#declarations.checklist(this.#parts, this.#inForce.policy);
    return entries.filter(({ done }) => !done).map(({ item }) => item.id);
  }

  /** Does what the popup asks, and looks at once: the state after it must be the answer. */
  act(act: PageAct['act']): void {
    const { policy } = this.#inForce;
    if (act.type === 'show') this.#showPlace(act.finding);
    else if (act.type === 'tick') this.#declarations.tick({ id: act.item, done: act.done }, this.#parts, policy);
    else if (act.type === 'category') this.#declarations.choose(act.id, act.reason, this.#circumstances);
    else if (act.type === 'approval') this.#declarations.record(pick(act));
    else if (act.type === 'end-emergency') this.#declarations.endEmergency(this.#circumstances);
    else this.#confirm();
    if (this.#watcher.composing) this.wake();
    else this.#tick();
  }

  /** A keyboard command of the extension: to the first card, the next one, or away with the one in front. */
  command(command: PageCommand): void {
    if (this.#watcher.composing || this.#gate.isOpen) return;
    const ids = inFront(this.#checks.findings.open).map(({ id }) => id);
    const at = ids.indexOf(this.#attention.current ?? '');
    const next = command === 'open-panel' ? ids[0] : (ids[at + 1] ?? ids[0]);
    if (this.#context.page.activeElement !== this.#host.element) this.#gate.leaveText();
    this.#options.onFold(false);
    if (command === 'dismiss-finding') {
      if (at >= 0) this.#checks.dismiss(ids[at] ?? '', 'place');
      this.#bringForward(next === ids[at] ? undefined : next);
    } else {
      this.#bringForward(next);
    }
  }

  /** Shows a finding's card and gives it the focus; without one, what was set aside, where it can be taken back. */
  #bringForward(id: string | undefined): void {
    this.#attention.seek(id);
    this.#tick();
    this.#host.focusCard(id);
  }

  /** Undoes everything. */
  end(): void {
    this.#gate.notePosted();
    this.#stop();
    this.#host.remove();
  }

  /** Stops, and leaves a word on the screen: silence must not look like approval. */
  retire(): void {
    this.#known = undefined;
    const inForce = this.#context.policyFor(this.#checks.account);
    this.#show({ ...BARE, status: { state: 'broken', cause: 'reload' } }, inForce);
    this.#stop();
  }

  #stop(): void {
    this.#options.onCount([]);
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#aliveTimer);
    this.#attachment.abort();
    this.#life.abort();
  }

  #attach({ scope }: ComposerView): Watcher {
    this.#attachment.abort();
    this.#attachment = new AbortController();
    const { signal } = this.#attachment;
    this.#attention.follow(scope, signal);
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
    const { policyFor } = this.#context;
    const details = this.#detailsOf(view);
    const inForce = policyFor(details[0]?.draft.account);
    if (inForce.kind === 'unregistered') {
      this.#forget();
      this.#inForce = inForce;
      // Of an account that may be taken for one of ours the text is read for the gate, and for nothing else.
      if (inForce.lookAlike) this.#known = { inForce, drafts: this.#draftsOf(details, this.#readTexts(view)) };
      this.#show(BARE, inForce, details[0]);
    } else if (!view.understood) {
      this.#doubt(inForce);
    } else {
      this.#read(view, details, inForce);
    }
  }

  /** All boxes of a composer go out at one time. */
  #detailsOf(view: ComposerView): readonly DraftDetails[] {
    const { adapter, now } = this.#context;
    const details = adapter.details(view);
    const { scheduledAt, chosen } = settleTime(details[0]?.draft.scheduledAt, this.#chosen, now());
    this.#chosen = chosen;
    return details.map((one) => ({ ...one, draft: { ...one.draft, scheduledAt } }));
  }

  #read(view: ComposerView, details: readonly DraftDetails[], inForce: InForce): void {
    const { analyser, posted } = this.#context;
    const texts = this.#readTexts(view);
    if (texts.length < view.editors.length) {
      this.#doubt(inForce);
      return;
    }
    this.#trust();
    if (this.#attended) analyser.wake();
    this.#attended = false;
    if (texts.some(({ text }, box) => text !== this.#texts[box]?.text)) this.#attention.seek(undefined);
    this.#texts = texts;
    this.#inForce = inForce;
    const drafts = this.#draftsOf(details, texts);
    const wasEmpty = this.#drafts.every(isEmpty);
    this.#drafts = drafts;
    if (!wasEmpty && drafts.every(isEmpty)) this.#declarations.startAnew();
    const category = this.#declarations.category(this.#circumstances) || undefined;
    this.#gate.followSent(drafts);
    const previous = posted.list(drafts[0]?.account ?? '');
    this.#drafts = drafts.map((draft) => ({ ...draft, category, previous }));
    this.#known = { inForce, drafts: this.#drafts };
    this.#checks.update(this.#drafts, inForce.policy);
    this.#quoted = this.#lookAtQuote(details[0]?.quotedPost, inForce);
    this.#present(inForce, details[0]);
  }

  #lookAtQuote(post: DraftDetails['quotedPost'], inForce: InForce): QuotedPost | undefined {
    const [draft] = this.#drafts;
    return draft?.kind === 'quote' ? this.#quotes?.look(post, draft.account ?? '', inForce) : undefined;
  }

  #readTexts(view: ComposerView): readonly EditorText[] {
    return view.editors.map((editor) => this.#context.adapter.read(editor)).filter((text) => text !== undefined);
  }

  #draftsOf(details: readonly DraftDetails[], texts: readonly EditorText[]): readonly Draft[] {
    const { adapter, now } = this.#context;
    const at = now();
    return details.map(({ draft }, box) => ({ ...draft, site: adapter.site, text: texts[box]?.text ?? '', at }));
  }

  #reading(): Reading | undefined {
    if (!this.#known || this.#life.signal.aborted) return undefined;
    const { inForce, drafts } = this.#known;
    const own = this.#parts;
    const parts = drafts.map((draft, box) => own[box] ?? { draft, findings: [] });
    const known = this.#recordable(parts, inForce);
    return readingOf({ context: this.#context, inForce, drafts, checklistMissing: this.checklistMissing(), known });
  }

  #recordable(parts: readonly DraftPart[], { policy }: InForce): Omit<Recordable, 'objections'> {
    return {
      at: this.#context.now(),
      parts,
      policy,
      sorted: this.#checks.findings,
      unchecked: this.#checks.uncheckedBy(policy),
      category: this.#declarations.category(this.#circumstances),
      declared: this.#declarations.declared,
      checklist: this.#declarations.checklist(parts, policy),
      quoted: this.#quoted,
    };
  }

  get #circumstances(): Circumstances {
    const { policy } = this.#inForce;
    return { policy, account: this.#drafts[0]?.account ?? '', now: this.#context.now() };
  }

  get #parts(): readonly DraftPart[] {
    const { open } = this.#checks.findings;
    return this.#drafts.map((draft, box) => ({
      draft,
      findings: open.filter((entry) => entry.box === box).map(({ finding }) => finding),
    }));
  }

  #endEmergency(): void {
    this.#declarations.endEmergency(this.#circumstances);
    this.wake();
  }

  /** 「確認済み」: remembered for exactly this draft, and written down. */
  #confirm(): void {
    const parts = this.#parts;
    this.#declarations.confirm(parts);
    const input = journalInput('checked', { ...this.#recordable(parts, this.#inForce), objections: [] });
    if (input) this.#context.record(input);
  }

  /** Brings a finding's words, or its card, before the officer's eyes, and the focus to their editor. */
  #showPlace(id: string): void {
    const entry = this.#checks.findings.open.find((open) => open.id === id);
    if (!entry) return;
    const mark = markOf(entry, this.#texts);
    const words = mark && elementOf(mark);
    this.#options.onFold(false);
    this.#attention.seek(id);
    (words ?? this.#host.element).scrollIntoView({ block: 'center' });
    this.#view.editors[entry.box]?.focus({ preventScroll: true });
  }

  /** Shows what is known of the texts just read. Ranges are made anew each time: edits empty or shift the old ones. */
  #present(inForce: InForce, details: DraftDetails | undefined): void {
    const { open, dismissed } = this.#checks.findings;
    this.#options.onCount(inFront(open).map(({ finding }) => finding.severity));
    this.#layer.show(marksOf(open, this.#texts, this.#attention.stressed));
    const view: Shown = {
      findings: open.map((entry) => findingView(entry, this.#texts.length)),
      dismissed: dismissed.map(dismissedView),
      activeId: this.#attention.active,
      status: this.#checks.status,
      quoted: this.#quoted && { share: this.#quoted.view, bare: isBareQuote(this.#drafts) },
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
    this.#options.onCount([]);
    this.#known = undefined;
    this.#texts = [];
    this.#drafts = [];
    this.#quoted = undefined;
    this.#layer.show([]);
  }

  #show(view: Shown, inForce: InForce, details?: DraftDetails): void {
    const { adapter, page } = this.#context;
    this.#host.place(this.#view.mount, this.#view.scope);
    this.#host.element.dataset['fallbacks'] = fallbacksOf(adapter.selectorLevels());
    const readNow = (): Reading | undefined => this.#reading();
    this.#shown = {
      ...view,
      theme: adapter.theme(page),
      account: accountView(inForce, details),
      hours: view.status && details ? this.#hours(details, inForce) : undefined,
      folded: this.#options.isFolded(),
      emergencyUntil: view.status && details ? this.#emergencyUntil : undefined,
      gate: this.#gate.view(readNow),
      pass: this.#gate.awaitsPress(readNow) ? { button: adapter.sendLabel(this.#view) } : undefined,
    };
    this.#host.render(this.#shown);
    this.#options.onShown();
  }

  get #emergencyUntil(): string | undefined {
    const until = this.#declarations.emergencyUntil(this.#circumstances);
    return until > 0 ? formatMoment(until, this.#context.language) : undefined;
  }

  #hours({ draft: { scheduledAt } }: DraftDetails, { policy }: InForce): PanelView['hours'] {
    const { now, language } = this.#context;
    const category = this.#declarations.category(this.#circumstances);
    return hoursOfDraft({ at: now(), scheduledAt }, policy, language, category);
  }

  #onAnalyserChange(): void {
    const { state } = this.#context.analyser;
    if (state === 'gone') this.#options.onGone();
    if (state === 'ready') {
      this.#checks.retry();
      this.#quotes?.retry();
    }
    // A closed port is also the first sign of an update; that the extension is gone shows a moment later.
    if (state === 'idle') this.#aliveTimer ??= setTimeout(() => this.#askWhetherAlive(), GRACE);
    this.wake();
  }

  #askWhetherAlive(): void {
    this.#aliveTimer = undefined;
    this.wake();
  }
}

type Shown = Pick<PanelView, 'findings' | 'dismissed' | 'activeId' | 'status' | 'quoted'>;

const BARE: Shown = { findings: [], dismissed: [], activeId: undefined, status: undefined };

/** For whoever is asked why something is not found: which assumptions about the page no longer hold as they did. */
function fallbacksOf(levels: ReturnType<ComposeContext['adapter']['selectorLevels']>): string {
  return Object.keys(levels)
    .filter((name) => levels[name] !== 0)
    .join(' ');
}

function pick({ date, person, docNo }: Declared['approval']): Declared['approval'] {
  return { date, person, docNo };
}
