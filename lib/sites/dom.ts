/** What the pages of both sites have in common: order, presses, handles. */

export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Disabled by attribute or natively: builds differ. */
export function isDisabled(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || control.hasAttribute('disabled');
}

/** Enter that takes a conversion over. */
export function isForInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process';
}

/** A click, or Enter or Space on what has the focus. */
export function isPress(event: Event): boolean {
  if (event.type === 'click') return true;
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || isForInputMethod(event)) return false;
  return event.key === 'Enter' || event.key === ' ';
}

/** What is not known is the same as nothing. */
export const equalsIgnoringCase = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.toLowerCase() === b?.toLowerCase();
