// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import type { FieldMark } from '../../../lib/compose/highlights.ts';
import { createOverlayLayer } from '../../../lib/compose/overlay.ts';

/** Both observers tell once how it is when they begin, as browsers do; `moved` tells that it is no longer so. */
const observers = new Set<{ readonly moved: () => void }>();
let begun = 0;
type Report = Pick<IntersectionObserverEntry, 'intersectionRatio' | 'boundingClientRect'>;
class FakeObserver {
  readonly #tell: (entries: readonly Report[]) => void;
  constructor(tell: (entries: readonly Report[]) => void) {
    this.#tell = tell;
  }
  readonly moved = (): void =>
    this.#tell([{ intersectionRatio: 1, boundingClientRect: field.getBoundingClientRect() }]);
  observe(): void {
    begun += 1;
    observers.add(this);
    queueMicrotask(this.moved);
  }
  disconnect(): void {
    observers.delete(this);
  }
}

let field: HTMLTextAreaElement;
let root: ShadowRoot;
let life: AbortController;
let frames: (() => void)[];
let place: MockInstance<() => DOMRect>;
beforeEach(() => {
  observers.clear();
  begun = 0;
  frames = [];
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  place = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 300, 20));
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(Object.assign([], { item: () => null }));
  field = document.createElement('textarea');
  field.value = '日本一の花火';
  const host = document.createElement('div');
  document.body.replaceChildren(field, host);
  root = host.attachShadow({ mode: 'open' });
  life = new AbortController();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const markOn = (start: number, end: number): FieldMark => ({ name: 'caution', field, start, end });
const holder = (): Element | null => root.querySelector('.marks');
const settle = (): Promise<void> => Promise.resolve();

test('drawn once: that the observers begin is no move', async () => {
  const layer = createOverlayLayer(root, life.signal);
  layer.show([markOn(0, 3)]);
  await settle();
  expect(frames).toHaveLength(0);
  for (const { moved } of [...observers]) moved();
  expect(frames).toHaveLength(1);
});

test('a field that moved before the observers began is drawn again', async () => {
  const layer = createOverlayLayer(root, life.signal);
  layer.show([markOn(0, 3)]);
  place.mockReturnValue(new DOMRect(10, 24, 300, 20));
  await settle();
  expect(frames).toHaveLength(1);
});

test('a field that is followed already is not followed anew, and no longer once it has no mark', async () => {
  const layer = createOverlayLayer(root, life.signal);
  layer.show([markOn(0, 3)]);
  await settle();
  const first = begun;
  layer.show([markOn(0, 4)]);
  layer.show([markOn(0, 4), markOn(4, 6)]);
  expect(begun).toBe(first);
  layer.show([]);
  expect(observers.size).toBe(0);
});

test('without marks before and after nothing is touched', () => {
  const layer = createOverlayLayer(root, life.signal);
  const replace = vi.spyOn(holder() ?? document.body, 'replaceChildren');
  layer.show([]);
  layer.show([]);
  expect(replace).not.toHaveBeenCalled();
});

test('all of it ends with the signal', () => {
  const layer = createOverlayLayer(root, life.signal);
  layer.show([markOn(0, 3)]);
  life.abort();
  expect([observers.size, holder()]).toEqual([0, null]);
});
