/** x.com and twitter.com behind the common interface. */
import { readBlocks, type EditorText } from '../read-editor.ts';
import type { Queries } from '../selector-table.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { themeOf } from '../theme.ts';
import { detailsOf } from './details.ts';
import { locateComposer } from './locate.ts';
import { createXQueries, type XSelector } from './selectors.ts';

export function createXAdapter(queries: Queries<XSelector> = createXQueries()): SiteAdapter {
  return {
    site: 'x',
    locate: (at) => locateComposer(at, queries),
    editorsOf: (page) => queries.all('editor', page).filter((element) => element instanceof HTMLElement),
    read: (editor) => readEditor(editor, queries),
    details: (view, editor) => detailsOf(view, editor, queries),
    theme: themeOf,
    selectorLevels: () => queries.levels(),
  };
}

/** Draft.js blocks; should X change its editor, the usual child per line (SITES 1.3). */
function readEditor(editor: HTMLElement, queries: Queries<XSelector>): EditorText | undefined {
  const blocks = queries.all('line', editor);
  const lines = blocks.length > 0 ? blocks : [...editor.querySelectorAll(':scope > div, :scope > p')];
  const read = readBlocks(lines.length > 0 ? lines : [editor]);
  // Text outside the lines would be posted and not be read: better to know that we do not know.
  const whole = readBlocks([editor]).text;
  return withoutBreaks(whole) === withoutBreaks(read.text) ? read : undefined;
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');
