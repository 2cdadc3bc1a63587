/** www.instagram.com behind the common interface. */
import { selfCheck } from '../self-check.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { themeOf } from '../theme.ts';
import { detailsOf } from './details.ts';
import { editorsOf, locateComposer } from './locate.ts';
import { postIntentOf, sendLabelOf } from './post-intent.ts';
import { readBox } from './read.ts';
import { createInstagramQueries, type InstagramQueries } from './selectors.ts';

export function createInstagramAdapter(queries: InstagramQueries = createInstagramQueries()): SiteAdapter {
  return {
    ...readingsOf(queries),
    site: 'instagram',
    editorsOf: (page) => editorsOf(page, queries),
    postIntent: (event) => postIntentOf(event, queries),
    scheduleIntent: () => undefined,
    sendLabel: (view) => sendLabelOf(view, queries),
    theme: themeOf,
    selectorLevels: () => queries.levels(),
    diagnose: (page) => {
      const fresh = createInstagramQueries();
      return selfCheck(page, readingsOf(fresh), () => fresh.report());
    },
  };
}

function readingsOf(queries: InstagramQueries): Pick<SiteAdapter, 'locate' | 'read' | 'details'> {
  return {
    locate: (at) => locateComposer(at, queries),
    read: (editor) => readBox(editor, queries),
    details: (view) => detailsOf(view, queries),
  };
}
