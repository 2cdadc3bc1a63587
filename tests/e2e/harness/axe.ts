import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything that WCAG 2.2 A and AA ask and a machine can tell, of the panel alone: the page is the site's own affair. */
export async function violations(
  page: Page,
  proof = ['button-name', 'color-contrast', 'list'],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    window.axe.run(document.querySelector('shirube-assist') ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The panel lies in a part of a page that we do not lay out.
      rules: { region: { enabled: false } },
    }),
  );
  // The search went into the shadow root.
  expect(results.passes.map(({ id }) => id)).toEqual(expect.arrayContaining(proof));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    axe: { run(context: Element | Document, options: object): Promise<AxeResults> };
  }
}
