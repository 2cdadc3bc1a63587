/** Posts of x.com and the controls that pass them on (SITES 1.9). */
import { readBlocks } from '../read-editor.ts';
import type { PostAdapter, PostAuthor, PostView, ShareIntent } from '../post-adapter.ts';
import type { Queries } from '../selector-table.ts';
import { accountInUse, asHandle, handleInText } from './account.ts';
import { inQuote } from './details.ts';
import { createXQueries, type XSelector } from './selectors.ts';

/** Fill of the badge of a public body; a company's badge has a gradient, everybody else's the theme's colour. */
const GOVERNMENT_FILL = '#829aab';

export function createXPosts(queries: Queries<XSelector> = createXQueries()): PostAdapter {
  return {
    site: 'x',
    account: (page) => accountInUse(page, queries),
    shareIntent: (event) => shareIntent(event, queries),
    shareMenu: (page) => {
      const item = queries.first('repostMenuItem', queries.first('layers', page) ?? page);
      return item && (queries.closest('menu', item) ?? item);
    },
    layers: (page) => queries.first('layers', page) ?? page.documentElement,
    confirms: (event) => isPress(event) && closest('repostItem', event, queries) !== undefined,
    read: (post) => readPost(post, queries),
    quotedIn: (scope) => {
      const card = queries
        .all('quoteCard', scope)
        .find((element) => queries.first('userName', element) && !queries.closest('post', element));
      return card && quotedOf(card, queries);
    },
  };
}

/** Shortcut of the site for the focused post. */
const REPOST_KEY = 't';

function shareIntent(event: Event, queries: Queries<XSelector>): ShareIntent | undefined {
  const control = pressedControl(event, queries) ?? postOfShortcut(event, queries);
  if (!control || control.getAttribute('aria-disabled') === 'true') return undefined;
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
const isPress = (event: Event): boolean =>
  event.type === 'click' || (isKey(event) && (event.key === 'Enter' || event.key === ' '));

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
    quoted: card && quotedOf(card, queries),
  };
}

function quotedOf(card: Element, queries: Queries<XSelector>): PostView['quoted'] {
  const name = queries.first('userName', card);
  if (!name) return undefined;
  const text = queries.first('postText', card);
  return { author: authorOf(name, queries), text: text ? readBlocks([text]).text : '' };
}

/** A User-Name has two children: the display name with its badge, then handle, address and time. */
function authorOf(name: Element, queries: Queries<XSelector>): PostAuthor {
  const path = name.querySelector('a[href^="/"]')?.getAttribute('href');
  const [display] = name.children;
  return {
    handle: asHandle(path?.slice(1).split('/')[0]) ?? handleInText(name) ?? '',
    name: display ? readBlocks([display]).text.trim() : '',
    verified: badgeOf(queries.first('badge', name)),
  };
}

function badgeOf(badge: Element | undefined): PostAuthor['verified'] {
  if (!badge) return 'none';
  if (badge.querySelector('linearGradient')) return 'business';
  const fills = [...badge.querySelectorAll('[fill]')].map((shape) => shape.getAttribute('fill')?.toLowerCase());
  return fills.includes(GOVERNMENT_FILL) ? 'government' : 'none';
}
