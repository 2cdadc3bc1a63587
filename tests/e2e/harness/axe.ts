import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything that WCAG 2.2 A and AA ask and a machine can tell, of the panel alone: the page is the site's own affair. */
export const violations = (page: Page, proof = ['button-name', 'color-contrast', 'list']): Promise<readonly string[]> =>
  // The panel lies in a part of a page that we do not lay out.
  run(page, 'shirube-assist', { region: { enabled: false } }, proof);

/** The same of a page of our own. */
export const pageViolations = (page: Page, proof = ['color-contrast']): Promise<readonly string[]> =>
  run(page, ':root', {}, proof);

async function run(page: Page, within: string, rules: object, proof: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    ([selector, settings]) => {
      const part = document.querySelector(selector);
      if (!part) throw new Error(`not on the page: ${selector}`);
      return window.axe.run(part, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: settings,
      });
    },
    [within, rules] as const,
  );
  // The search went into the shadow root, or over the page.
  expect(results.passes.map(({ id }) => id)).toEqual(expect.arrayContaining([...proof]));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    axe: { run(context: Element | Document, options: object): Promise<AxeResults> };
  }
}
