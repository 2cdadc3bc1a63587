/**
 * The hint beside the repost menu, or beside an icon that reposts at once. The menu has no link to its post (SITES 1.9), so the post is read at each press on
 * the way to it: what was read last, at the very event that the site acts upon, is what the menu is about, whatever
 * the timeline does with its elements afterwards. Until such a press nothing runs but three listeners.
 */
import { Gate } from '../../components/gate.tsx';
import { ShareHint } from '../../components/share-hint.tsx';
import { Pass, type Subject as Answered } from '../compose/pass.ts';
import type { PostView, ShareIntent } from '../sites/post-adapter.ts';
import { type Acting, actingOn, ownAccount } from './acting.ts';
import type { PostsContext } from './context.ts';
import { createLayer, type Layer } from './layer.tsx';
import { createShareMemory, type ShareMemory } from './share-memory.ts';
import type { ShareQuestion } from './share-question.ts';
import { shareHoldings, shareRecord, type ShareEvent } from './share-record.ts';
import { shareView } from './share-view.ts';

/** Milliseconds after which a menu that opens is no longer the one that was asked for. */
const PATIENCE = 4_000;
/** Milliseconds for which a menu may be gone while the site puts it together anew. */
const FLICKER = 300;
const APPROACHES = ['pointerover', 'pointerdown', 'focusin', 'click', 'keydown'] as const;

/** What the person is about to pass on. */
interface Subject {
  readonly post: PostView | undefined;
  readonly acting: Acting;
  readonly own: boolean;
  /** Undefined where nothing is to be asked. */
  readonly question: ShareQuestion | undefined;
}

export function watchReposts(context: PostsContext, signal: AbortSignal): void {
  const { page, posts } = context;
  let session: Session | undefined;
  const pass = new Pass();
  const memory = createShareMemory(context);

  function end(): void {
    session?.end();
    session = undefined;
  }
  function begin(intent: ShareIntent, post: PostView | undefined): void {
    end();
    const acting = actingNow();
    if (!acting || !concerns(context, acting, post)) return;
    session = new Session(context, { pass, memory }, intent, post, acting);
  }
  function actingNow(): Acting | undefined {
    return context.isAlive() && context.hintsWanted() ? actingOn(context) : undefined;
  }
  function onPress(event: Event): void {
    const intent = posts.shareIntent(event);
    if (intent) approach(intent);
    else if (event.type === 'pointerdown' || event.type === 'focusin') session?.onElsewhere(event.target);
  }
  function approach(intent: ShareIntent): void {
    const post = intent.post && posts.read(intent.post);
    if (session?.isAbout(post, intent)) session.goOn(intent);
    else if (intent.effect === 'nears' && session?.isShown) askAhead(post);
    else begin(intent, post);
  }
  /** A pointer that passes by changes nothing that is shown; a press that follows it finds the answer. */
  function askAhead(post: PostView | undefined): void {
    const acting = actingNow();
    if (acting && post && isJudged(context, acting, post)) memory.ask(post, acting.handle);
  }
  /** Before the site's own handlers. Whatever goes wrong in here, the post is passed on. */
  function onConfirm(event: Event): void {
    try {
      const intent = posts.shareIntent(event);
      const acts = intent?.effect === 'acts';
      if (acts) approach(intent);
      if (session?.onEscape(event) !== true) {
        if (!session || !(acts || posts.confirms(event)) || session.confirm(event) === 'passed') return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch {
      // The cause could quote the post, so it is not kept.
    }
  }
  for (const type of APPROACHES) page.addEventListener(type, onPress, { signal, capture: true });
  for (const type of ['click', 'keydown'] as const)
    page.defaultView?.addEventListener(type, onConfirm, { signal, capture: true });
  context.onChange(() => memory.forget(), signal);
  signal.addEventListener('abort', end);
}

/** An official account's sharing is watched over; everybody else is only offered a copy of the city's own posts. */
function concerns(context: PostsContext, { official, inForce }: Acting, post: PostView | undefined): boolean {
  return official || (post !== undefined && ownAccount(context, inForce, post.author) !== undefined);
}

/** Whether `post` may be shared is asked for an official account, and for posts of others. */
function isJudged(context: PostsContext, { official, inForce }: Acting, post: PostView): boolean {
  return official && ownAccount(context, inForce, post.author) === undefined;
}

/** What outlives a session. */
interface Kept {
  readonly pass: Pass;
  readonly memory: ShareMemory;
}

/** From the press to the closing of the menu. */
class Session {
  readonly #context: PostsContext;
  readonly #pass: Pass;
  readonly #subject: Subject;
  #intent: ShareIntent;
  readonly #life = new AbortController();
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #menu: Element | undefined;
  #layer: Layer | undefined;
  #copied: 'no' | 'yes' | 'failed' = 'no';
  /** The gate stands open. */
  #held = false;
  /** The item was let through: the click that a key makes is no second press. */
  #passedOn = false;

  constructor(context: PostsContext, kept: Kept, intent: ShareIntent, post: PostView | undefined, acting: Acting) {
    const { page, posts } = context;
    this.#context = context;
    this.#pass = kept.pass;
    this.#intent = intent;
    const own = post !== undefined && ownAccount(context, acting.inForce, post.author) !== undefined;
    const asks = post !== undefined && isJudged(context, acting, post);
    const question = asks ? kept.memory.ask(post, acting.handle, () => this.#draw()) : undefined;
    this.#subject = { post, acting, own, question };
    this.#observer = new MutationObserver((records) => {
      // To move our own layer is no news.
      if (records.some(({ target }) => target !== this.#layer?.element)) this.#look();
    });
    this.#observer.observe(posts.layers(page), { childList: true, subtree: true, attributes: true });
    this.goOn(intent);
  }

  get isShown(): boolean {
    return this.#menu !== undefined;
  }

  /** The same post by the same control, or by a key on its way. */
  isAbout(post: PostView | undefined, { control }: ShareIntent): boolean {
    const known = this.#subject.post;
    const same = known?.id === post?.id && known?.text === post?.text;
    return !this.#life.signal.aborted && same && control === this.#intent.control;
  }

  /** The press goes on: `click` after `pointerdown`, say. */
  goOn(intent: ShareIntent): void {
    if (intent.effect === 'nears' && this.isShown) return;
    this.#intent = intent;
    if (!this.#menu) this.#endIn(PATIENCE);
    if (intent.effect === 'prepares' || intent.effect === 'acts') this.#look();
  }

  /** A hint beside an icon goes with the attention; a menu's goes with its menu. */
  onElsewhere(target: EventTarget | null): void {
    if (this.#intent.effect === 'opens' || this.#held || target === this.#layer?.element) return;
    this.end();
  }

  /** True where the key closed what is ours; in the layer it is the layer's. */
  onEscape(event: Event): boolean {
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Escape') return false;
    if (this.#intent.effect === 'opens' || !this.#menu || event.target === this.#layer?.element) return false;
    if (this.#held) this.#goBack();
    else this.end();
    return true;
  }

  /** The menu's item, or the icon, is being pressed: whether the site gets to see it. */
  confirm(event: Event): 'held' | 'passed' {
    const { acting } = this.#subject;
    const ofKey = event.type === 'click' && 'detail' in event && event.detail === 0;
    if (!acting.official || (this.#passedOn && ofKey)) return 'passed';
    const { view, answer } = this.#known();
    const holdings = answer ? shareHoldings(view, answer, acting, this.#context.translate) : [];
    if (holdings.length > 0 && !this.#pass.opens(this.#answered, holdings)) {
      if (!this.#held) this.#record('held');
      this.#held = true;
      this.#draw();
      return 'held';
    }
    this.#passedOn = event.type === 'keydown';
    this.#record('share');
    this.#draw();
    return 'passed';
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#life.abort();
    this.#observer.disconnect();
    this.#layer?.remove();
  }

  #endIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(), milliseconds);
  }

  #look(): void {
    const menu = this.#anchor();
    if (menu === this.#menu) this.#layer?.place();
    else if (menu) this.#open(menu);
    else if (this.#menu) this.#close();
  }

  #anchor(): Element | undefined {
    const { page, posts } = this.#context;
    const { effect, beside } = this.#intent;
    if (effect === 'opens') return posts.shareMenu(page);
    return effect !== 'nears' && beside?.isConnected ? beside : undefined;
  }

  #open(menu: Element): void {
    clearTimeout(this.#timer);
    this.#menu = menu;
    this.#layer ??= this.#createLayer();
    this.#draw();
  }

  #createLayer(): Layer {
    const { page, translate } = this.#context;
    const { signal } = this.#life;
    const layer = createLayer(page, translate);
    const place = (): void => layer.place();
    page.addEventListener('scroll', place, { signal, capture: true, passive: true });
    page.defaultView?.addEventListener('resize', place, { signal, passive: true });
    layer.element.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    layer.element.addEventListener('focusout', () => this.#onLeave(), { signal });
    return layer;
  }

  /** Whoever has gone into the hint stays in it until he leaves. */
  #close(): void {
    this.#menu = undefined;
    if (this.#layer?.element.matches(':focus-within')) return;
    this.#layer?.remove();
    this.#endIn(FLICKER);
  }

  #onLeave(): void {
    if (!this.#menu) this.end();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.#held) this.#goBack();
    else {
      this.end();
      this.#focusMenu();
    }
  }

  #draw(): void {
    // An answer may come when all is over.
    if (!this.#layer || !this.#menu || this.#life.signal.aborted) return;
    const { theme, translate, posts } = this.#context;
    const { acting, own } = this.#subject;
    const { view: known, answer } = this.#known();
    if (this.#held && answer) {
      const holdings = shareHoldings(known, answer, acting, translate);
      const gate = { theme: theme(), holdings, reasons: 'share', about: 'share' } as const;
      const actions = { back: () => this.#goBack(), proceed: (reason: string) => this.#proceed(reason) };
      this.#layer.show(<Gate view={gate} actions={actions} />, this.#menu);
      return;
    }
    const share = acting.official ? known : undefined;
    const pass = this.#pass.waitsFor(this.#answered) ? { button: posts.repostLabel(this.#intent.control) } : undefined;
    const view = { theme: theme(), share, canCopy: own, copied: this.#copied, pass };
    const actions = { register: () => this.#register(), copy: () => void this.#copy() };
    this.#layer.show(<ShareHint view={view} actions={actions} />, this.#menu);
  }

  /** What is known at this instant. */
  #known() {
    const { acting, own, post, question } = this.#subject;
    const { now, language } = this.#context;
    const answer = question?.answer ?? 'unknown';
    const view = shareView({ post, answer, own, policy: acting.inForce.policy, at: now(), language });
    return { view, answer: typeof answer === 'string' ? undefined : answer };
  }

  /** What a reason is given for: this account, this post, these words. */
  get #answered(): Answered {
    const { acting, post } = this.#subject;
    return { account: acting.handle, texts: [post?.id ?? '', post?.text ?? '', post?.quoted?.text ?? ''] };
  }

  #goBack(): void {
    this.#held = false;
    this.#goOnWithout();
  }

  /** The gate is answered. The site may have closed its menu meanwhile: the next one says what is left to do. */
  #goOnWithout(): void {
    if (this.#menu) this.#draw();
    else this.end();
    this.#focusMenu();
  }

  #proceed(reason: string): void {
    const { view, answer } = this.#known();
    if (answer)
      this.#pass.give(this.#answered, shareHoldings(view, answer, this.#subject.acting, this.#context.translate));
    this.#held = false;
    this.#record('proceeded', reason);
    this.#goOnWithout();
  }

  #focusMenu(): void {
    const item = this.#menu?.querySelector('[role="menuitem"]') ?? this.#intent.control;
    if (item instanceof HTMLElement) item.focus({ preventScroll: true });
  }

  #record(event: ShareEvent['event'], reason?: string): void {
    const { post, acting } = this.#subject;
    this.#context.record(shareRecord({ event, post, acting, reason, ...this.#known() }, this.#context));
  }

  #register(): void {
    const { openOptions, posts } = this.#context;
    const author = this.#subject.post?.author;
    if (author) openOptions({ page: 'registry', path: ['add', posts.site, author.handle, author.name] });
  }

  async #copy(): Promise<void> {
    const { post } = this.#subject;
    if (!post) return;
    this.#copied = (await this.#context.copy(`${post.text}\n${post.url}`)) ? 'yes' : 'failed';
    this.#draw();
  }
}
