/** Posts of x.com and the controls that pass them on (SITES 1.9). */
import { readBlocks } from '../read-editor.ts';
import { isDisabled, isPress } from '../dom.ts';
import type { PostAdapter, PostView, ShareIntent } from '../post-adapter.ts';
import type { Queries } from '../selector-table.ts';
import { accountInUse } from './account.ts';
import { authorOf } from './author.ts';
import { inQuote, readQuote } from './quote-card.ts';
import { createXQueries, type XSelector } from './selectors.ts';

export function createXPosts(queries: Queries<XSelector> = createXQueries()): PostAdapter {
  return {
    site: 'x',
    account: (page) => accountInUse(page, queries),
    shareIntent: (event) => shareIntent(event, queries),
    shareMenu: (page) => {
      const item = repostItem(page, queries);
      return item && (queries.closest('menu', item) ?? item);
    },
    layers: (page) => queries.first('layers', page) ?? page.documentElement,
    confirms: (event) => isPress(event) && closest('repostItem', event, queries) !== undefined,
    repostLabel: ({ ownerDocument }) => repostItem(ownerDocument, queries)?.textContent.trim() ?? '',
    read: (post) => readPost(post, queries),
  };
}

function repostItem(page: Document, queries: Queries<XSelector>): Element | undefined {
  return queries.first('repostItem', queries.first('layers', page) ?? page);
}

/** Shortcut of the site for the focused post. */
const REPOST_KEY = 't';

function shareIntent(event: Event, queries: Queries<XSelector>): ShareIntent | undefined {
  const control = pressedControl(event, queries) ?? postOfShortcut(event, queries);
  if (!control || isDisabled(control)) return undefined;
  const post = queries.closest('post', control) ?? postOfAddress(control.ownerDocument, queries);
  return { post, control, effect: 'opens' };
}

function pressedControl(event: Event, queries: Queries<XSelector>): Element | undefined {
  return event.type === 'pointerdown' || isPress(event) ? closest('repost', event, queries) : undefined;
}

function postOfShortcut(event: Event, queries: Queries<XSelector>): Element | undefined {
  if (!isKey(event) || event.key.toLowerCase() !== REPOST_KEY || event.ctrlKey || event.metaKey || event.altKey)
    return undefined;
  const { target } = event;
  if (!(target instanceof Element) || target.closest('[contenteditable="true"], input, textarea')) return undefined;
  return queries.closest('post', target);
}

/** In the picture viewer the buttons stand outside every post: the address says which one is meant. */
function postOfAddress(page: Document, queries: Queries<XSelector>): Element | undefined {
  const id = /\/status\/(\d+)/.exec(page.location.pathname)?.[1];
  return id === undefined ? undefined : queries.all('post', page).find((post) => readPost(post, queries)?.id === id);
}

function closest(name: XSelector, { target }: Event, queries: Queries<XSelector>): Element | undefined {
  return target instanceof Element ? queries.closest(name, target) : undefined;
}

const isKey = (event: Event): event is KeyboardEvent => event.type === 'keydown' && 'key' in event;

export function readPost(post: Element, queries: Queries<XSelector>): PostView | undefined {
  const own = (name: XSelector): Element | undefined =>
    queries.all(name, post).find((element) => !inQuote(element, queries));
  const name = own('userName');
  if (!name) return undefined;
  const href = own('permalink')?.getAttribute('href') ?? '';
  const id = /\/status\/(\d+)/.exec(href)?.[1] ?? '';
  const text = own('postText');
  const card = queries.all('quoteCard', post).find((element) => queries.first('userName', element));
  return {
    id,
    url: id === '' ? '' : new URL(href, post.ownerDocument.location.origin).href,
    author: authorOf(name, queries),
    locked: queries.first('lock', name) !== undefined,
    promoted: queries.closest('promoted', post) !== undefined,
    text: text ? readBlocks([text]).text : '',
    quoted: card && readQuote(card, queries),
  };
}
