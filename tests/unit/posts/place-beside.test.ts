import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside, type Box } from '../../../lib/posts/place-beside.ts';

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const window = { width: 1366, height: 768 };

test.each([
  ['to the right', { left: 600, top: 300, width: 160, height: 90 }, { left: 768, top: 300 }],
  ['to the left at the right edge', { left: 1150, top: 300, width: 160, height: 90 }, { left: 802, top: 300 }],
  ['higher at the lower edge', { left: 600, top: 700, width: 160, height: 60 }, { left: 768, top: 460 }],
])('%s', (_, anchor, place) => {
  expect(placeBeside(anchor, { width: 340, height: 300 }, window)).toMatchObject(place);
});

test('never over what it points at, never outside the window, never larger than asked for', () => {
  const length = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      length(2000),
      length(1200),
      fc.integer({ min: -300, max: 2000 }),
      fc.integer({ min: -300, max: 1200 }),
      fc.record({ width: length(600), height: length(400) }),
      fc.record({ width: length(500), height: length(900) }),
      (width, height, left, top, anchorSize, size) => {
        const anchor = { left, top, ...anchorSize };
        const box = placeBeside(anchor, size, { width: width + 100, height: height + 100 });
        expect(box.width).toBeLessThanOrEqual(size.width);
        expect(box.height).toBeLessThanOrEqual(size.height);
        if (box.width > 0 && box.height > 0) {
          expect(overlaps(box, anchor)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width + 100);
          expect(box.top + box.height).toBeLessThanOrEqual(height + 100);
        }
      },
    ),
  );
});
