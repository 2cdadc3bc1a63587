/** Comments under one post of instagram.com, on its own page or in its window over the feed (SITES 2.4). */
import type { CommentAdapter, FoundComment, PostPage } from '../comment-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import { accountInUse, authorOf } from './account.ts';
import { stacked } from './locate.ts';
import { postCodeIn, showsOnePost } from './places.ts';
import { createInstagramQueries, type InstagramQueries } from './selectors.ts';

export function createInstagramComments(queries: InstagramQueries = createInstagramQueries()): CommentAdapter {
  return {
    site: 'instagram',
    account: (page) => accountInUse(page, queries),
    post: (page) => postOf(page, queries),
    comments(page) {
      const around = areaOf(page, queries);
      const links = around ? queries.all('commentLink', around) : [];
      return links.flatMap((link) => commentAt(link, links, queries) ?? []);
    },
    anchor: stacked,
  };
}

/** The address of a comment opens its post. */
const pathOf = ({ location }: Document): string => location.pathname.replace(/\/c\/\d+\/?(?:r\/\d+\/?)?$/, '/');

function postOf(page: Document, queries: InstagramQueries): PostPage | undefined {
  const pathname = pathOf(page);
  if (!showsOnePost(pathname)) return undefined;
  const area = areaOf(page, queries);
  return { id: postCodeIn(pathname) ?? '', addressed: undefined, author: area && authorOf(area, queries) };
}

/** Undefined until the page shows the post of its address: within the site the address changes first. */
function areaOf(page: Document, queries: InstagramQueries): Element | undefined {
  const area = windowOrMain(page, queries);
  const code = postCodeIn(pathOf(page));
  const links = area ? queries.all('postLink', area) : [];
  return links.some((link) => postCodeIn(link.getAttribute('href') ?? '') === code) ? area : undefined;
}

/** The window with the post in it; else the main part, which holds no `article` on a post's own page. */
function windowOrMain(page: Document, queries: InstagramQueries): Element | undefined {
  const window = queries.all('dialog', page).find((dialog) => queries.first('article', dialog));
  if (window) return window;
  const main = queries.first('main', page);
  return main && !queries.first('article', main) ? main : undefined;
}

/** The least part around the address that also holds a name and words; undefined where another comment is in it. */
function commentAt(link: Element, links: readonly Element[], queries: InstagramQueries): FoundComment | undefined {
  const id = /\/c\/(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
  if (id === undefined) return undefined;
  for (const row of partsAround(link)) {
    if (links.some((other) => other !== link && row.contains(other))) return undefined;
    const author = authorOf(row, queries);
    const words = queries.all('words', row).find((part) => isText(part, row, link));
    if (author === undefined || !words) continue;
    const url = new URL(link.getAttribute('href') ?? '', link.ownerDocument.location.origin).href;
    return { element: row, view: { id, url, author, text: readBlocks([words]).text } };
  }
  return undefined;
}

/** Innermost first. */
function* partsAround(element: Element): Generator<Element> {
  for (let part = element.parentElement; part; part = part.parentElement) yield part;
}

function isText(part: Element, row: Element, link: Element): boolean {
  if (part.contains(link) || part.textContent.trim() === '') return false;
  // The row may stand in one that can be pressed as a whole.
  const control = part.closest('a, button, [role="button"]');
  return control === null || control.contains(row);
}
