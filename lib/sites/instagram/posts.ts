/** Posts of instagram.com and the icons that pass them on (SITES 2.4). */
import { isDisabled, isPress, precedes, equalsIgnoringCase } from '../dom.ts';
import type { PostAdapter, PostView, ShareIntent } from '../post-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import { accountInUse, authorOf, profileOf } from './account.ts';
import { isLabel } from './labels.ts';
import { editorsOf } from './locate.ts';
import { postAround, postCodeIn } from './places.ts';
import { createInstagramQueries, type InstagramQueries } from './selectors.ts';

export function createInstagramPosts(queries: InstagramQueries = createInstagramQueries()): PostAdapter {
  return {
    site: 'instagram',
    account: (page) => accountInUse(page, queries),
    shareIntent: (event) => shareIntent(event, queries),
    // The dialog of the paper plane; a post's own window holds an article, a caption's its text box.
    shareMenu: (page) =>
      queries
        .all('dialog', page)
        .findLast((dialog) => !queries.first('article', dialog) && editorsOf(dialog, queries).length === 0),
    layers: (page) => page.documentElement,
    // A click on the icon reposts at once: that is an intent which acts.
    confirms: () => false,
    repostLabel: (control) => iconName(control) ?? '',
    read: (post) => readPost(post, queries),
  };
}

/** CSS pixels: icons of a post. Those of a comment are smaller (16), badges on pictures as well (22). */
const ICON_HEIGHT = '24';

function shareIntent(event: Event, queries: InstagramQueries): ShareIntent | undefined {
  const { target, type } = event;
  const pressed = isPress(event);
  if (!(target instanceof Element) || !(pressed || PREPARING.has(type))) return undefined;
  const control = queries.closest('pressable', target);
  if (!control || isDisabled(control)) return undefined;
  const is = meaningOf(control, queries);
  if (!is) return undefined;
  const post = postAround(control, queries);
  const beside = queries.closest('actions', control) ?? control;
  if (is === 'share') return pressed || type === 'pointerdown' ? { post, control, effect: 'opens' } : undefined;
  const effect = pressed ? 'acts' : type === 'pointerover' ? 'nears' : 'prepares';
  return { post, control, beside, effect };
}

const PREPARING = new Set(['pointerover', 'pointerdown', 'focusin']);

/** By its name; in another language by its place between the icons for comments and for sharing. */
function meaningOf(control: Element, queries: InstagramQueries): 'repost' | 'share' | undefined {
  const name = iconName(control);
  if (name === undefined || isLabel(name, 'undoRepost')) return undefined;
  if (isLabel(name, 'repost')) return 'repost';
  const bar = queries.closest('actions', control);
  if (isLabel(name, 'share') || isLabel(name, 'sharePost')) return bar ? 'share' : undefined;
  if (!bar || KNOWN.some((known) => isLabel(name, known))) return undefined;
  const icons = queries.all('pressable', bar).filter((other) => iconName(other) !== undefined);
  // Like, Comment, Repost, Share, Save: without the icon for a repost there are four.
  if (icons.length !== 5) return undefined;
  return ([, , 'repost', 'share'] as const)[icons.indexOf(control)];
}

const KNOWN = ['like', 'commentIcon', 'save'] as const;

/** Undefined where it is no icon of a post's own row. */
function iconName(control: Element): string | undefined {
  const icon = control.querySelector('svg');
  if (icon?.getAttribute('height') !== ICON_HEIGHT || icon.querySelector('circle')) return undefined;
  return icon.getAttribute('aria-label') ?? '';
}

function readPost(post: Element, queries: InstagramQueries): PostView | undefined {
  const author = authorOf(post, queries);
  const text = author === undefined ? undefined : captionOf(post, author, queries);
  if (author === undefined || text === undefined) return undefined;
  const { location } = post.ownerDocument;
  const href = queries.first('postLink', post)?.getAttribute('href') ?? location.pathname;
  const id = postCodeIn(href) ?? '';
  return {
    id,
    url: id === '' ? '' : new URL(href, location.origin).href,
    author: { handle: author, name: '', verified: 'none' },
    locked: false,
    promoted: false,
    text,
    quoted: undefined,
  };
}

/**
 * The first words that follow the author's name below the head, or the post's heading. '' where all words are comments;
 * undefined where nobody can tell whose a word is.
 */
function captionOf(post: Element, author: string, queries: InstagramQueries): string | undefined {
  const names = queries.all('link', post).filter(isName);
  const below = names.some(inHeader) ? names.filter((name) => !inHeader(name)) : names.slice(1);
  const comments = queries.all('commentLink', post);
  const words = queries
    .all('words', post)
    .filter((part) => isText(part, names, queries) && !equalsIgnoringCase(part.textContent.trim(), author))
    .map((part) => ({ part, name: below.findLast((name) => precedes(name, part)) }));
  const own = words.filter(({ name }) => !name || (isOf(name, author) && !namesComment(name, below, comments)));
  const [heading, ...more] = own.filter(({ part }) => queries.matches('captionHead', part));
  const beside = own.find(({ part, name }) => name && inOneRow(name, part, post));
  const caption = heading && more.length === 0 ? heading : beside;
  if (caption) return readBlocks([caption.part]).text.trim();
  return own.length === 0 ? '' : undefined;
}

/** An avatar leads to the profile as well, and a badge may follow the name. */
function isName(link: Element): boolean {
  const name = profileOf(link);
  return name !== undefined && link.textContent.trim().toLowerCase().startsWith(name.toLowerCase());
}

const isOf = (name: Element, author: string): boolean => equalsIgnoringCase(profileOf(name), author);

const inHeader = (element: Element): boolean => element.closest('header') !== null;

/** The address of a comment stands between its author's name and the next one. */
function namesComment(name: Element, names: readonly Element[], comments: readonly Element[]): boolean {
  const next = names[names.indexOf(name) + 1];
  return comments.some((link) => precedes(name, link) && !(next && precedes(next, link)));
}

/** Neither a dot between two others, nor a row with a name, nor words on a control; rows may be pressed as a whole. */
function isText(part: Element, names: readonly Element[], queries: InstagramQueries): boolean {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part.textContent) && !part.querySelector('img')) return false;
  if (inHeader(part) || names.some((name) => part.contains(name))) return false;
  const control = queries.closest('pressable', part);
  return !control || names.some((name) => name !== control && control.contains(name));
}

function inOneRow(name: Element, part: Element, post: Element): boolean {
  for (let row = name.parentElement, level = 0; row && row !== post && level < 4; row = row.parentElement, level++)
    if (row.contains(part)) return true;
  return false;
}
