import { ContentState, EditorState, Modifier, SelectionState } from 'draft-js';
import twitter from 'twitter-text';
import type { Posted } from '../contract.ts';
import { has, quirks } from '../shared/quirks.ts';
import { createStore, type Store } from '../shared/store.ts';
import { account } from './session.ts';
import type { Post } from './posts.ts';
import { decorator } from './decorators.tsx';

export interface MediaItem {
  readonly id: number;
  readonly type: 'image' | 'video';
  readonly url: string;
  readonly alt: string;
}

/** One box of a composer; a thread has several. */
export interface Box {
  readonly id: number;
  readonly editor: EditorState;
  /** The text where another editor than Draft.js stands in the box. */
  readonly plain: string | undefined;
  readonly media: readonly MediaItem[];
  readonly poll: readonly string[] | undefined;
}

/** One composer: what the site itself knows about it, kept outside React so that it survives a re-render. */
export interface Composer {
  readonly kind: 'post' | 'reply' | 'quote';
  readonly boxes: readonly Box[];
  readonly active: number;
  /** Wall time of the scheduler, `YYYY-MM-DDTHH:mm`. */
  readonly scheduledAt: string | undefined;
  readonly target: Post | undefined;
  /** On its way to the server. */
  readonly sending: boolean;
}

export type ComposerStore = Store<Composer>;

let nextId = 1;

/** Which editor this load of the page has. */
export const EDITOR = has('plain-editor')
  ? 'plain'
  : has('lexical-editor')
    ? 'lexical'
    : has('textarea-editor')
      ? 'textarea'
      : 'draft';

export function newBox(text = ''): Box {
  const editor = EditorState.createWithContent(ContentState.createFromText(text), decorator);
  return {
    id: nextId++,
    editor: text ? EditorState.moveSelectionToEnd(editor) : editor,
    plain: EDITOR === 'draft' ? undefined : text,
    media: [],
    poll: undefined,
  };
}

export function newComposer(kind: Composer['kind'], target?: Post, text?: string): ComposerStore {
  return createStore<Composer>({
    kind,
    boxes: [newBox(text)],
    active: 0,
    scheduledAt: undefined,
    target,
    sending: false,
  });
}

export function updateBox(store: ComposerStore, id: number, change: (box: Box) => Box): void {
  store.update((composer) => ({
    ...composer,
    boxes: composer.boxes.map((box) => (box.id === id ? change(box) : box)),
  }));
}

export const textOf = (box: Box): string => box.plain ?? box.editor.getCurrentContent().getPlainText('\n');

/** X counts with its own library (SITES part 3); an empty text is no valid tweet there, but has weight 0. */
export const weightOf = (box: Box): number => twitter.parseTweet(textOf(box)).weightedLength;

const OVER = 'OVER_LIMIT';

/** Styles what lies beyond the limit, as the site does: an inline style, so more spans and nothing else (SITES 1.3). */
export function markOverLimit(editor: EditorState): EditorState {
  if (editor.isInCompositionMode()) return editor;
  const content = editor.getCurrentContent();
  const text = content.getPlainText('\n');
  const parsed = twitter.parseTweet(text);
  const limit = parsed.weightedLength > quirks.limit ? parsed.validRangeEnd + 1 : text.length;
  let changed = content;
  let start = 0;
  for (const block of content.getBlocksAsArray()) {
    const from = Math.max(0, Math.min(block.getLength(), limit - start));
    for (let i = 0; i < block.getLength(); i++) {
      const over = block.getInlineStyleAt(i).has(OVER);
      if (over === i >= from) continue;
      const range = SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: i, focusOffset: i + 1 });
      changed = over
        ? Modifier.removeInlineStyle(changed, range, OVER)
        : Modifier.applyInlineStyle(changed, range, OVER);
    }
    start += block.getLength() + 1;
  }
  if (changed === content) return editor;
  // `set`, not `push`, and the selections as they were: the colour is no step of the undo history.
  const currentContent = changed
    .set('selectionBefore', content.getSelectionBefore())
    .set('selectionAfter', content.getSelectionAfter());
  return EditorState.set(editor, { currentContent });
}

export const isEmpty = (box: Box): boolean => textOf(box).trim() === '' && box.media.length === 0;

export function canSend(composer: Composer): boolean {
  if (composer.sending) return false;
  if (composer.boxes.some((box) => weightOf(box) > quirks.limit)) return false;
  if (composer.kind === 'quote' && composer.boxes.length === 1) return true;
  return !composer.boxes.some(isEmpty);
}

/** What leaves for the server. A quote without words goes as a plain repost (SITES 1.5). */
export function toPosted(composer: Composer): Posted {
  const texts = composer.boxes.map(textOf);
  const bare = composer.kind === 'quote' && composer.boxes.every(isEmpty);
  const poll = composer.boxes[0]?.poll;
  return {
    site: 'x',
    kind: bare ? 'repost' : composer.kind,
    account: account.get(),
    text: texts.join('\n\n'),
    texts,
    media: composer.boxes.flatMap((box) => box.media.map(({ type, alt }) => ({ type, alt }))),
    ...(composer.scheduledAt ? { scheduledAt: composer.scheduledAt } : {}),
    ...(composer.target ? { target: composer.target.id } : {}),
    ...(poll ? { poll } : {}),
  };
}

/**
 * Empties a composer after sending. The home box keeps its editor element (SITES 1.3), so its box keeps its id.
 * Draft calls for `push` here: a fresh EditorState would lose the link to the focused element.
 */
export function clear(store: ComposerStore): void {
  store.update((composer) => {
    const first = composer.boxes[0] ?? newBox();
    const empty = EditorState.push(first.editor, ContentState.createFromText(''), 'remove-range');
    return {
      ...composer,
      boxes: [
        {
          ...first,
          editor: EditorState.moveFocusToEnd(empty),
          plain: EDITOR === 'draft' ? undefined : '',
          media: [],
          poll: undefined,
        },
      ],
      active: 0,
      scheduledAt: undefined,
      sending: false,
    };
  });
}
