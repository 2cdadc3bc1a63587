/** Whose name will stand on the post (SITES 1.8), best sign first. */
import { equalsIgnoringCase } from '../dom.ts';
import type { Queries } from '../selector-table.ts';
import { avatarOf } from './locate.ts';
import type { XSelector } from './selectors.ts';

const AVATAR_PREFIX = 'UserAvatar-Container-';
const HANDLE = /^[A-Za-z0-9_]{1,15}$/;

/**
 * Handle without `@`. Where the composer's own avatar and the side bar disagree (delegated accounts, a switch under
 * way), the avatar counts: it is what the reader of the screen sees beside the text.
 */
export function accountOf(editor: Element, queries: Queries<XSelector>): string | undefined {
  return handleOfAvatar(avatarOf(editor, queries)?.avatar) ?? accountInUse(editor.ownerDocument, queries);
}

/** Handle of the account that the page's frame shows. */
export function accountInUse(page: Document, queries: Queries<XSelector>): string | undefined {
  return handleOfSwitcher(page, queries) ?? handleOfProfileLink(page, queries);
}

/** The side bar's account where it is not the one that the composer shows (SITES 1.8: to be told, never to be trusted). */
export function accountElsewhere(editor: Element, queries: Queries<XSelector>): string | undefined {
  const own = handleOfAvatar(avatarOf(editor, queries)?.avatar);
  const other = handleOfSwitcher(editor.ownerDocument, queries);
  if (own === undefined || other === undefined) return undefined;
  return equalsIgnoringCase(own, other) ? undefined : other;
}

function handleOfAvatar(avatar: Element | undefined): string | undefined {
  const id = avatar?.getAttribute('data-testid') ?? '';
  // `unknown` is what the site writes while it does not know yet.
  return id.startsWith(AVATAR_PREFIX) && !id.endsWith('-unknown')
    ? asHandle(id.slice(AVATAR_PREFIX.length))
    : undefined;
}

function handleOfSwitcher(page: Document, queries: Queries<XSelector>): string | undefined {
  const switcher = queries.first('accountSwitcher', page);
  if (!switcher) return undefined;
  return handleInText(switcher) ?? handleOfAvatar(queries.first('avatar', switcher));
}

function handleOfProfileLink(page: Document, queries: Queries<XSelector>): string | undefined {
  return asHandle(queries.first('profileLink', page)?.getAttribute('href')?.replace(/^\//, ''));
}

/**
 * The first text of its own that is a handle; a display name may hold an `@` as well, but not alone. Frameworks write a
 * sign and a name as two nodes, so what counts is the text of an element without children.
 */
export function handleInText(element: Element): string | undefined {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    const text = part.childElementCount === 0 ? part.textContent.trim() : '';
    const handle = text.startsWith('@') ? asHandle(text.slice(1)) : undefined;
    if (handle) return handle;
  }
  return undefined;
}

export function asHandle(text: string | undefined): string | undefined {
  return text !== undefined && HANDLE.test(text) ? text : undefined;
}
