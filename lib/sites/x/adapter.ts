/** x.com and twitter.com behind the common interface. */
import { readLines } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import { selfCheck } from '../self-check.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { themeOf } from '../theme.ts';
import { detailsOf } from './details.ts';
import { locateComposer } from './locate.ts';
import { postIntentOf, sendLabelOf } from './post-intent.ts';
import { scheduleIntentOf } from './schedule-intent.ts';
import { createXQueries, type XSelector } from './selectors.ts';

export function createXAdapter(queries: Queries<XSelector> = createXQueries()): SiteAdapter {
  return {
    ...readingsOf(queries),
    site: 'x',
    editorsOf: (page) => queries.all('editor', page).filter((element) => element instanceof HTMLElement),
    postIntent: (event) => postIntentOf(event, queries),
    scheduleIntent: (event) => scheduleIntentOf(event, queries),
    sendLabel: ({ scope }) => sendLabelOf(scope, queries),
    theme: themeOf,
    selectorLevels: () => queries.levels(),
    diagnose: (page) => {
      const fresh = createXQueries();
      return selfCheck(page, readingsOf(fresh), () => fresh.report());
    },
  };
}

function readingsOf(queries: Queries<XSelector>): Pick<SiteAdapter, 'locate' | 'read' | 'details'> {
  return {
    locate: (at) => locateComposer(at, queries),
    // Draft.js blocks; should X change its editor, the blocks that it has instead (SITES 1.3).
    read: (editor) => readLines(editor, queries.all('line', editor)),
    details: (view) => detailsOf(view, queries),
  };
}
