import type { Page } from 'playwright-core';
import { afterAll, describe, beforeAll, expect, test } from 'vitest';
import { pageViolations } from './harness/axe.ts';
import { clearEditor, paste, typeKeys, xEditor } from './harness/editor.ts';
import { pasteInto } from './harness/keyboard.ts';
import { launch, type Harness } from './harness/launch.ts';
import { openPopup } from './harness/popup.ts';

const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';
const DATE = '説明会は2027年2月15日(火)に開きます。';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const part = element?.closest('[data-item], [data-category], [data-action]');
    return part instanceof HTMLElement
      ? (part.dataset['item'] ?? part.dataset['action'] ?? part.dataset['category'] ?? '')
      : (element?.tagName ?? '');
  });

/** Events in the journal, oldest first. */
const events = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('no journal'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map((entry: { readonly event: unknown }) => entry.event));
          };
        };
      }),
    'journal',
  );

/** Presses Tab until the focus is on what is wanted: by keyboard alone, as far as it takes. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

describe.each(['ja', 'en'] as const)('in %s', (lang) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch({ lang });
  });
  afterAll(async () => {
    expect(await harness.close()).toEqual([]);
    expect(harness.consoleErrors).toEqual([]);
  });

  test('a draft is confirmed by keyboard alone, and what an edit touches is asked again', async () => {
    const page = await harness.page('https://x.com/home');
    await paste(xEditor(page), DATE);
    const popup = await openPopup(harness);
    await popup.locator('[data-part="finding"][data-rule="date"]').waitFor();
    const progress = popup.locator('[data-part="progress"]');
    await expect.poll(() => progress.getAttribute('data-missing')).toBe('4');

    await tabTo(popup, 'promotion');
    await popup.keyboard.press('Space');
    await expect.poll(() => progress.getAttribute('data-missing')).toBe('3');
    for (const item of ['account', 'facts', 'public']) {
      await tabTo(popup, item);
      await popup.keyboard.press('Space');
    }
    await expect.poll(() => progress.getAttribute('data-missing')).toBe('0');
    await tabTo(popup, 'confirm');
    await popup.keyboard.press('Enter');
    await expect.poll(() => progress.getAttribute('data-confirmed')).toBe('true');

    // At once: a tick is for the text as it was read last, and of one that grows the popup tells each state.
    await paste(xEditor(page), '会場は市民会館です。');
    // The account is the same; what was said of the text is to be said again.
    await expect.poll(() => progress.getAttribute('data-confirmed')).toBe('false');
    await expect
      .poll(() => popup.locator('[data-stale="true"]').evaluateAll((rows) => rows.map((row) => row.dataset['item'])))
      .toEqual(['facts', 'public']);
    for (const item of ['facts', 'public']) {
      await popup.locator(`[data-item="${item}"] input`).press('Space');
    }
    await expect.poll(() => progress.getAttribute('data-missing')).toBe('0');
    await popup.locator('[data-action="confirm"]').press('Enter');
    await expect.poll(() => progress.getAttribute('data-confirmed')).toBe('true');
    await expect.poll(() => events(popup)).toEqual(['checked', 'checked']);
    await popup.close();
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'nothing that a machine can find stands in the way, %s',
    async (colorScheme) => {
      const page = await harness.page('https://x.com/home');
      const empty = await openPopup(harness);
      await empty.emulateMedia({ colorScheme });
      await expect.poll(() => empty.locator('html').getAttribute('data-theme')).toBe(colorScheme);
      expect(await pageViolations(empty)).toEqual([]);
      await empty.close();
      await typeKeys(xEditor(page), `${DATE}${POLITICS}これが本市の見解です。`);
      const full = await openPopup(harness);
      await full.emulateMedia({ colorScheme });
      await full.locator('[data-rule="politics"]').waitFor();
      expect(await pageViolations(full)).toEqual([]);
      await full.close();
      await clearEditor(xEditor(page));
      const welcome = await harness.context.newPage();
      await welcome.emulateMedia({ colorScheme });
      await welcome.goto(`chrome-extension://${harness.extensionId}/welcome.html`);
      for (const step of ['who', 'practice', 'seen']) {
        await welcome.locator(`[data-step="${step}"]`).waitFor();
        if (step === 'practice') {
          await welcome.locator('[data-part="finding"][data-rule="politics"]').waitFor();
        }
        expect(await pageViolations(welcome)).toEqual([]);
        if (step !== 'seen') await welcome.locator('[data-action="next"]').press('Enter');
      }
      await welcome.close();
      await page.close();
    },
  );

  test('the paste box finds what a composer would', async () => {
    const page = await harness.page('https://x.com/home');
    const popup = await openPopup(harness);
    await pasteInto(popup.locator('[data-part="paste"] textarea'), `${POLITICS}${DATE}`);
    await expect
      .poll(() =>
        popup
          .locator('[data-part="paste-panel"] [data-part="finding"]')
          .evaluateAll((cards) => cards.map((card) => card.dataset['rule'])),
      )
      .toEqual(expect.arrayContaining(['politics', 'date']));
    await expect.poll(() => popup.locator('.under').allTextContents()).toContain('2月15日(火)');
    await popup.close();
    await page.close();
  });
});
