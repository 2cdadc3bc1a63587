/** Finds the composers of instagram.com and the place for the panel in each. */
import { precedes } from '../dom.ts';
import type { ComposerView, Mount } from '../site-adapter.ts';
import { placeOf, type Place } from './places.ts';
import type { InstagramQueries } from './selectors.ts';

/** A focus anywhere in the dialog of a caption is enough: a restored caption may be shared without being touched. */
export function locateComposer(at: Element, queries: InstagramQueries): ComposerView | undefined {
  const box = queries.closest('textBox', at);
  const place = box ? placeOf(box, queries) : captionAround(at, queries);
  return place && viewOf(place, queries);
}

function captionAround(at: Element, queries: InstagramQueries): Place | undefined {
  const dialog = queries.closest('dialog', at);
  const places = dialog ? shownBoxes(dialog, queries).map((box) => placeOf(box, queries)) : [];
  return places.find((place) => place?.kind === 'caption');
}

function viewOf(place: Place, queries: InstagramQueries): ComposerView {
  const editors = [place.box];
  if (place.kind === 'caption') {
    return { editors, scope: place.dialog, mount: mountUnderCaption(place, queries), understood: true };
  }
  if (place.kind === 'comment')
    return { editors, scope: place.form, mount: mountAtForm(place.form, queries), understood: true };
  return { editors, scope: place.around, mount: undefined, understood: false };
}

/** Every text box of ours on the page, without the hidden doubles of a caption (SITES 2.1). */
export function editorsOf(page: ParentNode, queries: InstagramQueries): HTMLElement[] {
  return shownBoxes(page, queries).filter((box) => placeOf(box, queries) !== undefined);
}

/** A double is out of sight by style, size or place. Each dialog by itself: boxes behind it may be of another make. */
function shownBoxes(within: ParentNode, queries: InstagramQueries): HTMLElement[] {
  const boxes = [within, ...queries.all('dialog', within)].flatMap((part) => queries.all('textBox', part));
  return [...new Set(boxes)].filter((box) => box instanceof HTMLElement).filter(isShown);
}

/** CSS pixels: every box that is written in is wider. */
const NARROWEST = 100;

function isShown(box: HTMLElement): boolean {
  if (box.closest('[hidden], [aria-hidden="true"], [inert]')) return false;
  if (!box.checkVisibility({ visibilityProperty: true })) return false;
  const { width, right } = box.getBoundingClientRect();
  return width >= NARROWEST && right > 0;
}

/**
 * Between caption with counter and the rows below (location, collaborators): in the flow of the dialog's own column,
 * so it covers nothing and scrolls along.
 */
function mountUnderCaption(
  { box, dialog, send }: Extract<Place, { kind: 'caption' }>,
  queries: InstagramQueries,
): Mount | undefined {
  const later = queries.all('laterField', dialog).find((field) => precedes(box, field));
  const mount = later ? before(childHolding(later, box)) : after(box);
  // Share and Done stand in the dialog's header.
  return mount && { ...mount, sendAbove: send };
}

/** The part that holds `inner` and not `other`, as wide as that allows. */
function childHolding(inner: Element, other: Element): Element {
  let part = inner;
  while (part.parentElement && !part.parentElement.contains(other)) part = part.parentElement;
  return part;
}

/**
 * In the feed the form ends its post: below it nothing moves that is being written. In a post's own window or page the
 * form stands at the foot of a column, so the room is above it.
 */
function mountAtForm(form: Element, queries: InstagramQueries): Mount | undefined {
  const inFeed = queries.closest('article', form) && !queries.closest('dialog', form);
  const mount = inFeed ? after(form) : before(form);
  return mount && { ...mount, sendAbove: inFeed ? form : undefined };
}

function before(element: Element): Mount | undefined {
  const part = stacked(element);
  return part.parentElement ? { parent: part.parentElement, before: part } : undefined;
}

function after(element: Element): Mount | undefined {
  const part = stacked(element);
  return part.parentElement ? { parent: part.parentElement, before: part.nextElementSibling } : undefined;
}

/** The part around `element` whose neighbours stand above and below it: among parts side by side there is no room. */
export function stacked(element: Element): Element {
  let part = element;
  while (part.parentElement && isRow(part.parentElement)) part = part.parentElement;
  return part;
}

function isRow(element: Element): boolean {
  const { display, flexDirection } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return (display?.endsWith('flex') ?? false) && !(flexDirection ?? 'row').startsWith('column');
}
