/** Finds the composers of x.com (SITES 1.1): home, inline reply, and the dialog for posts, replies, quotes and threads. */
import type { Queries } from '../selector-table.ts';
import type { ComposerView, Mount } from '../site-adapter.ts';
import type { XSelector } from './selectors.ts';

/** The common block of text row and tool bar was seen some 19 levels above the editor (live, 2026-10-05). */
const MAX_CLIMB = 24;

export function locateComposer(at: Element, queries: Queries<XSelector>): ComposerView | undefined {
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
  let box = editor.parentElement;
  for (let level = 0; box && level < MAX_CLIMB; level++, box = box.parentElement) {
    if (signOfComposer(box, queries)) return box;
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

/** A rich text box on the compose route or beside a file input, without the rest of what we know. */
function lookalike(at: Element, queries: Queries<XSelector>): ComposerView | undefined {
  const textBox = at.closest('[role="textbox"][contenteditable="true"], textarea');
  if (!(textBox instanceof HTMLElement)) return undefined;
  const box = boxOf(textBox, queries);
  const onComposeRoute = /^\/(compose|intent)\/(post|tweet)$/.test(textBox.ownerDocument.location.pathname);
  const scope = queries.closest('dialog', textBox) ?? box;
  if (!scope || !(onComposeRoute || (box && queries.first('send', box)))) return undefined;
  return { editors: [textBox], scope, mount: mountIn(box ?? scope, queries), understood: false };
}

export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
