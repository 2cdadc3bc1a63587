/** What stands beside a text on instagram.com: kind, account, media and their descriptions, whom it answers. */
import type { Draft, Media } from '../../engine/draft.ts';
import { equalsIgnoringCase } from '../dom.ts';
import type { ComposerView, DraftDetails } from '../site-adapter.ts';
import { accountOf, authorOf } from './account.ts';
import { saysItIs } from './labels.ts';
import { placeOf, postAround, type Place } from './places.ts';
import { readBox } from './read.ts';
import type { InstagramQueries } from './selectors.ts';

export function detailsOf(view: ComposerView, queries: InstagramQueries): readonly DraftDetails[] {
  return view.editors.map((box) => detailsOfBox(view, box, queries));
}

function detailsOfBox(view: ComposerView, box: HTMLElement, queries: InstagramQueries): DraftDetails {
  const place: Place = placeOf(box, queries) ?? { kind: 'unknown', box, around: view.scope };
  const account = accountOf(place, queries);
  if (place.kind === 'comment') {
    return { draft: { account, media: [], ...commentDetails(box, account, queries) } };
  }
  return {
    draft: {
      kind: 'post',
      account,
      media: place.kind === 'caption' ? mediaOf(place.dialog, queries) : [],
      // Its time stands in fields whose order and wording no public source shows.
      scheduledAt: queries.first('scheduler', view.scope) ? 'unknown' : undefined,
    },
  };
}

/**
 * A comment that begins by naming somebody answers that person: the site itself tells by that (SITES 2.3). Any other
 * speaks to the author of the post above it; under one's own post that is nobody else.
 */
function commentDetails(
  box: HTMLElement,
  account: string | undefined,
  queries: InstagramQueries,
): Pick<Draft, 'kind' | 'replyTo'> {
  const named = /^@([A-Za-z0-9._]{1,30})(?=\s|$)/.exec(readBox(box, queries)?.text ?? '')?.[1];
  const post = postAround(box, queries);
  const to = named ?? (post && authorOf(post, queries));
  return {
    kind: named === undefined ? 'comment' : 'reply',
    replyTo: to === undefined ? undefined : { author: to, own: equalsIgnoringCase(to, account) },
  };
}

/**
 * One field a picture while the accessibility section is open. While it is closed the fields are not in the page, and
 * neither number nor descriptions are known: one medium at least, its description open, never missing.
 */
function mediaOf(dialog: Element, queries: InstagramQueries): readonly Media[] {
  const fields = [...dialog.querySelectorAll('input, textarea')].filter((field) => saysItIs(field, 'alt'));
  const videos: Media[] = queries.first('video', dialog) ? [{ type: 'video' }] : [];
  if (fields.length === 0) return videos.length > 0 ? videos : [{ type: 'image' }];
  return [...fields.map(pictureOf), ...videos];
}

function pictureOf(field: Element): Media {
  const described = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return { type: 'image', alt: described ? field.value : undefined };
}
