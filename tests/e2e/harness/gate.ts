import type { Locator, Page } from 'playwright-core';
import type { JournalInput } from '../../../lib/journal/entry.ts';
import { journalInputSchema } from '../../../lib/journal/entry.ts';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { posted } from './editor.ts';
import type { Harness } from './launch.ts';

/** The gate, or something in it. */
export const inGate = (page: Page, selector = ''): Locator =>
  page.locator(`shirube-assist [data-part="gate"] ${selector}`);

export const gateIsOpen = (page: Page): Promise<boolean> => inGate(page).isVisible();

export const sentTexts = async (page: Page): Promise<readonly string[]> => (await posted(page)).map(({ text }) => text);

/** At this instant: the press before it was held, and nothing went out. */
export async function expectHeld(page: Page): Promise<void> {
  expect(await gateIsOpen(page)).toBe(true);
  expect(await sentTexts(page)).toEqual([]);
}

/** Gives one's own reason, as a person would by hand. */
export async function giveReason(page: Page, reason: string): Promise<void> {
  await inGate(page, '[data-action="proceed"]').click();
  await inGate(page, 'input[type="text"]').fill(reason);
  await inGate(page, '[data-action="proceed"]').click();
}

/** Sends what the gate objects to: press, reason, press. */
export async function postAnyway(page: Page, button: Locator): Promise<void> {
  await button.click();
  await inGate(page).waitFor();
  await giveReason(page, '確かめました');
  await inGate(page).waitFor({ state: 'detached' });
  await button.click();
}

/** Ways to send what stands in a composer. */
export interface Sending {
  readonly byButton: () => Promise<void>;
  /** With the focus in the text box. */
  readonly byKey: () => Promise<void>;
}

/**
 * What is objected to is held by key and by button, goes back to its text, and after a reason goes out once, as written.
 */
export async function isGated(page: Page, { byButton, byKey }: Sending): Promise<void> {
  const before = await shownTexts(page);
  const isHeld = async (): Promise<void> => {
    await inGate(page).waitFor();
    expect(await posted(page)).toEqual([]);
  };
  await byKey();
  await isHeld();
  await inGate(page, '[data-action="back"]').click();
  await inGate(page).waitFor({ state: 'detached' });
  await byButton();
  await isHeld();
  expect(await shownTexts(page)).toEqual(before);
  await giveReason(page, '主催者に確かめました');
  await inGate(page).waitFor({ state: 'detached' });
  expect(await posted(page)).toEqual([]);
  await byButton();
  const sent = (await posted(page)).map(({ texts }) => texts);
  expect(sent).toHaveLength(1);
  expect(before).toEqual(expect.arrayContaining([...(sent[0] ?? [])]));
}

/** The text of each text box, a line break a line. */
const shownTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="textbox"]')].map((box) =>
      [...box.querySelectorAll('[data-block]')].map(({ textContent }) => textContent).join('\n'),
    ),
  );

export interface JournalWatch {
  /** What pages that are open handed to the journal since the last `forget`, oldest first. */
  readonly entries: () => Promise<readonly JournalInput[]>;
  readonly forget: () => Promise<void>;
}

/** Listens beside the journal. */
export async function watchJournal(harness: Harness): Promise<JournalWatch> {
  const worker = harness.context.serviceWorkers()[0];
  if (!worker) throw new Error('no service worker');
  await worker.evaluate(() => {
    globalThis.__records = [];
    chrome.runtime.onMessage.addListener((message: { type?: unknown; data?: unknown }, { tab }) => {
      if (message.type === 'record') __records.push({ tab: tab?.id, data: message.data });
    });
  });
  const read = (): Promise<readonly unknown[]> =>
    worker.evaluate(async () => {
      // What a page of an earlier test handed over may arrive after that page is closed.
      const open = (await chrome.tabs.query({})).map(({ id }) => id);
      return __records.filter(({ tab }) => open.includes(tab)).map(({ data }) => data);
    });
  return {
    entries: async () => z.array(journalInputSchema).parse(await read()),
    forget: () =>
      worker.evaluate(() => {
        __records.length = 0;
      }),
  };
}

declare global {
  var __records: { readonly tab: number | undefined; readonly data: unknown }[];
}
