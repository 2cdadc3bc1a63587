/** Where a layer of ours goes that belongs to something on the page: beside it, never over it. Pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const MARGIN = 8;

/**
 * Right, left, below or above `anchor`, the first side with room for `size`; where none has it, the side with the most
 * room, and the box is made as small as that. The result stays inside `window` and never overlaps `anchor`.
 */
export function placeBeside(anchor: Box, size: Size, window: Size): Box {
  // What of it lies outside the window needs no room.
  const start = { x: within(anchor.left, 0, window.width), y: within(anchor.top, 0, window.height) };
  const right = within(anchor.left + anchor.width, 0, window.width);
  const bottom = within(anchor.top + anchor.height, 0, window.height);
  const wide = { top: MARGIN, height: window.height - 2 * MARGIN };
  const tall = { left: MARGIN, width: window.width - 2 * MARGIN };
  const sides: readonly Box[] = [
    { ...wide, left: right + GAP, width: window.width - MARGIN - right - GAP },
    { ...wide, left: MARGIN, width: start.x - GAP - MARGIN },
    { ...tall, top: bottom + GAP, height: window.height - MARGIN - bottom - GAP },
    { ...tall, top: MARGIN, height: start.y - GAP - MARGIN },
  ];
  const roomy = sides.find((side) => side.width >= size.width && side.height >= size.height);
  const side = roomy ?? sides.reduce((best, next) => (roomIn(next, size) > roomIn(best, size) ? next : best));
  const width = Math.max(0, Math.min(size.width, side.width));
  const height = Math.max(0, Math.min(size.height, side.height));
  const isLeft = side === sides[1];
  const isAbove = side === sides[3];
  const left = isLeft ? side.left + side.width - width : within(anchor.left, side.left, side.width - width);
  const top = isAbove ? side.top + side.height - height : within(anchor.top, side.top, side.height - height);
  return { left, top, width, height };
}

const roomIn = (side: Size, size: Size): number =>
  Math.max(0, Math.min(side.width, size.width)) * Math.max(0, Math.min(side.height, size.height));

const within = (wish: number, start: number, slack: number): number =>
  Math.min(Math.max(wish, start), start + Math.max(0, slack));
