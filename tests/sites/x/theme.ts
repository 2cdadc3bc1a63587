import { quirks } from '../shared/quirks.ts';
import { globalStyles } from '../shared/styles.ts';

const dark = quirks.theme !== 'light';
const dim = quirks.theme === 'dim';

/** The page's colours; the body's background is what tells the theme (SITES 1.11). */
export const theme = {
  background: dim ? 'rgb(21, 32, 43)' : dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
  text: dark ? 'rgb(231, 233, 234)' : 'rgb(15, 20, 25)',
  muted: dark ? 'rgb(113, 118, 123)' : 'rgb(83, 100, 113)',
  line: dark ? 'rgb(47, 51, 54)' : 'rgb(239, 243, 244)',
  accent: 'rgb(29, 155, 240)',
  solid: dark ? 'rgb(239, 243, 244)' : 'rgb(15, 20, 25)',
  onSolid: dark ? 'rgb(15, 20, 25)' : 'rgb(255, 255, 255)',
} as const;

export function paintPage(): void {
  document.body.style.backgroundColor = theme.background;
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  globalStyles([
    `body { margin: 0; color: ${theme.text}; font: 15px/20px "Segoe UI", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif }`,
    `button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer }`,
    `[role="button"] { cursor: pointer }`,
    `a { color: inherit; text-decoration: none }`,
    `*, ::before, ::after { box-sizing: border-box }`,
    `.public-DraftEditor-content { min-height: 28px; font-size: 20px; line-height: 24px; outline: none }`,
    `.public-DraftEditorPlaceholder-root { color: ${theme.muted}; font-size: 20px; line-height: 24px }`,
  ]);
}
