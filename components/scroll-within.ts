/** Scrolls the panel so that `element` shows, and nothing around it: the page must not move under a person who writes. */
export function scrollWithin(element: HTMLElement | null | undefined): void {
  const scroller = element?.closest<HTMLElement>('.body');
  if (!element || !scroller) return;
  const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (inner.top < outer.top) scroller.scrollTop += inner.top - outer.top;
  // What is higher than the panel shows its beginning.
  else if (inner.bottom > outer.bottom)
    scroller.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
}
