/** The place in the page's text under a point of the window (CSS pixels), as a DOM position. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

export function placeAtPoint(page: Document, x: number, y: number): Place | undefined {
  // Chromium has the standard function since 128; we support 116.
  if ('caretPositionFromPoint' in page) {
    const position = page.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  return undefined;
}
