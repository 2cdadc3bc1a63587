/**
 * Class names mean nothing on the real sites and change with every release, so ours change with every load.
 * Rules go through the CSSOM, which the page's CSP allows where a <style> element would be refused.
 */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const PREFIXES = ['r-', 'x', 'css-', '_a'] as const;

function randomClass(): string {
  const prefix = PREFIXES[Math.floor(Math.random() * PREFIXES.length)] ?? 'r-';
  return prefix + Math.random().toString(36).slice(2, 9);
}

/** `{ card: 'padding: 4px' }` → `{ card: 'r-1x9f…' }`. */
export function styles<K extends string>(rules: Record<K, string>): Record<K, string> {
  const names = new Map<string, string>();
  for (const key of Object.keys(rules)) names.set(key, randomClass());
  for (const [key, body] of Object.entries<string>(rules)) {
    const name = names.get(key) ?? '';
    sheet.insertRule(`.${name} { ${body} }`, sheet.cssRules.length);
  }
  // Every key of `rules` has been named above.
  return Object.fromEntries(names) as Record<K, string>;
}

/** Rules that cannot hang on a class of ours (element selectors, Draft's own classes). */
export function globalStyles(rules: readonly string[]): void {
  for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
}
