/**
 * One visit to the page of a post of ours. The page is read anew when it changes, before the change is painted: an
 * element that is used again must not show the mark of the comment before. Comments are judged when they come near the
 * window. All of it is undone when the visit ends.
 */
import type { CommentCardState } from '../../components/comment-view.ts';
import { findAccount } from '../policy/handles.ts';
import type { Policy } from '../policy/types.ts';
import type { CommentView, FoundComment, PostPage } from '../sites/comment-adapter.ts';
import { isInUse } from '../policy/in-use.ts';
import type { CommentsContext } from './comment-context.ts';
import { createCommentHost, type CommentHost } from './comment-host.tsx';
import type { CommentMemory } from './comment-memory.ts';
import { commentMarkView, commentRecord } from './comment-record.ts';

/** Comments up to this far outside the window are read ahead. */
const NEAR = '300px 0px';

interface Mark {
  readonly host: CommentHost;
  readonly comment: CommentView;
}

/** The account in use, where its posts are watched over. */
interface Watched {
  readonly handle: string;
  readonly policy: Policy;
}

export class CommentSession {
  readonly #context: CommentsContext;
  readonly #memory: CommentMemory;
  readonly #life = new AbortController();
  readonly #mutations: MutationObserver;
  readonly #sights: IntersectionObserver;
  readonly #observed = new Set<Element>();
  readonly #near = new Set<Element>();
  readonly #marks = new Map<Element, Mark>();
  #frame: number | undefined;

  constructor(context: CommentsContext, memory: CommentMemory) {
    const { page, analyser } = context;
    const { signal } = this.#life;
    this.#context = context;
    this.#memory = memory;
    this.#sights = new IntersectionObserver((entries) => this.#onSight(entries), { rootMargin: NEAR });
    this.#mutations = new MutationObserver((records) => {
      if (records.some(({ target }) => !isInEditor(target))) this.#look();
    });
    this.#mutations.observe(page, { subtree: true, childList: true, characterData: true });
    page.defaultView?.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    analyser.onStateChange(() => this.#onAnalyser(), signal);
    this.lookSoon();
  }

  get ended(): boolean {
    return this.#life.signal.aborted;
  }

  lookSoon(): void {
    if (this.ended) return;
    this.#frame ??= this.#context.page.defaultView?.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#look();
    });
  }

  end(): void {
    if (this.#frame !== undefined) this.#context.page.defaultView?.cancelAnimationFrame(this.#frame);
    this.#life.abort();
    this.#mutations.disconnect();
    this.#sights.disconnect();
    this.#keepOnly(new Set());
  }

  #look(): void {
    if (this.ended) return;
    const { page, comments, isAlive } = this.#context;
    const post = comments.post(page);
    if (!isAlive() || !post || isElsewhere(this.#context, post)) {
      this.end();
      return;
    }
    const watched = post.author === undefined ? undefined : this.#watched();
    const found = watched ? comments.comments(page).filter(({ view }) => !isOwn(watched, this.#context, view)) : [];
    this.#keepOnly(new Set(found.map(({ element }) => element)));
    for (const comment of found) if (watched) this.#meet(comment, watched);
  }

  /** Undefined while the account in use is none of ours, or not known yet. */
  #watched(): Watched | undefined {
    const { page, comments, policyFor, marksWanted } = this.#context;
    const handle = marksWanted() ? comments.account(page) : undefined;
    if (handle === undefined) return undefined;
    const { account, policy } = policyFor(handle);
    return account && isInUse(account) ? { handle, policy } : undefined;
  }

  #keepOnly(elements: ReadonlySet<Element>): void {
    for (const [element, { host }] of this.#marks) {
      if (elements.has(element)) continue;
      host.remove();
      this.#marks.delete(element);
    }
    for (const element of this.#observed) {
      if (elements.has(element)) continue;
      this.#sights.unobserve(element);
      this.#observed.delete(element);
      this.#near.delete(element);
    }
  }

  #meet({ element, view }: FoundComment, watched: Watched): void {
    if (!this.#observed.has(element)) {
      this.#observed.add(element);
      this.#sights.observe(element);
    }
    if (this.#near.has(element)) this.#memory.ask(view, watched.handle, () => this.lookSoon());
    this.#mark(element, view, watched);
  }

  /** The element may have become another comment's since the last look. */
  #mark(element: Element, comment: CommentView, { handle, policy }: Watched): void {
    const { comments, theme, page, translate } = this.#context;
    const answer = this.#memory.answer(comment, handle);
    const card = this.#memory.card(comment.id);
    const told = answer === undefined || typeof answer === 'string' ? undefined : answer;
    // Most comments have no mark, and the theme is read from computed styles.
    const view =
      told && told.limbs.length > 0 && commentMarkView(told, policy, { site: comments.site, theme: theme(), card });
    const known = this.#marks.get(element);
    const same = known?.comment.id === comment.id && known.comment.text === comment.text ? known : undefined;
    if (known && (!view || !same)) {
      known.host.remove();
      this.#marks.delete(element);
    }
    if (!view) return;
    const host =
      same?.host ??
      createCommentHost(page, translate, {
        change: (change) => this.#change(comment.id, change),
        record: (decision) => void this.#record(element, comment, decision),
      });
    this.#marks.set(element, { host, comment });
    host.show(view, comments.anchor(element));
  }

  #change(id: string, change: Partial<CommentCardState>): void {
    this.#memory.change(id, change);
    this.#look();
  }

  /** Only where the page still shows that comment there, with those words. */
  async #record(element: Element, comment: CommentView, decision: string): Promise<void> {
    const { page, comments, now, record } = this.#context;
    const shown = comments.comments(page).find((found) => found.element === element)?.view;
    const watched = this.#watched();
    const answer = watched && this.#memory.answer(comment, watched.handle);
    if (shown?.id !== comment.id || !watched || answer === undefined || typeof answer === 'string') {
      this.lookSoon();
      return;
    }
    const { note } = this.#memory.card(comment.id);
    const { handle: account } = watched;
    const entry = commentRecord(comment, answer, { at: now(), site: comments.site, account, decision, note });
    const done = await record(entry);
    this.#memory.change(
      comment.id,
      done ? { told: 'recorded', recording: false, decision: undefined, note: '' } : { told: 'failed' },
    );
    this.lookSoon();
  }

  #onSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.#observed.has(target)) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.lookSoon();
  }

  /** What went unanswered while the analyser started is asked again. */
  #onAnalyser(): void {
    if (this.#context.analyser.state !== 'ready') return;
    this.#memory.retry();
    this.lookSoon();
  }

  /** Esc closes the card that one is in, and nothing of the site's. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    const [target] = event.composedPath();
    const mark = [...this.#marks.values()].find(({ host }) => target instanceof Node && holds(host, target));
    if (!mark || !this.#memory.card(mark.comment.id).open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#change(mark.comment.id, { open: false });
    mark.host.focusMark();
  }
}

/** Typing an answer changes no comment. */
function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return (element?.closest('[contenteditable="true"]') ?? null) !== null;
}

const holds = ({ element }: CommentHost, target: Node): boolean => element.shadowRoot?.contains(target) ?? false;

/** The page shows, or its address says already, that the post is none of ours. */
export function isElsewhere({ comments, policyFor }: CommentsContext, { addressed, author }: PostPage): boolean {
  const { pack } = policyFor(undefined).policy;
  const isOurs = (handle: string | undefined): boolean => {
    const account = handle === undefined ? undefined : findAccount(pack, comments.site, handle);
    return account !== undefined && isInUse(account);
  };
  return (addressed !== undefined && !isOurs(addressed)) || (author !== undefined && !isOurs(author));
}

/** Of one of the city's own accounts. */
const isOwn = ({ policy }: Watched, { comments }: CommentsContext, { author }: CommentView): boolean =>
  findAccount(policy.pack, comments.site, author) !== undefined;
