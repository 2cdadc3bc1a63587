/** A press of a person, as far as a simulated page knows: only a browser can make one that a script cannot. */
export function pressByHand(element: Element): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}
