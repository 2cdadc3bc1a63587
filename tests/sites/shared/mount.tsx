import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { SiteControl } from '../contract.ts';
import { quirks } from './quirks.ts';
import { createStore, useStore } from './store.ts';

const generation = createStore(0);

function Root({ app: App }: { app: () => ReactElement }): ReactElement {
  // A new key gives a new tree: every node below is replaced, the stores outside keep their values.
  return <App key={useStore(generation)} />;
}

/** Mounts the application after the load's hydration delay and puts the levers on `window`. */
export function mount(
  app: () => ReactElement,
  levers: Pick<SiteControl, 'switchAccount' | 'models' | 'setPosts' | 'setComments' | 'deliver' | 'menuPost'>,
): void {
  let hydrated = false;
  window.__posted = [];
  window.__site = {
    ...levers,
    rerender: () => flushSync(() => generation.update((n) => n + 1)),
    get hydrated() {
      return hydrated;
    },
  };
  document.documentElement.lang = quirks.lang;
  const host = document.getElementById('react-root');
  if (!host) throw new Error('no #react-root');
  setTimeout(() => {
    // Mounted when this returns, not merely asked for.
    flushSync(() => createRoot(host).render(<Root app={app} />));
    hydrated = true;
  }, quirks.hydrateAfter);
}
