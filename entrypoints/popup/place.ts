/**
 * Where the popup stands: in the bubble under the extension's icon, which closes as soon as one looks elsewhere, or in a
 * window of its own that stays beside the page. The window's address names the tab that it is about.
 */
import { browser } from 'wxt/browser';

const TAB = 'tab';

/** Undefined in the bubble. */
function ownTabId(): number | undefined {
  const named = new URLSearchParams(location.search).get(TAB);
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
}

export const inOwnWindow = (): boolean => ownTabId() !== undefined;

/** Id of the tab that the popup is about; undefined = there is none. */
export async function tabInFront(): Promise<number | undefined> {
  return ownTabId() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** Moves into a window of its own. */
export async function toOwnWindow(): Promise<void> {
  const tabId = await tabInFront();
  if (tabId === undefined) return;
  const url = `/popup.html?${TAB}=${tabId}`;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 720 });
  window.close();
}

/** Back to the page that the popup is about. */
export async function toPage(): Promise<void> {
  const tabId = ownTabId();
  if (tabId === undefined) {
    window.close();
    return;
  }
  // The tab may be closed by now: there is nothing to go back to.
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab) await browser.windows.update(tab.windowId, { focused: true });
}
