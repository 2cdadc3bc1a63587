/** Which presses send something on instagram.com (SITES 2.1, 2.3). Looked up anew for each event. */
import { isDisabled, isForInputMethod, isPress } from '../dom.ts';
import type { ComposerView } from '../site-adapter.ts';
import { wordsOn } from './labels.ts';
import { editorsOf } from './locate.ts';
import { placeOf, type Place } from './places.ts';
import type { InstagramQueries } from './selectors.ts';

/**
 * The text box whose content this event is about to send: a click on Share, Done or a comment's Post, Enter or Space
 * on them, Enter without Shift in a comment box. Undefined for every other event: Next and Back only turn the pages of
 * the dialog.
 */
export function postIntentOf(event: Event, queries: InstagramQueries): HTMLElement | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  if (event.type === 'click') return boxSentBy(target, queries);
  if (!(event instanceof KeyboardEvent) || isForInputMethod(event)) return undefined;
  if (event.key === 'Enter') {
    const box = queries.closest('textBox', target);
    if (box) return boxSentFrom(box, event, queries);
  }
  return isPress(event) ? boxSentBy(target, queries) : undefined;
}

/** The words on the control that sends this composer (シェア, Done …); '' where there is none to be seen. */
export function sendLabelOf({ editors: [box] }: ComposerView, queries: InstagramQueries): string {
  const send = box && sendOf(placeOf(box, queries));
  return send ? wordsOn(send) : '';
}

function boxSentFrom(box: Element, event: KeyboardEvent, queries: InstagramQueries): HTMLElement | undefined {
  if (event.shiftKey || isChoosing(box)) return undefined;
  const place = placeOf(box, queries);
  return place?.kind === 'comment' ? place.box : undefined;
}

/** Enter takes a name from the list of people to mention while that is open. */
function isChoosing(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant');
}

function boxSentBy(target: Element, queries: InstagramQueries): HTMLElement | undefined {
  const control = queries.closest('control', target);
  if (!control || isDisabled(control)) return undefined;
  const around = queries.closest('form', control) ?? queries.closest('dialog', control);
  return around && editorsOf(around, queries).find((box) => sendOf(placeOf(box, queries)) === control);
}

const sendOf = (place: Place | undefined): Element | undefined =>
  place && place.kind !== 'unknown' ? place.send : undefined;
