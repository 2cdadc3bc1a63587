/** Marks words wherever they stand: highlights for words of the page's nodes, boxes for the rest. */
import { canHighlight, createHighlightLayer, type Layer } from './highlights.ts';
import { createOverlayLayer } from './overlay.ts';

/** `root`: our own shadow root, for the boxes. The layer disappears with `signal`. */
export function createMarkLayer(page: Document, root: ShadowRoot, signal: AbortSignal): Layer {
  const overlay = createOverlayLayer(root, signal);
  if (!canHighlight(page)) return overlay;
  const highlights = createHighlightLayer(page, signal);
  return {
    show(marks) {
      highlights.show(marks.filter((mark) => 'range' in mark));
      overlay.show(marks.filter((mark) => 'field' in mark));
    },
  };
}
