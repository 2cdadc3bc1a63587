/**
 * Marks words by boxes that lie over the page, for browsers without the CSS Custom Highlight API. The boxes stand in
 * our own shadow root, take no pointer events, and follow scrolling and resizing.
 */
import type { Layer, Mark } from './highlights.ts';

export function createOverlayLayer(root: ShadowRoot, signal: AbortSignal): Layer {
  const page = root.ownerDocument;
  const holder = page.createElement('div');
  holder.className = 'marks';
  holder.ariaHidden = 'true';
  root.append(holder);
  let marks: readonly Mark[] = [];
  let frame: number | undefined;

  function draw(): void {
    frame = undefined;
    holder.replaceChildren(...marks.flatMap(boxesOf));
  }
  function redraw(): void {
    if (marks.length > 0) frame ??= requestAnimationFrame(draw);
  }
  function boxesOf({ name, range }: Mark): HTMLElement[] {
    // Inside a transformed element even `fixed` counts from there, so the holder is asked where it lies.
    const origin = holder.getBoundingClientRect();
    return [...range.getClientRects()].map((rect) => {
      const box = page.createElement('div');
      box.className = `mark mark-${name}`;
      Object.assign(box.style, {
        left: `${rect.left - origin.left}px`,
        top: `${rect.top - origin.top}px`,
        width: `${rect.width}px`,
        height: `${rect.height}px`,
      });
      return box;
    });
  }

  page.addEventListener('scroll', redraw, { signal, capture: true, passive: true });
  page.defaultView?.addEventListener('resize', redraw, { signal, passive: true });
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    holder.remove();
  });
  return {
    show(next) {
      marks = next;
      draw();
    },
  };
}
