/**
 * Tells when an element has moved in the window or changed its size, whatever the reason (a picture above it that
 * loads, a panel that grows). No timer: an observer whose window is the place where the element stands now.
 */
export function watchPlace(element: Element, onMove: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(onMove);
  sizes.observe(element);
  let places: IntersectionObserver | undefined;

  /** `share`: how much of the element is in sight, 1 unless something cuts it off. */
  function observe(share: number): void {
    places?.disconnect();
    if (signal.aborted) return;
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    const root = element.ownerDocument.documentElement;
    // Out of sight there is nothing to follow; coming back is a scroll.
    if (width === 0 || height === 0) return;
    const margins = [top, root.clientWidth - right, root.clientHeight - bottom, left];
    let first = true;
    places = new IntersectionObserver(
      ([entry]) => {
        const inSight = entry?.intersectionRatio ?? 1;
        // The first call tells how it is, any other that it is no longer so.
        if (!first) {
          onMove();
          observe(1);
        } else if (share === 1 && inSight > 0 && inSight < 1) {
          observe(inSight);
        }
        first = false;
      },
      { rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '), threshold: share },
    );
    places.observe(element);
  }

  observe(1);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    places?.disconnect();
  });
}
