/** The own profile on x.com. */
import { equalsIgnoringCase } from '../dom.ts';
import type { ProfileAdapter, ProfileView } from '../profile-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import { accountInUse, asHandle, handleInText } from './account.ts';
import { createXQueries, type XSelector } from './selectors.ts';

export function createXProfile(queries: Queries<XSelector> = createXQueries()): ProfileAdapter {
  return { site: 'x', addressed, own: (page) => ownProfile(page, queries) };
}

const addressed = ({ location }: Document): string | undefined =>
  asHandle(/^\/([^/]+)\/?$/.exec(location.pathname)?.[1]);

function ownProfile(page: Document, queries: Queries<XSelector>): ProfileView | undefined {
  const handle = addressed(page);
  const column = queries.first('column', page);
  // A profile without a bio has no element for one: the name tells that the head is there, and whose it is.
  const name = column && queries.first('profileName', column);
  if (
    !column ||
    !name ||
    !equalsIgnoringCase(handleInText(name), handle) ||
    !equalsIgnoringCase(accountInUse(page, queries), handle)
  )
    return undefined;
  const bio = queries.first('profileBio', column);
  const url = queries.first('profileUrl', column);
  const text = bio ? readBlocks([bio]).text : '';
  const links = [...(bio?.querySelectorAll('a') ?? []), ...(url ? [url] : [])];
  return {
    handle: handle ?? '',
    text,
    bio: text,
    // Links lead over t.co: the words shown name the host.
    links: links.flatMap((link) => [link.textContent, link.getAttribute('href') ?? '']),
    anchor: bio ?? name,
  };
}
