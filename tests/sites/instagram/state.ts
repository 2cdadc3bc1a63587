import { $getRoot, type EditorState } from 'lexical';
import type { ReplicaComment } from '../contract.ts';
import { quirks } from '../shared/quirks.ts';
import { createStore } from '../shared/store.ts';

export const account = createStore(quirks.account);

export interface Upload {
  readonly id: number;
  readonly type: 'image' | 'video';
  readonly url: string;
  readonly alt: string;
}

export const STEPS = ['upload', 'crop', 'edit', 'details', 'sharing', 'shared'] as const;
export type Step = (typeof STEPS)[number];

/** The create dialog. The caption outlives its editor, which leaves the tree on every other step (SITES 2.1). */
export interface Creation {
  readonly step: Step;
  readonly media: readonly Upload[];
  readonly caption: Caption;
  readonly notice: boolean;
}

/** Lexical's state, or the value of a text area; a string also begins an editor. */
export type Caption = EditorState | string | undefined;

export const creation = createStore<Creation | undefined>(undefined);

export const NEW_CREATION: Creation = { step: 'upload', media: [], caption: undefined, notice: false };

/** Text of a Lexical model: paragraphs and soft breaks both end a line (Lexical itself puts two breaks between paragraphs). */
export const textOf = (caption: Caption): string =>
  typeof caption === 'string'
    ? caption
    : (caption?.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ) ?? '');

export const update = (change: Partial<Creation>): void => creation.update((value) => value && { ...value, ...change });

/** What the Share control sends; the dialog says so a moment later. */
export function share(): void {
  const value = creation.get();
  if (value?.step !== 'details') return;
  const text = textOf(value.caption);
  window.__posted.push({
    site: 'instagram',
    kind: 'post',
    account: account.get(),
    text,
    texts: [text],
    media: value.media.map(({ type, alt }) => ({ type, alt })),
  });
  update({ step: 'sharing' });
  setTimeout(() => update({ step: 'shared' }), 200);
}

/** A post of one's own in the dialog "Edit info". */
export interface Editing {
  readonly code: string;
  readonly caption: Caption;
}

export const editing = createStore<Editing | undefined>(undefined);

/** What Done sends. */
export function saveEdit(): void {
  const value = editing.get();
  if (!value) return;
  const text = textOf(value.caption);
  window.__posted.push({
    site: 'instagram',
    kind: 'post',
    account: account.get(),
    text,
    texts: [text],
    media: [],
    target: value.code,
  });
  editing.update(() => undefined);
}

/** Code of the post that is open over the feed. */
export const opened = createStore<string | undefined>(undefined);

/** The address changes to the post's while the feed stays mounted below. */
export function openPost(code: string): void {
  history.pushState(null, '', `/p/${code}/`);
  opened.update(() => code);
}

export function closePost(): void {
  history.pushState(null, '', '/');
  opened.update(() => undefined);
}

/** Drafts of comments by post code, as the site's own models hold them. */
export const comments = createStore<Readonly<Record<string, string>>>({});

export const setComment = (code: string, text: string): void => comments.update((all) => ({ ...all, [code]: text }));

/** Published comments by post code, where a test has put in others. */
export const talk = createStore<Readonly<Record<string, readonly ReplicaComment[]>>>({});

export function sendComment(code: string): void {
  const text = comments.get()[code] ?? '';
  if (text.trim() === '') return;
  window.__posted.push({
    site: 'instagram',
    kind: 'comment',
    account: account.get(),
    text,
    texts: [text],
    media: [],
    target: code,
  });
  setComment(code, '');
}

/** Code of the post whose share dialog is open. */
export const sharing = createStore<string | undefined>(undefined);

export const reposted = createStore<ReadonlySet<string>>(new Set());

/** A click reposts at once: there is no menu (SITES 2.4). */
export function toggleRepost(code: string): void {
  const done = reposted.get().has(code);
  if (!done) {
    window.__posted.push({
      site: 'instagram',
      kind: 'repost',
      account: account.get(),
      text: '',
      texts: [],
      media: [],
      target: code,
    });
  }
  reposted.update((codes) => new Set(done ? [...codes].filter((other) => other !== code) : [...codes, code]));
}
