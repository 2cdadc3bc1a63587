/**
 * Tells that something about a composer has changed: one observer, read after the next frame, silent while an input
 * method composes. Costs nothing while nothing changes, and ends with its signal.
 *
 * Observed are the composer itself, and the direct children of each of its ancestors: that is how the removal or
 * replacement of any part of the path shows, without watching the timeline beside it.
 */
export interface WatchOptions {
  readonly scope: Element;
  /** Called right after an animation frame, never between `compositionstart` and `compositionend`. */
  readonly onTick: () => void;
  readonly signal: AbortSignal;
}

/** Test ids carry the account, labels carry alt texts; no other attribute is ever read. */
const ATTRIBUTES = ['data-testid', 'aria-label'];

export interface Watcher {
  /** Asks for a tick although nothing changed in the DOM. */
  wake(): void;
  /** True while an input method composes in this composer. */
  readonly composing: boolean;
}

export function watch({ scope, onTick, signal }: WatchOptions): Watcher {
  let frame: number | undefined;
  let turn: ReturnType<typeof setTimeout> | undefined;
  let composing: EventTarget | undefined;

  function wake(): void {
    // An editor that was taken away while composing will never end its composition.
    if (composing instanceof Node && !composing.isConnected) composing = undefined;
    if (composing || frame !== undefined || turn !== undefined || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      // After the frame, behind keys that wait already: an editor that falls behind them loses some, whoever took the time.
      turn = setTimeout(look);
    });
  }

  function look(): void {
    turn = undefined;
    if (!composing) onTick();
  }

  const observer = new MutationObserver(wake);
  observer.observe(scope, { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES });
  for (let ancestor = scope.parentElement; ancestor; ancestor = ancestor.parentElement) {
    observer.observe(ancestor, { childList: true });
  }
  // A field's value changes without a change in the tree.
  scope.addEventListener('input', wake, { signal, capture: true });
  // Capture: the site's own handlers may stop the event.
  scope.addEventListener('compositionstart', (event) => (composing = event.target ?? undefined), {
    signal,
    capture: true,
  });
  scope.addEventListener(
    'compositionend',
    () => {
      composing = undefined;
      wake();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(turn);
  });
  return {
    wake,
    get composing() {
      return composing !== undefined;
    },
  };
}
