/** Moves within a page that does not load again: the address changes under a content script without a word to it. */

/** What a person does before an address changes, where the browser does not tell of the change itself (Firefox before 147). */
const OCCASIONS = ['click', 'keyup', 'popstate', 'scroll'] as const;

/** Calls `listener` after each change of the path until `signal` is aborted. In between nothing runs. */
export function onPathChange(page: Document, listener: () => void, signal: AbortSignal): void {
  const window = page.defaultView;
  if (!window) return;
  let path = page.location.pathname;
  const look = (): void => {
    if (signal.aborted || page.location.pathname === path) return;
    path = page.location.pathname;
    listener();
  };
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  let frame: number | undefined;
  const soon = (): void => {
    look();
    frame ??= window.requestAnimationFrame(() => {
      frame = undefined;
      look();
    });
  };
  for (const type of OCCASIONS) window.addEventListener(type, soon, { signal, capture: true, passive: true });
}
