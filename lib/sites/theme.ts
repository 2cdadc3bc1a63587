import type { Theme } from './site-adapter.ts';

/** Dim (21, 32, 43) left X in 2026-02; extensions bring it back. */
const DIM_ABOVE = 16;
const LIGHT_ABOVE = 128;

/** The page's own choice, which may differ from the system's: read from the background colour of its body. */
export function themeOf(page: Document): Theme {
  const style = page.defaultView?.getComputedStyle(page.body).backgroundColor ?? '';
  const [red, green, blue, alpha] = (style.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return 'light';
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness > LIGHT_ABOVE ? 'light' : brightness > DIM_ABOVE ? 'dim' : 'dark';
}
