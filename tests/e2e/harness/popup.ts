import type { Page, Worker } from 'playwright-core';
import type { Harness } from './launch.ts';

/**
 * Opens the popup for the page in front, in a window of its own as its own button does: the automation does not see the
 * bubble under the extension's icon.
 */
export async function openPopup(harness: Harness): Promise<Page> {
  // The tab that greets may come late, and stands in front until it is closed.
  await harness.greeted;
  const worker = await workerOf(harness);
  const tabId = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  const popup = await harness.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${harness.extensionId}/popup.html?tab=${tabId}`);
  await popup.locator('main > *').first().waitFor();
  return popup;
}

export async function workerOf({ context, extensionId }: Harness): Promise<Worker> {
  return (
    context.serviceWorkers().find((worker) => worker.url().includes(extensionId)) ??
    (await context.waitForEvent('serviceworker'))
  );
}
