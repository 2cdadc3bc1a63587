/** Finds the composers of x.com (SITES 1.1): home, inline reply, and the dialog for posts, replies, quotes and threads. */
import { precedes } from '../dom.ts';
import type { Queries } from '../selector-table.ts';
import type { ComposerView, Mount } from '../site-adapter.ts';
import type { XSelector } from './selectors.ts';

/**
 * The common block of text row and tool bar was seen some 19 levels above the editor (live, 2026-10-05). Inside a known
 * column or dialog no other composer can be met, so there the climb may go to its edge; elsewhere it is short.
 */
const MAX_CLIMB = 24;

/** Direct messages. */
const NO_POSTS = /^\/(?:messages|i\/chat)(?:\/|$)/;
const COMPOSE_ROUTE = /^\/(?:compose|intent)\/(?:post|tweet)$/;

export function locateComposer(at: Element, queries: Queries<XSelector>): ComposerView | undefined {
  if (NO_POSTS.test(at.ownerDocument.location.pathname) || queries.closest('message', at)) return undefined;
  const editor = queries.closest('editor', at);
  if (editor instanceof HTMLElement) return locateAround(editor, queries);
  return lookalike(at, queries);
}

/** A thread's boxes share one tool bar and one button, so a dialog as a whole is one composer. */
function locateAround(editor: HTMLElement, queries: Queries<XSelector>): ComposerView {
  const dialog = queries.closest('dialog', editor);
  const box = boxOf(editor, queries);
  // Without a button or tool bar nothing says what this editor is for; in a box just opened they may still come.
  if (!box) return { editors: [editor], scope: dialog ?? around(editor), mount: undefined, understood: false };
  if (!dialog) {
    return {
      editors: [editor],
      scope: withAvatar(box, editor, queries),
      mount: mountIn(box, queries),
      understood: true,
    };
  }
  const editors = queries.all('editor', dialog).filter((element) => element instanceof HTMLElement);
  return {
    editors: editors.includes(editor) ? editors : [editor],
    scope: dialog,
    mount: mountIn(dialog, queries),
    understood: true,
  };
}

/** The widest block that may still be the composer's own. */
function around(editor: Element): Element {
  let block = editor;
  for (let level = 0; block.parentElement && level < MAX_CLIMB; level++) block = block.parentElement;
  return block;
}

/** The lowest common ancestor of the editor and the nearest sign of a composer. */
function boxOf(editor: Element, queries: Queries<XSelector>): Element | undefined {
  const edge = queries.closest('dialog', editor) ?? queries.closest('column', editor);
  let box = editor.parentElement;
  for (let level = 0; box && (edge || level < MAX_CLIMB); level++, box = box.parentElement) {
    if (signOfComposer(box, queries)) return box;
    if (box === edge) break;
  }
  return undefined;
}

function signOfComposer(box: Element, queries: Queries<XSelector>): Element | undefined {
  return queries.first('toolBar', box) ?? queries.first('send', box) ?? queries.first('fileInput', box);
}

/** The avatar cell stands beside the column of text and tool bar; it belongs to the composer's scope. */
function withAvatar(box: Element, editor: Element, queries: Queries<XSelector>): Element {
  return avatarOf(editor, queries)?.holder ?? box;
}

/**
 * The avatar of the account that will post: the last one before the editor, not of a post, not beyond dialog or column.
 * `holder` is the lowest element that has both.
 */
export function avatarOf(
  editor: Element,
  queries: Queries<XSelector>,
): { readonly avatar: Element; readonly holder: Element } | undefined {
  for (let holder = editor.parentElement; holder; holder = holder.parentElement) {
    if (queries.matches('column', holder)) return undefined;
    const avatar = queries
      .all('avatar', holder)
      .filter((element) => precedes(element, editor) && !queries.closest('post', element))
      .at(-1);
    if (avatar) return { avatar, holder };
    if (queries.matches('dialog', holder)) return undefined;
  }
  return undefined;
}

/** Before the tool bar (SITES 1.1, tried on the live site); without one, before the part of the box with the button. */
function mountIn(box: Element, queries: Queries<XSelector>): Mount | undefined {
  const toolBar = queries.first('toolBar', box);
  if (toolBar?.parentElement) return { parent: toolBar.parentElement, before: toolBar };
  const sign = signOfComposer(box, queries);
  for (let part = sign; part?.parentElement; part = part.parentElement) {
    if (part.parentElement === box) return { parent: box, before: part };
  }
  return undefined;
}

/**
 * The button that sends. Where the site has renamed it: the last button with words behind the text, since all others
 * there are icons (SITES 1.1).
 */
export function sendButton(
  view: Pick<ComposerView, 'scope' | 'editors'>,
  queries: Queries<XSelector>,
): Element | undefined {
  const known = queries.first('send', view.scope);
  if (known) return known;
  const last = view.editors.at(-1);
  return [...view.scope.querySelectorAll('button, [role="button"]')].findLast(
    (button) =>
      last && precedes(last, button) && /\p{L}/u.test(button.textContent) && !queries.closest('attachments', button),
  );
}

/** A text box in which a post may well be written, without the parts that we know: nothing may be concluded from it. */
function lookalike(at: Element, queries: Queries<XSelector>): ComposerView | undefined {
  const textBox = queries.closest('textBox', at);
  if (!(textBox instanceof HTMLElement)) return undefined;
  const box = boxOf(textBox, queries);
  const place = queries.closest('dialog', textBox) ?? queries.closest('column', textBox);
  if (!(textBox.nodeName === 'TEXTAREA' ? isForPosts(textBox, box, queries) : (box ?? place))) return undefined;
  const scope = box ?? place ?? around(textBox);
  return { editors: [textBox], scope, mount: box && mountIn(box, queries), understood: false };
}

/** Plain fields are all over the settings, and beside file inputs too; rich ones are for posts. */
function isForPosts(field: Element, box: Element | undefined, queries: Queries<XSelector>): boolean {
  if (COMPOSE_ROUTE.test(field.ownerDocument.location.pathname)) return true;
  return box !== undefined && (queries.first('send', box) ?? queries.first('toolBar', box)) !== undefined;
}
