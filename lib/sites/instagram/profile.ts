/** The own profile on instagram.com. */
import { equalsIgnoringCase } from '../dom.ts';
import type { ProfileAdapter, ProfileView } from '../profile-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import { accountInUse, profileIn } from './account.ts';
import { createInstagramQueries, type InstagramQueries } from './selectors.ts';

export function createInstagramProfile(queries: InstagramQueries = createInstagramQueries()): ProfileAdapter {
  return { site: 'instagram', addressed, own: (page) => ownProfile(page, queries) };
}

const addressed = ({ location }: Document): string | undefined => profileIn(location.pathname);

function ownProfile(page: Document, queries: InstagramQueries): ProfileView | undefined {
  const handle = addressed(page);
  const head = queries.first('profileHead', page);
  if (handle === undefined || !head || !queries.first('ownProfile', page)) return undefined;
  if (!equalsIgnoringCase(accountInUse(page, queries), handle)) return undefined;
  const text = readBlocks([head]).text;
  if (isFolded(text)) return undefined;
  const words = queries.all('words', head).map((part) => readBlocks([part]).text);
  return {
    handle,
    text,
    // Name and counts are words as well, and shorter.
    bio: words.reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
    links: [...head.querySelectorAll('a')].flatMap((link) => [link.textContent, targetOf(link)]),
    anchor: head,
  };
}

/** What a folded bio hides is not known to be missing. */
const isFolded = (text: string): boolean => /(?:…|\.{3})\s*(?:続きを読む|もっと見る|more)/i.test(text);

/** Links out of the site lead over `l.instagram.com/?u=<address>`. */
const targetOf = ({ href, search }: HTMLAnchorElement): string => new URLSearchParams(search).get('u') ?? href;
