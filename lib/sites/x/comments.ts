/** Replies on the page of one post of x.com (SITES 1.9). */
import type { CommentAdapter, FoundComment, PostPage } from '../comment-adapter.ts';
import { precedes } from '../dom.ts';
import type { PostView } from '../post-adapter.ts';
import type { Queries } from '../selector-table.ts';
import { accountInUse } from './account.ts';
import { readPost } from './posts.ts';
import { createXQueries, type XSelector } from './selectors.ts';

const STATUS_PATH = /^\/([A-Za-z0-9_]{1,15})\/status\/(\d+)\/?$/;

interface Seen {
  readonly element: Element;
  readonly view: PostView;
}

/** @returns an adapter for one page: it remembers of the open post what the virtual list takes away while one scrolls. */
export function createXComments(queries: Queries<XSelector> = createXQueries()): CommentAdapter {
  let known: PostPage | undefined;
  /** Posts that the site recommends below the replies. */
  let recommended = new Set<string>();

  function post(page: Document): PostPage | undefined {
    const [, addressed, id] = STATUS_PATH.exec(page.location.pathname) ?? [];
    if (addressed === undefined || id === undefined) return undefined;
    if (known?.id !== id || known.addressed !== addressed) {
      known = { id, addressed, author: undefined };
      recommended = new Set();
    }
    if (known.author === undefined) {
      const focused = postsOn(page, queries).find(({ view }) => view.id === id);
      known = { ...known, author: focused?.view.author.handle };
    }
    return known;
  }

  /** Below a heading the list goes on with other people's conversations; the heading itself may be gone by then. */
  function isRecommended({ element, view }: Seen, before: Seen | undefined, headings: readonly Element[]): boolean {
    const beyond =
      recommended.has(view.id) ||
      (before !== undefined && recommended.has(before.view.id)) ||
      headings.some((heading) => precedes(heading, element));
    if (beyond) recommended.add(view.id);
    return beyond;
  }

  return {
    site: 'x',
    account: (page) => accountInUse(page, queries),
    post,
    comments(page) {
      const open = post(page);
      if (open?.author === undefined) return [];
      const column = queries.first('column', page) ?? page;
      const headings = queries.all('listHeading', column);
      const younger = postsOn(page, queries).filter(({ view }) => isYounger(view.id, open.id));
      return younger
        .filter((seen, index) => !isRecommended(seen, younger[index - 1], headings) && !seen.view.promoted)
        .map(({ element, view }): FoundComment => {
          const { id, url, author, text } = view;
          return { element, view: { id, url, author: author.handle, text } };
        });
    },
    anchor: (comment) => comment,
  };
}

function postsOn(page: Document, queries: Queries<XSelector>): Seen[] {
  return queries.all('post', queries.first('column', page) ?? page).flatMap((element) => {
    const view = readPost(element, queries);
    return view && view.id !== '' ? [{ element, view }] : [];
  });
}

/** Ids grow with time: a reply is younger than what it answers, and what is answered, shown above, is older. */
const isYounger = (a: string, b: string): boolean => (a.length === b.length ? a > b : a.length > b.length);
