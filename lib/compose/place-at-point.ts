/** The place in the page's text under a point of the window (CSS pixels), as a DOM position. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export function placeAtPoint(page: Document, x: number, y: number): Place | undefined {
  // Chromium has the standard function since 128; we support 120.
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  return undefined;
}

/** The caret, as a DOM position; in a text field that is the field and an offset into its value. */
export function caretOf(page: Document): Place | undefined {
  const field = page.activeElement;
  if (field instanceof HTMLTextAreaElement) return { node: field, offset: field.selectionEnd };
  const selection = page.getSelection();
  return selection?.focusNode ? { node: selection.focusNode, offset: selection.focusOffset } : undefined;
}
