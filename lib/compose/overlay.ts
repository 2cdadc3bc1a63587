/**
 * Marks words by boxes that lie over the page: in text fields, and for browsers without the CSS Custom Highlight API.
 * The boxes stand in our own shadow root, take no pointer events, and follow scrolling, resizing and moves.
 */
import { mirrorField, type FieldMirror } from './field-mirror.ts';
import type { Layer, Mark } from './highlights.ts';
import { elementOf } from './marks.ts';
import { watchPlace } from './watch-place.ts';

export function createOverlayLayer(root: ShadowRoot, signal: AbortSignal): Layer {
  const page = root.ownerDocument;
  const holder = page.createElement('div');
  holder.className = 'marks';
  holder.ariaHidden = 'true';
  root.append(holder);
  let marks: readonly Mark[] = [];
  let frame: number | undefined;
  /** What holds marked words, each with what ends the watch over its place. */
  const followed = new Map<Element, AbortController>();
  /** Ends with the marks: without any nothing is followed. */
  let scrolling: AbortController | undefined;

  function draw(): void {
    frame = undefined;
    holder.replaceChildren();
    const mirrors = new Map<HTMLTextAreaElement, FieldMirror>();
    holder.append(...marks.flatMap((mark) => boxesOf(mark, mirrors)));
  }
  function redraw(): void {
    frame ??= requestAnimationFrame(draw);
  }
  function boxesOf(mark: Mark, mirrors: Map<HTMLTextAreaElement, FieldMirror>): HTMLElement[] {
    // Inside a transformed element even `fixed` counts from there, so the holder is asked where it lies.
    const origin = holder.getBoundingClientRect();
    return rectsOf(mark, mirrors).map((rect) => {
      const box = page.createElement('div');
      box.className = `mark mark-${mark.name}`;
      Object.assign(box.style, {
        left: `${rect.left - origin.left}px`,
        top: `${rect.top - origin.top}px`,
        width: `${rect.width}px`,
        height: `${rect.height}px`,
      });
      return box;
    });
  }
  function rectsOf(mark: Mark, mirrors: Map<HTMLTextAreaElement, FieldMirror>): DOMRect[] {
    if ('range' in mark) return [...mark.range.getClientRects()];
    const mirror = mirrors.get(mark.field) ?? mirrorField(mark.field, holder);
    mirrors.set(mark.field, mirror);
    return mirror.rectsOf(mark.start, mark.end);
  }

  function follow(): void {
    const elements = new Set(marks.flatMap((mark) => elementOf(mark) ?? []));
    for (const [element, watching] of followed) {
      if (elements.has(element)) continue;
      watching.abort();
      followed.delete(element);
    }
    for (const element of elements) {
      if (followed.has(element)) continue;
      const watching = new AbortController();
      followed.set(element, watching);
      watchPlace(element, redraw, watching.signal);
    }
    if (marks.length === 0) {
      scrolling?.abort();
      scrolling = undefined;
    } else if (!scrolling) {
      scrolling = new AbortController();
      const ends = scrolling.signal;
      page.addEventListener('scroll', redraw, { signal: ends, capture: true, passive: true });
      page.defaultView?.addEventListener('resize', redraw, { signal: ends, passive: true });
    }
  }

  signal.addEventListener('abort', () => {
    marks = [];
    follow();
    if (frame !== undefined) cancelAnimationFrame(frame);
    holder.remove();
  });
  return {
    show(next) {
      if (signal.aborted || (next.length === 0 && marks.length === 0)) return;
      marks = next;
      follow();
      draw();
    },
  };
}
