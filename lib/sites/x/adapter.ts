/** x.com and twitter.com behind the common interface. */
import { linesOf, readBlocks, type EditorText } from '../read-editor.ts';
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
    read: (editor) => readEditor(editor, queries),
    details: (view, editor) => detailsOf(view, editor, queries),
  };
}

/** Draft.js blocks; should X change its editor, the blocks that it has instead (SITES 1.3). */
function readEditor(editor: HTMLElement, queries: Queries<XSelector>): EditorText | undefined {
  const blocks = queries.all('line', editor);
  const lines = blocks.length > 0 ? blocks : linesOf(editor);
  if (!lines) return undefined;
  const read = readBlocks(lines);
  // Text outside the lines would be posted and not be read: better to know that we do not know.
  const whole = readBlocks([editor]).text;
  return withoutBreaks(whole) === withoutBreaks(read.text) ? read : undefined;
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');
