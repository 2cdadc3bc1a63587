import { createStore } from '../shared/store.ts';
import { currentPlace, navigate } from '../shared/router.ts';
import { canSend, clear, newComposer, toPosted, type Composer, type ComposerStore } from './composer.ts';
import { findPost, reposted, type Post } from './posts.ts';
import { account } from './session.ts';
import { t } from './labels.ts';

/** The home page's own box; one for the whole life of the page. */
export const homeComposer = newComposer('post');

/** The composer of the dialog while one is open. */
export const modalComposer = createStore<ComposerStore | undefined>(undefined);

/** The inline reply of each status page that has been visited. */
const inlineReplies = new Map<string, ComposerStore>();

export function inlineReplyTo(post: Post): ComposerStore {
  const existing = inlineReplies.get(post.id) ?? newComposer('reply', post);
  inlineReplies.set(post.id, existing);
  return existing;
}

/** What a sub-page of the dialog (scheduler, media) works on, and where it returns to. */
export interface Editing {
  readonly store: ComposerStore;
  readonly box: number;
  readonly returnTo: string;
}
export const editing = createStore<Editing | undefined>(undefined);

/** The page that stays visible behind the dialog. */
export const background = createStore('/home');

export const toast = createStore('');

export function openComposer(kind: Composer['kind'], target?: Post, text?: string): void {
  modalComposer.update(() => newComposer(kind, target, text));
  navigate('/compose/post');
}

/** `/compose/post` or `/intent/post` opened by its address: makes the composer that the query asks for. */
export function composerFromAddress(search: string): ComposerStore {
  const query = new URLSearchParams(search);
  const target = findPost(query.get('in_reply_to') ?? '');
  const text = [query.get('text'), query.get('url')].filter((part) => part !== null).join(' ');
  return newComposer(target ? 'reply' : 'post', target, text);
}

export function closeDialog(): void {
  modalComposer.update(() => undefined);
  navigate(background.get());
}

export function openSubPage(
  store: ComposerStore,
  box: number,
  path: '/compose/post/schedule' | '/compose/post/media',
): void {
  editing.update(() => ({ store, box, returnTo: currentPlace().path }));
  navigate(path);
}

export function leaveSubPage(): void {
  const returnTo = editing.get()?.returnTo ?? '/home';
  editing.update(() => undefined);
  navigate(returnTo);
}

/** Sends what stands in the composer's model; does nothing where the site's button would be disabled. */
export function send(store: ComposerStore): void {
  const composer = store.get();
  if (!canSend(composer)) return;
  window.__posted.push(toPosted(composer));
  toast.update(() => t.sent);
  if (modalComposer.get() === store) closeDialog();
  else clear(store);
}

export function toggleRepost(post: Post): void {
  const done = reposted.get().has(post.id);
  if (!done) {
    window.__posted.push({
      site: 'x',
      kind: 'repost',
      account: account.get(),
      text: '',
      texts: [],
      media: [],
      target: post.id,
    });
  }
  reposted.update((ids) => new Set(done ? [...ids].filter((id) => id !== post.id) : [...ids, post.id]));
}
