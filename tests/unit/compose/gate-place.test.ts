import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeGate } from '../../../lib/compose/gate-place.ts';

const pixels = (min: number, max: number) => fc.integer({ min, max });

test('inside the window, and not over the row with Post wherever there is room elsewhere', () => {
  fc.assert(
    fc.property(
      pixels(320, 1920),
      pixels(240, 1200),
      pixels(-200, 1400),
      pixels(0, 400),
      pixels(40, 300),
      (width, height, top, panelHeight, row) => {
        const left = Math.round(width / 5);
        const panel = { left, right: left + 500, top, bottom: top + panelHeight };
        const composer = { left: 0, right: width, top: top - 60, bottom: panel.bottom + row };
        const place = placeGate(panel, composer, { width, height });
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(width);
        const from = place.top ?? height - (place.bottom ?? 0) - place.maxHeight;
        const to = place.top === undefined ? height - (place.bottom ?? 0) : place.top + place.maxHeight;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(height);
        const roomAbove = panel.bottom - 8 >= 220;
        const roomBelow = height - Math.max(composer.bottom, 0) - 16 >= 220;
        if (roomAbove || roomBelow) expect(to <= panel.bottom || from >= composer.bottom).toBe(true);
      },
    ),
  );
});
