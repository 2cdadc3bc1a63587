/** Which text box is what: a caption in a dialog, a comment box under a post, or none of ours (SITES 2.1, 2.3). */
import { precedes } from '../dom.ts';
import { isLabel, saysItIs, wordsOn } from './labels.ts';
import type { InstagramQueries } from './selectors.ts';

export type Place =
  | {
      readonly kind: 'caption';
      readonly box: HTMLElement;
      readonly dialog: Element;
      readonly send: Element | undefined;
    }
  | { readonly kind: 'comment'; readonly box: HTMLElement; readonly form: Element; readonly send: Element | undefined }
  /** People write something like a post here, and these are not the parts that we know. */
  | { readonly kind: 'unknown'; readonly box: HTMLElement; readonly around: Element };

/** Undefined: not a text box, or one that is none of ours (direct messages, stories, search, profile). */
export function placeOf(box: Element, queries: InstagramQueries): Place | undefined {
  if (!(box instanceof HTMLElement) || !queries.matches('textBox', box)) return undefined;
  return captionPlace(box, queries) ?? commentPlace(box, queries);
}

function captionPlace(box: HTMLElement, queries: InstagramQueries): Place | undefined {
  if (saysItIs(box, 'comment')) return undefined;
  const dialogs = dialogsAround(box, queries);
  const inForm = queries.closest('form', box) !== undefined;
  for (const dialog of dialogs) {
    const named = namedSend(dialog, box, queries);
    if (named) return { kind: 'caption', box, dialog, send: named };
  }
  const making = dialogs.find((dialog) => saysItIs(box, 'caption') || (!inForm && makesPost(dialog, queries)));
  if (!making) return undefined;
  // The header in another language: its last control sends.
  const send = lastInHeader(making, box, queries);
  return send ? { kind: 'caption', box, dialog: making, send } : { kind: 'unknown', box, around: making };
}

/** Innermost first. */
function dialogsAround(box: Element, queries: InstagramQueries): Element[] {
  const dialogs: Element[] = [];
  for (
    let dialog = queries.closest('dialog', box);
    dialog;
    dialog = dialog.parentElement ? queries.closest('dialog', dialog.parentElement) : undefined
  )
    dialogs.push(dialog);
  return dialogs;
}

function makesPost(dialog: Element, queries: InstagramQueries): boolean {
  return isLabel(dialog.getAttribute('aria-label'), 'dialogTitle') || queries.first('upload', dialog) !== undefined;
}

const SENDS = ['share', 'done'] as const;

/** Share on the details step, Done in Edit info: the exact word, above the caption. "Share to" stands below it. */
function namedSend(dialog: Element, box: Element, queries: InstagramQueries): Element | undefined {
  return queries
    .all('control', dialog)
    .find((control) => precedes(control, box) && SENDS.some((label) => isLabel(wordsOn(control), label)));
}

/** The last control of the row that holds the dialog's title. */
function lastInHeader(dialog: Element, box: Element, queries: InstagramQueries): Element | undefined {
  const title = queries.first('title', dialog);
  for (let row = title?.parentElement; row && row !== dialog && !row.contains(box); row = row.parentElement) {
    const last = queries.all('control', row).at(-1);
    if (!last || !title || !precedes(title, last)) continue;
    return wordsOn(last) === '' || isLabel(wordsOn(last), 'onward') ? undefined : last;
  }
  return undefined;
}

function commentPlace(box: HTMLElement, queries: InstagramQueries): Place | undefined {
  const form = queries.closest('form', box);
  const named = saysItIs(box, 'comment');
  if (form && (named || underPost(box, queries)))
    return { kind: 'comment', box, form, send: commentSend(form, queries) };
  // Without its form nothing says how it sends.
  return named ? { kind: 'unknown', box, around: queries.closest('article', box) ?? box } : undefined;
}

function underPost(box: Element, queries: InstagramQueries): boolean {
  if (queries.closest('article', box)) return true;
  const { pathname } = box.ownerDocument.location;
  return queries.closest('main', box) !== undefined && POST_PATH.test(pathname);
}

/** The post that something stands in; on the page of one post there is no `article`. */
export function postAround(at: Element, queries: InstagramQueries): Element | undefined {
  const article = queries.closest('article', at);
  if (article) return article;
  if (!showsOnePost(at.ownerDocument.location.pathname)) return undefined;
  return queries.closest('dialog', at) ?? queries.closest('main', at);
}

/** The reels page shows several posts without a border between them. */
export function showsOnePost(pathname: string): boolean {
  return POST_PATH.test(pathname) && !pathname.includes('/reels/');
}

/** `/p/<code>/`, `/reel/<code>/`, `/reels/<code>/`, with the author before it or without. */
const POST_PATH = /^\/(?:[A-Za-z0-9._]+\/)?(?:p|reels?)\/[\w-]+\/?$/;

/** `<code>` in such a path, or in one that goes on (a comment's). */
export const postCodeIn = (path: string): string | undefined => /\/(?:p|reels?)\/([\w-]+)/.exec(path)?.[1];

/** Post, by its word; in another language the only control of words alone. */
function commentSend(form: Element, queries: InstagramQueries): Element | undefined {
  const controls = queries.all('control', form);
  return (
    controls.find((control) => isLabel(wordsOn(control), 'postComment')) ??
    controls.findLast((control) => wordsOn(control) !== '')
  );
}
