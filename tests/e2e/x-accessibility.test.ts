import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { typeKeys, xEditor } from './harness/editor.ts';
import { inGate } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { panels } from './harness/panel.ts';
import { openMenuOf, verdictBeside } from './harness/share.ts';

const TEXT = '説明会は2027年2月15日(火)に開きます。\n今度の市長選挙では現職の山田候補に投票しましょう。';

/** And nothing more is to come. */
const showsBoth = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const [panel] = await panels(page);
      return { status: panel?.status, rules: panel?.findings.map(({ rule }) => rule) };
    })
    .toEqual({ status: 'checked', rules: expect.arrayContaining(['date', 'politics']) as unknown });

describe.each(['ja', 'en'] as const)('the panel in %s', (lang) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch({ lang });
  });
  afterAll(async () => {
    expect(await harness.close()).toEqual([]);
    expect(harness.consoleErrors).toEqual([]);
  });

  test.each(['light', 'dark'])('has no barrier a machine can find, theme %s', async (theme) => {
    const page = await harness.page(`https://x.com/home?theme=${theme}`);
    await typeKeys(xEditor(page), TEXT);
    await showsBoth(page);
    expect(await violations(page)).toEqual([]);
    for (const name of ['[aria-controls$="-clause"]', '.button[aria-controls]']) {
      await page.locator(`shirube-assist ${name}`).first().click();
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.locator('shirube-assist section').getAttribute('lang')).toBe(lang);
    await page.close();
  });

  test.each(['light', 'dark'])('neither hint, gate nor the quoted post has one, theme %s', async (theme) => {
    const page = await harness.page(`https://x.com/home?theme=${theme}`);
    await openMenuOf(page, '1900000000000000002');
    await verdictBeside(page);
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.keyboard.press('Enter');
    await inGate(page).waitFor();
    expect(await violations(page, ['button-name', 'color-contrast'])).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[role="menu"] a[href="/compose/post"]').click();
    await page.locator('[role="dialog"] [role="textbox"]').click();
    await page.locator('shirube-assist .quoted [data-part="share"]').waitFor();
    await expect.poll(() => page.locator('shirube-assist').count()).toBe(1);
    // Over the dialog's veil contrast cannot be told; the colours are those of the hint.
    expect(await violations(page, ['button-name', 'target-size'])).toEqual([]);
    await page.close();
  });

  test('every control is at least 24 pixels wide and high', async () => {
    const page = await harness.page('https://x.com/home');
    await typeKeys(xEditor(page), TEXT);
    await showsBoth(page);
    // In one go: the panel may be drawn anew between two.
    const sizes = await page.evaluate(() =>
      [...(document.querySelector('shirube-assist')?.shadowRoot?.querySelectorAll('button') ?? [])]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .map((button) => button.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});
