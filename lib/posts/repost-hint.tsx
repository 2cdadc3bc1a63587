/**
 * The hint beside the repost menu. The menu has no link to its post (SITES 1.9), so the post is read at each press on
 * the way to it: what was read last, at the very event that the site acts upon, is what the menu is about, whatever
 * the timeline does with its elements afterwards. Until such a press nothing runs but three listeners.
 */
import { ShareHint } from '../../components/share-hint.tsx';
import type { PostView, ShareIntent } from '../sites/post-adapter.ts';
import { type Acting, actingOn, ownAccount } from './acting.ts';
import type { PostsContext } from './context.ts';
import { createLayer, type Layer } from './layer.tsx';
import { askAboutShare, type ShareQuestion } from './share-question.ts';
import { shareView } from './share-view.ts';

/** Milliseconds after which a menu that opens is no longer the one that was asked for. */
const PATIENCE = 4_000;
/** Milliseconds for which a menu may be gone while the site puts it together anew. */
const FLICKER = 300;
const PRESSES = ['pointerdown', 'click', 'keydown'] as const;

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

  function end(): void {
    session?.end();
    session = undefined;
  }
  function begin(intent: ShareIntent, post: PostView | undefined): void {
    end();
    const acting = context.isAlive() && context.hintsWanted() ? actingOn(context) : undefined;
    if (acting && concerns(context, acting, post)) session = new Session(context, intent, post, acting);
  }
  function onPress(event: Event): void {
    const intent = posts.shareIntent(event);
    if (!intent) return;
    const post = intent.post && posts.read(intent.post);
    if (session?.isAbout(post)) session.goOn();
    else begin(intent, post);
  }
  for (const type of PRESSES) page.addEventListener(type, onPress, { signal, capture: true });
  signal.addEventListener('abort', end);
}

/** An official account's sharing is watched over; everybody else is only offered a copy of the city's own posts. */
function concerns(context: PostsContext, { official, inForce }: Acting, post: PostView | undefined): boolean {
  return official || (post !== undefined && ownAccount(context, inForce, post.author) !== undefined);
}

/** From the press to the closing of the menu. */
class Session {
  readonly #context: PostsContext;
  readonly #subject: Subject;
  readonly #control: Element;
  readonly #life = new AbortController();
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #menu: Element | undefined;
  #layer: Layer | undefined;
  #copied: 'no' | 'yes' | 'failed' = 'no';

  constructor(context: PostsContext, intent: ShareIntent, post: PostView | undefined, acting: Acting) {
    const { page, posts } = context;
    this.#context = context;
    this.#control = intent.control;
    const own = post !== undefined && ownAccount(context, acting.inForce, post.author) !== undefined;
    const asks = post !== undefined && acting.official && !own;
    const asked = { key: 'repost', account: acting.handle };
    const question = asks ? askAboutShare(context, post, asked, () => this.#draw()) : undefined;
    this.#subject = { post, acting, own, question };
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(posts.layers(page), { childList: true, subtree: true, attributes: true });
    this.goOn();
  }

  isAbout(post: PostView | undefined): boolean {
    const known = this.#subject.post;
    return !this.#life.signal.aborted && known?.id === post?.id && known?.text === post?.text;
  }

  /** The press goes on: `click` after `pointerdown`, say. */
  goOn(): void {
    if (!this.#menu) this.#endIn(PATIENCE);
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
    const { page, posts } = this.#context;
    const menu = posts.shareMenu(page);
    if (menu === this.#menu) this.#layer?.place();
    else if (menu) this.#open(menu);
    else this.#close();
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
    this.end();
    if (this.#control instanceof HTMLElement) this.#control.focus();
  }

  #draw(): void {
    if (!this.#layer || !this.#menu) return;
    const { now, language, theme } = this.#context;
    const { acting, own, post, question } = this.#subject;
    const { policy } = acting.inForce;
    const answer = question?.answer ?? 'unknown';
    const share = acting.official ? shareView({ post, answer, own, policy, at: now(), language }) : undefined;
    const view = { theme: theme(), share, canCopy: own, copied: this.#copied };
    const actions = { register: () => this.#register(), copy: () => void this.#copy() };
    this.#layer.show(<ShareHint view={view} actions={actions} />, this.#menu);
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
