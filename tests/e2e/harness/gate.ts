import type { Locator, Page } from 'playwright-core';
import type { JournalInput } from '../../../lib/journal/entry.ts';
import { journalInputSchema } from '../../../lib/journal/entry.ts';
import * as z from 'zod/mini';
import type { Harness } from './launch.ts';

/** The gate, or something in it. */
export const inGate = (page: Page, selector = ''): Locator =>
  page.locator(`shirube-assist [data-part="gate"] ${selector}`);

export const gateIsOpen = (page: Page): Promise<boolean> => inGate(page).isVisible();

/** Gives one's own reason, as a person would by hand. */
export async function giveReason(page: Page, reason: string): Promise<void> {
  await inGate(page, '[data-action="proceed"]').click();
  await inGate(page, 'input[type="text"]').fill(reason);
  await inGate(page, '[data-action="proceed"]').click();
}

export interface JournalWatch {
  /** What pages handed to the journal since the last `forget`, oldest first. */
  readonly entries: () => Promise<readonly JournalInput[]>;
  readonly forget: () => Promise<void>;
}

/** Listens beside the journal. */
export async function watchJournal(harness: Harness): Promise<JournalWatch> {
  const worker = harness.context.serviceWorkers()[0];
  if (!worker) throw new Error('no service worker');
  await worker.evaluate(() => {
    const records: unknown[] = [];
    Object.assign(globalThis, { __records: records });
    chrome.runtime.onMessage.addListener((message: { type?: unknown; data?: unknown }) => {
      if (message.type === 'record') records.push(message.data);
    });
  });
  const read = (): Promise<unknown> => worker.evaluate(() => Reflect.get(globalThis, '__records') as unknown);
  return {
    entries: async () => z.array(journalInputSchema).parse(await read()),
    forget: () =>
      worker.evaluate(() => {
        const records: unknown = Reflect.get(globalThis, '__records');
        if (Array.isArray(records)) records.length = 0;
      }),
  };
}
