/**
 * Where words lie inside a text field. A field shows no nodes of its text, so an invisible copy with the same text,
 * width and letters is laid over it in our own shadow root, and asked instead. The field itself is only read.
 */

/** What decides where letters stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** CSS pixels: letters reach a little beyond their line; a line cut off by more has its underline out of sight. */
const OVERHANG = 3;

export interface FieldMirror {
  /** Boxes of the half-open span, in CSS pixels of the window, cut to what the field shows of them. */
  rectsOf(start: number, end: number): DOMRect[];
}

/** A copy of the field as it is now; it stands in `holder` until that is emptied. */
export function mirrorField(field: HTMLTextAreaElement, holder: HTMLElement): FieldMirror {
  const page = field.ownerDocument;
  const frame = innerBox(field);
  const origin = holder.getBoundingClientRect();
  const copy = page.createElement('div');
  const style = page.defaultView?.getComputedStyle(field);
  for (const name of COPIED) copy.style.setProperty(name, style?.getPropertyValue(name) ?? '');
  copy.className = 'mirror';
  Object.assign(copy.style, {
    left: `${frame.left - origin.left}px`,
    top: `${frame.top - origin.top}px`,
    width: `${frame.width}px`,
    height: `${frame.height}px`,
  });
  const words = page.createTextNode(field.value);
  // A last line break opens a line in a field; in a block it needs something behind it to do so.
  copy.append(words, '\u200B');
  holder.append(copy);
  copy.scrollTop = field.scrollTop;
  copy.scrollLeft = field.scrollLeft;
  return {
    rectsOf(start, end) {
      const range = page.createRange();
      range.setStart(words, Math.min(start, words.length));
      range.setEnd(words, Math.min(end, words.length));
      return [...range.getClientRects()]
        .filter((rect) => rect.bottom <= frame.bottom + OVERHANG)
        .map((rect) => cut(rect, frame))
        .filter(({ width, height }) => width > 0 && height > 0);
    },
  };
}

/** Inside of the borders and scroll bars. */
function innerBox(field: HTMLElement): DOMRect {
  const { left, top } = field.getBoundingClientRect();
  return new DOMRect(left + field.clientLeft, top + field.clientTop, field.clientWidth, field.clientHeight);
}

function cut(rect: DOMRect, frame: DOMRect): DOMRect {
  const left = Math.max(rect.left, frame.left);
  const top = Math.max(rect.top, frame.top);
  const width = Math.max(0, Math.min(rect.right, frame.right) - left);
  const height = Math.max(0, Math.min(rect.bottom, frame.bottom) - top);
  return new DOMRect(left, top, width, height);
}
