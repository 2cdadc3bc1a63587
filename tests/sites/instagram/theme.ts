import { quirks } from '../shared/quirks.ts';
import { globalStyles } from '../shared/styles.ts';

const dark = quirks.theme !== 'light';

export const theme = {
  background: dark ? 'rgb(12, 16, 20)' : 'rgb(255, 255, 255)',
  text: dark ? 'rgb(245, 245, 245)' : 'rgb(12, 16, 20)',
  muted: dark ? 'rgb(168, 168, 168)' : 'rgb(115, 115, 115)',
  line: dark ? 'rgb(38, 38, 38)' : 'rgb(219, 219, 219)',
  accent: 'rgb(0, 149, 246)',
} as const;

export function paintPage(): void {
  document.body.style.backgroundColor = theme.background;
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  globalStyles([
    `body { margin: 0; color: ${theme.text}; font: 14px/18px "Segoe UI", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif }`,
    `a { color: inherit; text-decoration: none }`,
    `p { margin: 0 }`,
    `*, ::before, ::after { box-sizing: border-box }`,
    `[role="button"] { cursor: pointer }`,
  ]);
}
