/**
 * Finds the composers of a page by the focus, and keeps them. Without a focused composer nothing runs here but two
 * listeners. Sites mount composers late and replace them at will, so there is no moment at which to look for them.
 */
import { Composer } from './composer.ts';
import type { ComposeContext } from './context.ts';

/** What a page must still be able to say when its extension is gone. */
export const RETIREMENT_STRINGS = ['panel.status.reload', 'panel.status.reloadHelp', 'panel.account.unknown'] as const;

export interface WatchedPage {
  /** The extension was updated or removed: every composer says so, and all stops. */
  retire(): void;
}

/** Watches until `signal` is aborted; then nothing is left on the page. */
export function watchPage(context: ComposeContext, signal: AbortSignal): WatchedPage {
  const composers = new Set<Composer>();
  const life = new AbortController();
  let lastEnded: Composer['memory'] = { texts: [], places: [] };
  let folded = false;
  let names = 0;

  function meet(element: Element): void {
    const view = context.adapter.locate(element);
    if (!view) return;
    const known = [...composers].find((composer) => composer.owns(view));
    if (known) known.attend();
    else begin(view);
  }

  function begin(view: Parameters<Composer['owns']>[0]): void {
    names += 1;
    const composer = new Composer({
      context,
      name: String(names),
      view,
      places: isSameDraft(view) ? lastEnded.places : [],
      isFolded: () => folded,
      onFold: (next) => {
        folded = next;
        wakeAll();
      },
      onDismissalChange: wakeAll,
      onEnd: () => {
        lastEnded = composer.memory;
        composers.delete(composer);
        composer.end();
      },
      onGone: retire,
    });
    composers.add(composer);
  }

  /** X takes a composer out of the tree while its schedule or media page is open, and mounts a new one after. */
  function isSameDraft(view: Parameters<Composer['owns']>[0]): boolean {
    const texts = view.editors.map((editor) => context.adapter.read(editor)?.text ?? '');
    return texts.some((text) => text !== '') && texts.join('\0') === lastEnded.texts.join('\0');
  }

  function wakeAll(): void {
    for (const composer of composers) composer.wake();
  }

  function retire(): void {
    for (const composer of composers) composer.retire();
    composers.clear();
    life.abort();
  }

  const { page } = context;
  page.addEventListener('focusin', ({ target }) => target instanceof Element && meet(target), {
    signal: life.signal,
    capture: true,
  });
  signal.addEventListener('abort', () => {
    for (const composer of composers) composer.end();
    composers.clear();
    life.abort();
  });
  // The focus may have been given before we came.
  if (page.activeElement) meet(page.activeElement);
  return { retire };
}
