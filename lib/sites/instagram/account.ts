/** Whose name will stand on a post or comment (SITES 2.5), and who wrote a post (2.4). */
import { precedes } from '../dom.ts';
import { isLabel } from './labels.ts';
import type { Place } from './places.ts';
import type { InstagramQueries } from './selectors.ts';

/** Best sign first. Undefined: the page does not tell. */
export function accountOf(place: Place, queries: InstagramQueries): string | undefined {
  const page = place.box.ownerDocument;
  const row = place.kind === 'caption' ? nameInRow(place.box, place.dialog) : undefined;
  return row ?? accountInUse(page, queries);
}

/** The dialog's account row: an avatar above the caption, with a user name and nothing else beside it. */
function nameInRow(box: Element, dialog: Element): string | undefined {
  const above = [...dialog.querySelectorAll('img')].filter((image) => precedes(image, box));
  return above.map((image) => nameBeside(image, dialog)).findLast((name) => name !== undefined);
}

function nameBeside(image: Element, dialog: Element): string | undefined {
  for (let row = image.parentElement; row && row !== dialog; row = row.parentElement) {
    const words = row.textContent.trim();
    if (words !== '') return asHandle(words);
  }
  return undefined;
}

/** The navigation's profile link: its picture is described with the user name, or it is labelled as the profile. */
function nameInNav(page: Document, queries: InstagramQueries): string | undefined {
  return queries
    .all('navLink', page)
    .map((link) => ({ link, name: profileOf(link) }))
    .find(({ link, name }) => name !== undefined && (pictured(link, name) || labelled(link)))?.name;
}

/** Outside of navigation every author's link has such a picture, so there only the label counts. */
const pictured = (link: Element, name: string): boolean =>
  link.closest('nav') !== null && (link.querySelector('img[alt]')?.getAttribute('alt') ?? '').includes(name);

const labelled = (link: Element): boolean =>
  isLabel(link.textContent, 'profile') || isLabel(link.querySelector('svg')?.getAttribute('aria-label'), 'profile');

/** As the page's frame shows it. */
export function accountInUse(page: Document, queries: InstagramQueries): string | undefined {
  return nameInNav(page, queries) ?? ownProfile(page, queries);
}

function ownProfile(page: Document, queries: InstagramQueries): string | undefined {
  return queries.first('ownProfile', page) && profileIn(page.location.pathname);
}

/** The author of a post or comment: first link to a profile in it. */
export function authorOf(post: Element, queries: InstagramQueries): string | undefined {
  return queries
    .all('headerLink', post)
    .map(profileOf)
    .find((name) => name !== undefined);
}

export const profileOf = (link: Element): string | undefined => profileIn(link.getAttribute('href') ?? '');

/** First parts of paths that are no profiles. */
const RESERVED = new Set(['p', 'reel', 'reels', 'stories', 'explore', 'direct', 'accounts']);

/** Handle of the profile that a path leads to. */
export function profileIn(path: string): string | undefined {
  const [, name] = /^\/([^/?#]+)\/?(?:[?#].*)?$/.exec(path) ?? [];
  return name !== undefined && !RESERVED.has(name) ? asHandle(name) : undefined;
}

export function asHandle(text: string): string | undefined {
  return /^[A-Za-z0-9._]{1,30}$/.test(text) ? text : undefined;
}
