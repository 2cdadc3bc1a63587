/**
 * Tells when an element has moved in the window or changed its size, whatever the reason (a picture above it that
 * loads, a panel that grows). No timer: an observer whose window is the place where the element stands now.
 */
export function watchPlace(element: Element, onMove: () => void, signal: AbortSignal): void {
  let atFirst: string | undefined = sizeOf(element);
  const sizes = new ResizeObserver(() => {
    // The first call tells how it is, any other that it is no longer so.
    const isNews = sizeOf(element) !== atFirst;
    atFirst = undefined;
    if (isNews) move();
  });
  sizes.observe(element);
  let places: IntersectionObserver | undefined;

  function move(): void {
    onMove();
    observe(1);
  }

  /** `share`: how much of the element is in sight, 1 unless something cuts it off. */
  function observe(share: number): void {
    places?.disconnect();
    if (signal.aborted) return;
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    const root = element.ownerDocument.documentElement;
    // Without a size there is nothing to follow; getting one is a change of size.
    if (width === 0 || height === 0) return;
    const margins = [top, root.clientWidth - right, root.clientHeight - bottom, left];
    let first = true;
    places = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { intersectionRatio: inSight, boundingClientRect: now } = entry;
        // As above; and what moved before the first report is not cut off but elsewhere.
        if (!first || Math.abs(now.top - top) > 1 || Math.abs(now.left - left) > 1) move();
        else if (share === 1 && inSight === 0) awaitSight();
        else if (share === 1 && inSight < 1) observe(inSight);
        first = false;
      },
      { rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '), threshold: share },
    );
    places.observe(element);
  }

  /** Out of sight, or elsewhere by now. To touch the edge is not yet to be in sight. */
  function awaitSight(): void {
    places?.disconnect();
    if (signal.aborted) return;
    places = new IntersectionObserver(([entry]) => entry && entry.intersectionRatio > 0 && move(), { threshold: 1e-7 });
    places.observe(element);
  }

  observe(1);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    places?.disconnect();
  });
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
}
