/**
 * The text of an editor as the site would post it, with a map from its UTF-16 offsets to places in the DOM.
 *
 * Neither `innerText` (counts of line breaks differ between browsers) nor `textContent` (no line breaks) will do
 * (SITES 1.3): lines are the site's own blocks, characters its text nodes and the `alt` of emoji images.
 */

export interface EditorText {
  /** Lines joined with `\n`; '' for an empty editor. */
  readonly text: string;
  /** DOM range for the half-open span; undefined where the page cannot show exactly these words. */
  rangeOf(start: number, end: number): Range | undefined;
  /** Offset of a DOM position (caret, point); undefined outside the text. */
  offsetAt(node: Node, offset: number): number | undefined;
  /** The text is this field's value: it has no nodes, so no range, but offsets in the value are offsets in the text. */
  readonly field?: HTMLTextAreaElement;
}

/** A run of the text that stands unbroken in one node: `text[start + i]` is `node.data[from + i]`. */
interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  readonly from: number;
}
/** An emoji shown as an image: it stands for the whole of its `alt`. */
interface ImagePiece {
  readonly start: number;
  readonly end: number;
  readonly node: HTMLImageElement;
}
type Piece = TextPiece | ImagePiece;

/** Editors put it in as a caret holder while an IME composes; it is never part of what is posted. */
const CARET_HOLDER = '\u200B';

/** Reads `blocks`, one a line. Give `[editor]` for an element without lines of its own. */
export function readBlocks(blocks: readonly Element[]): EditorText {
  const reader = new PieceReader();
  for (const [index, block] of blocks.entries()) {
    if (index > 0) reader.text += '\n';
    reader.readBlock(block);
  }
  return new MappedText(reader.text, reader.pieces);
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * The lines of an editor of unknown make: its innermost blocks, or itself where it has none. Undefined where words
 * stand between blocks, since nobody knows what line breaks the site would make of that.
 */
export function linesOf(editor: Element): readonly Element[] | undefined {
  const children = [...editor.childNodes];
  const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName);
  if (!children.some((node) => isBlock(node) || holdsBlock(node))) return [editor];
  const lines: Element[] = [];
  for (const node of children) {
    if (!(node instanceof Element) || !(isBlock(node) || holdsBlock(node))) {
      if (isText(node) ? node.data.replaceAll(CARET_HOLDER, '').trim() !== '' : node instanceof Element)
        return undefined;
      continue;
    }
    const inner = linesOf(node);
    if (!inner) return undefined;
    lines.push(...inner);
  }
  return lines;
}

function holdsBlock(node: Node): boolean {
  return node instanceof Element && [...node.querySelectorAll('*')].some(({ nodeName }) => BLOCKS.has(nodeName));
}

/**
 * Reads an editor by the lines that its site is known for, or where it has none, by its own blocks. Undefined where text
 * stands outside the lines: it would be posted and not be read.
 */
export function readLines(editor: Element, known: readonly Element[]): EditorText | undefined {
  const lines = known.length > 0 ? known : linesOf(editor);
  if (!lines) return undefined;
  const read = readBlocks(lines);
  return withoutBreaks(readBlocks([editor]).text) === withoutBreaks(read.text) ? read : undefined;
}

const withoutBreaks = (text: string): string => text.replaceAll('\n', '');

/** Reads a field whose value is the text. */
export function readField(field: HTMLTextAreaElement): EditorText {
  return {
    text: field.value,
    rangeOf: () => undefined,
    offsetAt: (node, offset) => (node === field ? offset : undefined),
    field,
  };
}

class PieceReader {
  text = '';
  readonly pieces: Piece[] = [];

  readBlock(block: Element): void {
    const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let pendingBreak = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isText(node) && !isImage(node) && !isBreak(node)) continue;
      // A last <br> only keeps an empty line open; any other is a line break.
      if (pendingBreak) this.text += '\n';
      pendingBreak = isBreak(node);
      if (isText(node)) this.addText(node);
      else if (isImage(node) && !repeatedByText(node)) this.addImage(node);
    }
  }

  private addText(node: Text): void {
    let from = 0;
    for (const run of node.data.split(CARET_HOLDER)) {
      if (run) {
        this.pieces.push({ start: this.text.length, end: this.text.length + run.length, node, from });
        this.text += run;
      }
      from += run.length + CARET_HOLDER.length;
    }
  }

  private addImage(node: HTMLImageElement): void {
    if (!node.alt) return;
    this.pieces.push({ start: this.text.length, end: this.text.length + node.alt.length, node });
    this.text += node.alt;
  }
}

class MappedText implements EditorText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  rangeOf(start: number, end: number): Range | undefined {
    const within = this.#pieces.filter((piece) => piece.start < end && piece.end > start);
    const first = within[0];
    const last = within.at(-1);
    if (!first || !last) return undefined;
    const range = first.node.ownerDocument.createRange();
    if ('from' in first) range.setStart(first.node, first.from + Math.max(0, start - first.start));
    else range.setStartBefore(first.node);
    if ('from' in last) range.setEnd(last.node, last.from + Math.min(end, last.end) - last.start);
    else range.setEndAfter(last.node);
    // The pieces are a reading; what the browser has between the two ends is the truth.
    const words = within
      .filter((piece) => 'from' in piece)
      .map((piece) => this.text.slice(Math.max(start, piece.start), Math.min(end, piece.end)))
      .join('');
    return range.toString().replaceAll(CARET_HOLDER, '') === words ? range : undefined;
  }

  offsetAt(node: Node, offset: number): number | undefined {
    const here = this.#pieces.filter((piece) => piece.node === node);
    for (const piece of here) {
      if (!('from' in piece)) return piece.start;
      if (offset <= piece.from + (piece.end - piece.start)) return piece.start + Math.max(0, offset - piece.from);
    }
    return here.at(-1)?.end;
  }
}

/** Some builds draw an emoji as an image and keep the character as hidden text beside it (SITES 1.3, confidence C). */
function repeatedByText(image: HTMLImageElement): boolean {
  return image.parentElement?.textContent.replaceAll(CARET_HOLDER, '') === image.alt;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isImage = (node: Node): node is HTMLImageElement => node.nodeName === 'IMG';
const isBreak = (node: Node): node is HTMLBRElement => node.nodeName === 'BR';
