/** Who wrote a post of x.com, whole or quoted: what a User-Name says. */
import type { PostAuthor } from '../post-adapter.ts';
import { readBlocks } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import { asHandle, handleInText } from './account.ts';
import type { XSelector } from './selectors.ts';

/** Fill of the badge of a public body; a company's badge has a gradient, everybody else's the theme's colour. */
const GOVERNMENT_FILL = '#829aab';

/** A User-Name has two children: the display name with its badge, then handle, address and time. */
export function authorOf(name: Element, queries: Queries<XSelector>): PostAuthor {
  const [display] = name.children;
  return {
    handle: handleOf(name) ?? '',
    name: display ? readBlocks([display]).text.trim() : '',
    verified: badgeOf(queries.first('badge', name)),
  };
}

export function handleOf(name: Element): string | undefined {
  const path = name.querySelector('a[href^="/"]')?.getAttribute('href');
  return asHandle(path?.slice(1).split('/')[0]) ?? handleInText(name);
}

function badgeOf(badge: Element | undefined): PostAuthor['verified'] {
  if (!badge) return 'none';
  if (badge.querySelector('linearGradient')) return 'business';
  const fills = [...badge.querySelectorAll('[fill]')].map((shape) => shape.getAttribute('fill')?.toLowerCase());
  return fills.includes(GOVERNMENT_FILL) ? 'government' : 'none';
}
