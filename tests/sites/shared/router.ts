import { createStore, useStore } from './store.ts';

/** Where we are. `state` travels with the history entry, as the sites' own routers do it. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

const here = (): Place => ({ path: location.pathname, search: location.search });
const place = createStore<Place>(here());

addEventListener('popstate', () => place.update(here));

/** Moves by `pushState`: the page does not load again. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  place.update(here);
}

export function replace(path: string): void {
  history.replaceState(null, '', path);
  place.update(here);
}

export const usePlace = (): Place => useStore(place);
export const currentPlace = (): Place => place.get();
