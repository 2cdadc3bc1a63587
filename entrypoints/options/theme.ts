/** Light or dark: as chosen, else as the browser asks. */
import { useLayoutEffect } from 'preact/hooks';

export function useTheme(appearance: 'page' | 'light' | 'dark'): void {
  // Before the first frame: no flash of the other one.
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      const theme = appearance === 'page' ? (dark.matches ? 'dark' : 'light') : appearance;
      document.documentElement.dataset['theme'] = theme;
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [appearance]);
}
