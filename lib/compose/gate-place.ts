/**
 * Where the gate lies: over its composer, and never over the row with Post. It comes under the pointer that has just
 * pressed there, and a second press must not hit a button of ours.
 */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** CSS pixels of the window; `top` and `bottom` are distances from their own edge of it. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly top: number | undefined;
  readonly bottom: number | undefined;
}

/** Distance from the edges of the window and from the row with Post. */
const MARGIN = 8;
const NARROWEST = 300;
/** Less would not show heading, one objection and the buttons. */
const LOWEST = 220;

/**
 * `panel`: our own element, which stands right above the row with Post, or somewhere below `sendAbove`. `composer`: all
 * that belongs to it.
 */
export function placeGate(
  panel: Box,
  composer: Box,
  view: { readonly width: number; readonly height: number },
  sendAbove?: Box,
): Place {
  const width = Math.min(Math.max(panel.right - panel.left, NARROWEST), view.width - 2 * MARGIN);
  const left = Math.min(Math.max(panel.left, MARGIN), view.width - MARGIN - width);
  if (sendAbove) return { left, width, ...apartFrom(sendAbove, view.height) };
  const edge = Math.min(panel.bottom, view.height - MARGIN);
  const above = edge - MARGIN;
  // A composer scrolled out of sight upwards leaves the whole window.
  const foot = Math.max(composer.bottom, 0);
  const below = view.height - foot - 2 * MARGIN;
  if (above >= LOWEST || above >= below) {
    return {
      left,
      width,
      maxHeight: Math.max(above, LOWEST),
      top: undefined,
      bottom: view.height - Math.max(edge, LOWEST + MARGIN),
    };
  }
  return { left, width, maxHeight: below, top: foot + MARGIN, bottom: undefined };
}

/** Below what sends, or above it where the window has more room there. */
function apartFrom(send: Box, height: number): Pick<Place, 'maxHeight' | 'top' | 'bottom'> {
  const below = height - send.bottom - 2 * MARGIN;
  const above = send.top - 2 * MARGIN;
  if (below >= LOWEST || below >= above) return { maxHeight: below, top: send.bottom + MARGIN, bottom: undefined };
  return { maxHeight: above, top: undefined, bottom: height - send.top + MARGIN };
}
