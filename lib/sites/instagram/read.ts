/** The text of a Lexical editor or of a text area, as the site would post it (SITES 2.2). */
import { linesOf, readBlocks, readField, type EditorText } from '../read-editor.ts';
import type { InstagramQueries } from './selectors.ts';

/** Undefined where text stands outside the lines: it would be posted and not be read. */
export function readBox(box: HTMLElement, queries: InstagramQueries): EditorText | undefined {
  if (box instanceof HTMLTextAreaElement) return readField(box);
  const paragraphs = queries.all('line', box);
  const lines = paragraphs.length > 0 ? paragraphs : linesOf(box);
  if (!lines) return undefined;
  const read = readBlocks(lines);
  const whole = readBlocks([box]).text;
  return withoutBreaks(whole) === withoutBreaks(read.text) ? read : undefined;
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');
