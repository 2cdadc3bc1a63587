/**
 * Marks words in the page by the CSS Custom Highlight API: nothing is inserted into the editor (SITES 0.4).
 *
 * The registry is one a document, so each composer owns a layer in the shared highlights. Styles for `::highlight()`
 * must stand in the document itself; they are appended to the page's sheets and put back when the page drops them.
 */
import type { Severity } from '../engine/finding.ts';
import css from './highlights.css?inline';

/** `active`: the words of the finding that the pointer or the keyboard is on. */
export type MarkName = Severity | 'active';

export interface RangeMark {
  readonly name: MarkName;
  readonly range: Range;
}
/** Words inside a text field, which has no nodes to make a range of: half-open UTF-16 offsets into its value. */
export interface FieldMark {
  readonly name: MarkName;
  readonly field: HTMLTextAreaElement;
  readonly start: number;
  readonly end: number;
}
export type Mark = RangeMark | FieldMark;

export interface Layer<Shown extends Mark = Mark> {
  show(marks: readonly Shown[]): void;
}

/** Whether the browser can mark words without touching the page's nodes. */
export function canHighlight(page: Document): boolean {
  const view = page.defaultView;
  return view !== null && 'CSS' in view && 'highlights' in view.CSS && 'Highlight' in view;
}

/** A layer that disappears with `signal`. */
export function createHighlightLayer(page: Document, signal: AbortSignal): Layer<RangeMark> {
  let shown: readonly RangeMark[] = [];
  layers += 1;
  const clear = (): void => {
    for (const { name, range } of shown) remove(highlightName(name), range);
    shown = [];
  };
  signal.addEventListener('abort', () => {
    clear();
    layers -= 1;
    if (layers === 0) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    show(marks) {
      clear();
      if (marks.length > 0) ensureStyles(page);
      for (const { name, range } of marks) add(highlightName(name), range);
      shown = marks;
    },
  };
}

const highlightName = (name: MarkName): string => `shirube-${name}`;

function add(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

function remove(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

let sheet: CSSStyleSheet | undefined;
/** Layers alive: with the last one our styles leave the page. */
let layers = 0;

function ensureStyles(page: Document): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
