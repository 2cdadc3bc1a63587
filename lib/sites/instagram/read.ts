/** The text of a Lexical editor or of a text area, as the site would post it (SITES 2.2). */
import { readField, readLines, type EditorText } from '../read-editor.ts';
import type { InstagramQueries } from './selectors.ts';

export function readBox(box: HTMLElement, queries: InstagramQueries): EditorText | undefined {
  return box instanceof HTMLTextAreaElement ? readField(box) : readLines(box, queries.all('line', box));
}
