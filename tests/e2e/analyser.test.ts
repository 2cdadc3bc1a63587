import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clearEditor, typeKeys, xEditor } from './harness/editor.ts';
import { launch, type Harness } from './harness/launch.ts';
import { panels } from './harness/panel.ts';

/** A text that only a token rule objects to: it needs words, so it proves that the tokenizer's host answered. */
const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.page('https://x.com/home');
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

const shown = async (): Promise<readonly string[]> =>
  (await panels(page)).flatMap(({ findings }) => findings.map(({ rule }) => rule));
const isAnalysed = () => expect.poll(shown).toContain('politics');
const isChecked = () => expect.poll(async () => (await panels(page))[0]?.status).toBe('checked');

function serviceWorker(): Worker {
  const worker = harness.context.serviceWorkers()[0];
  if (!worker) throw new Error('the service worker is not running');
  return worker;
}

/** Ends the service worker as the browser does after a pause. */
async function stopServiceWorker(): Promise<void> {
  const session = await harness.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

const offscreenDocuments = (): Promise<number> =>
  serviceWorker().evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );

describe('the tokenizer’s host', () => {
  test('is not opened by the tab that greets, before the practice', async () => {
    const welcome = await harness.context.newPage();
    await welcome.goto(`chrome-extension://${harness.extensionId}/welcome.html`);
    await welcome.locator('[data-step="who"]').waitFor();
    // A round trip to the browser: what the tab asked for at its start was asked before.
    await welcome.evaluate(() => chrome.storage.local.get());
    expect(await offscreenDocuments()).toBe(0);
    await welcome.close();
  });

  test('opens at the first focus of a composer, once for the browser', async () => {
    expect(await offscreenDocuments()).toBe(0);
    await typeKeys(xEditor(page), POLITICS);
    await isAnalysed();
    await isChecked();
    const second = await harness.page('https://x.com/home');
    await typeKeys(xEditor(second), 'おはようございます');
    expect(await offscreenDocuments()).toBe(1);
    await second.close();
  });

  test('answers while the service worker sleeps', async () => {
    await typeKeys(xEditor(page), '今日は');
    await isChecked();
    await stopServiceWorker();
    await clearEditor(xEditor(page));
    await typeKeys(xEditor(page), POLITICS);
    await isAnalysed();
  });

  test('is opened again when it was closed under a composer', async () => {
    await typeKeys(xEditor(page), '今日は');
    await isChecked();
    await serviceWorker().evaluate(() => chrome.offscreen.closeDocument());
    await clearEditor(xEditor(page));
    await typeKeys(xEditor(page), POLITICS);
    await isAnalysed();
    expect(await offscreenDocuments()).toBe(1);
  });
});
