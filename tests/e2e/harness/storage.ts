/** What the extension keeps, read and laid down from one of its own pages, past everything that guards it. */
import type { Page } from 'playwright-core';

/** In the envelope of the first version. */
export const putStored = (own: Page, values: Readonly<Record<string, unknown>>): Promise<void> =>
  own.evaluate(
    (all) => chrome.storage.local.set(all),
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { version: 1, value }])),
  );

export const getStored = (own: Page, key: string): Promise<unknown> =>
  own.evaluate(async (name) => {
    const all = await chrome.storage.local.get<Record<string, { value: unknown }>>(name);
    return all[name]?.value;
  }, key);
