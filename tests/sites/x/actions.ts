import { has, quirks } from '../shared/quirks.ts';
import { createStore } from '../shared/store.ts';
import { currentPlace, navigate } from '../shared/router.ts';
import {
  canSend,
  clear,
  isEmpty,
  newComposer,
  textOf,
  toPosted,
  type Composer,
  type ComposerStore,
} from './composer.ts';
import { fill } from './prefill.ts';
import { findPost, reposted, timeline, type Post } from './posts.ts';
import { account } from './session.ts';
import { t } from './labels.ts';

/** The home page's own box; one for the whole life of the page. */
export const homeComposer = newComposer('post');
fill(homeComposer);

/** The composer of the dialog while one is open. */
export const modalComposer = createStore<ComposerStore | undefined>(undefined);

/** The inline reply of each status page that has been visited. */
const inlineReplies = new Map<string, ComposerStore>();

export function inlineReplyTo(post: Post): ComposerStore {
  const existing = inlineReplies.get(post.id) ?? newComposer('reply', post);
  inlineReplies.set(post.id, existing);
  return existing;
}

/** Pages of the dialog that take the composer out of the tree while they are open (SITES 1.1). */
export type SubPage =
  | '/compose/post/schedule'
  | '/compose/post/media'
  | '/compose/post/unsent/drafts'
  | '/compose/post/unsent/scheduled'
  | '/i/foundmedia/search';

/** What a sub-page works on, and where it returns to. */
export interface Editing {
  readonly store: ComposerStore;
  readonly box: number;
  readonly returnTo: string;
}
export const editing = createStore<Editing | undefined>(undefined);

/** The page that stays visible behind the dialog. */
export const background = createStore('/home');

export const toast = createStore('');

const COMPOSE_PATH = has('old-compose-route') ? '/compose/tweet' : '/compose/post';

export function openComposer(kind: Composer['kind'], target?: Post, text?: string): void {
  modalComposer.update(() => newComposer(kind, target, text));
  navigate(COMPOSE_PATH);
}

/** `/compose/post` or `/intent/post` opened by its address: makes the composer that the query asks for. */
export function composerFromAddress(search: string): ComposerStore {
  const query = new URLSearchParams(search);
  const target = findPost(query.get('in_reply_to') ?? '');
  const text = [query.get('text'), query.get('url')].filter((part) => part !== null).join(' ');
  const quote = quirks.prefill === 'quote' ? timeline[0] : undefined;
  const composer = newComposer(target ? 'reply' : quote ? 'quote' : 'post', target ?? quote, text);
  fill(composer);
  return composer;
}

/** Sends the dialog away; a text in it is asked after first (save or discard). */
export function askBeforeClosing(): void {
  const modal = modalComposer.get();
  if (modal?.get().boxes.every(isEmpty)) closeDialog();
  else sheet.update(() => ({ title: t.savePost, yes: t.save, no: t.discard, onYes: saveDraft, onNo: closeDialog }));
}

export function closeDialog(): void {
  modalComposer.update(() => undefined);
  navigate(background.get());
}

/** A question of the site's own, in its own dialog (SITES 1.2: confirmationSheet…). */
export interface Sheet {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}
export const sheet = createStore<Sheet | undefined>(undefined);

export function answer(act: () => void): void {
  sheet.update(() => undefined);
  act();
}

/** Texts that were saved instead of sent. */
export const drafts = createStore<readonly string[]>([]);

function saveDraft(): void {
  const text = modalComposer.get()?.get().boxes.map(textOf).join('\n\n') ?? '';
  drafts.update((saved) => [text, ...saved]);
  closeDialog();
}

/** A saved text comes back in a new composer (SITES 1.3). */
export function restoreDraft(text: string): void {
  drafts.update((saved) => saved.filter((other) => other !== text));
  editing.update(() => undefined);
  openComposer('post', undefined, text);
}

export function openSubPage(store: ComposerStore, box: number, path: SubPage): void {
  editing.update(() => ({ store, box, returnTo: currentPlace().path }));
  navigate(path);
}

export function leaveSubPage(): void {
  const returnTo = editing.get()?.returnTo ?? '/home';
  editing.update(() => undefined);
  navigate(returnTo);
}

/** Post was pressed. The site may have a question of its own first (SITES 1.5). */
export function press(store: ComposerStore): void {
  const { kind, boxes } = store.get();
  const bare = boxes.some(({ media }) => media.some(({ alt }) => alt === ''));
  if (quirks.ask === 'alt' && bare) ask(t.askAlt, store);
  else if (quirks.ask === 'review' && kind === 'reply') ask(t.askReview, store);
  else send(store);
}

function ask(title: string, store: ComposerStore): void {
  const nothing = (): void => undefined;
  sheet.update(() => ({ title, yes: t.sendAnyway, no: t.rethink, onYes: () => send(store), onNo: nothing }));
}

let arrive: (() => void) | undefined;
export const deliver = (): void => arrive?.();

/** Sends what stands in the composer's model; does nothing where the site's button would be disabled. */
export function send(store: ComposerStore): void {
  const composer = store.get();
  if (!canSend(composer)) return;
  window.__posted.push(toPosted(composer));
  if (quirks.send === 'at-once') {
    finish(store);
    return;
  }
  store.update((value) => ({ ...value, sending: true }));
  arrive = () => finish(store);
}

function finish(store: ComposerStore): void {
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
