/** What the background does once in each session of the browser, and when the administrator changes something. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { inTurn } from './locks.ts';
import { items } from './items.ts';
import { refreshManaged } from './managed.ts';
import { attempt } from './write-result.ts';

/** Emptied by the browser at its end, and when the extension is loaded anew. */
const DONE = 'session:houseKept';

/** Call it while the background starts: the browser wakes it only for listeners that were there then. */
export function keepHouse(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void askAdministrator();
  });
  void oncePerSession();
}

async function oncePerSession(): Promise<void> {
  if (await storage.getItem(DONE).catch(() => null)) return;
  await attempt(() => storage.setItem(DONE, true));
  // Reading puts aside what is unreadable, so that the pages can say so.
  await Promise.all(items.map((item) => item.read()));
  await askAdministrator();
}

function askAdministrator(): Promise<void> {
  return inTurn('ask-administrator', () => refreshManaged(() => browser.storage.managed.get(null)));
}
