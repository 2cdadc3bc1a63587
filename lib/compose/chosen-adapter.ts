import type { SiteAdapter } from '../sites/site-adapter.ts';
import type { PolicyState } from '../storage/policy-state.ts';

/** Whether anything runs on a site: the person has not switched it off, and the city's policy does not leave it out. */
export function runsOn(site: SiteAdapter['site'], { settings, pack }: PolicyState): boolean {
  return settings.sites[site] && pack.platforms[site]?.enabled !== false;
}

/** The adapter as the settings would have it: it finds nothing on a site that is switched off, and paints as chosen. */
export function chosenAdapter(adapter: SiteAdapter, state: () => PolicyState): SiteAdapter {
  const on = (): boolean => runsOn(adapter.site, state());
  return {
    ...adapter,
    locate: (at) => (on() ? adapter.locate(at) : undefined),
    editorsOf: (page) => (on() ? adapter.editorsOf(page) : []),
    postIntent: (event) => (on() ? adapter.postIntent(event) : undefined),
    scheduleIntent: (event) => (on() ? adapter.scheduleIntent(event) : undefined),
    diagnose: (page) => (on() ? adapter.diagnose(page) : { state: 'idle', rows: [] }),
    theme: (page) => {
      const { appearance } = state().settings;
      return appearance === 'page' ? adapter.theme(page) : appearance;
    },
  };
}
