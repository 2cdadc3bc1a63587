import type { Locator, Page } from 'playwright-core';
import type { Posted } from '../../sites/contract.ts';

/** The text box of X's home page, of its dialog, or of the open inline reply. */
export function xEditor(page: Page, where: 'home' | 'modal' = 'home', position = 0): Locator {
  const scope = where === 'home' ? '[data-testid="primaryColumn"]' : '[role="dialog"]';
  return page.locator(`${scope} [data-testid="tweetTextarea_${position}"][role="textbox"]`);
}

export const xPost = (page: Page, where: 'home' | 'modal' = 'home'): Locator =>
  page.getByTestId(where === 'home' ? 'tweetButtonInline' : 'tweetButton');

/** Closes X's dialog and throws its text away, where it asks. */
export async function closeModal(page: Page): Promise<void> {
  await page.getByTestId('app-bar-close').click();
  const asked = page.getByTestId('confirmationSheetCancel');
  if (await asked.isVisible()) await asked.click();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
}

/** Real key events, one after the other; a line break is Enter. Characters that no key has arrive as one input each. */
export async function typeKeys(editor: Locator, text: string): Promise<void> {
  await editor.focus();
  await editor.page().keyboard.type(text);
}

/** Select-all and delete: on X this fires no `input` event (SITES 0.5). */
export async function clearEditor(editor: Locator): Promise<void> {
  await editor.focus();
  await editor.page().keyboard.press('ControlOrMeta+A');
  await editor.page().keyboard.press('Delete');
}

/** A Japanese input method at work: the composition shows each of `steps` in turn, then `commit` is entered. */
export async function compose(editor: Locator, steps: readonly string[], commit: string): Promise<void> {
  await editor.focus();
  const composition = await beginComposition(editor.page());
  for (const step of steps) await composition.show(step);
  await composition.commit(commit);
}

const lengthOfModels = async (page: Page): Promise<number> =>
  Object.values(await models(page))
    .flat()
    .join('').length;

export interface Composition {
  show(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

/**
 * A composition held open, for looking at the page between its steps. Draft.js takes a commit into its model some
 * 20 ms later and draws the whole text anew then: `commit` waits for that, as no person types faster.
 */
export async function beginComposition(page: Page): Promise<Composition> {
  const session = await page.context().newCDPSession(page);
  const before = await lengthOfModels(page);
  return {
    show: async (text) => {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
      await session.detach();
      await page.waitForFunction(
        (length) => Object.values(window.__site.models()).flat().join('').length === length,
        before + text.length,
      );
    },
  };
}

/** Pastes plain text as the browser would, without touching the machine's clipboard. */
export async function paste(editor: Locator, text: string): Promise<void> {
  await editor.focus();
  await editor.evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** What the site has sent so far, from its model. */
export const posted = (page: Page): Promise<readonly Posted[]> => page.evaluate(() => window.__posted);

/** What the site's own composers hold now, from their models. */
export const models = (page: Page): Promise<Record<string, readonly string[]>> =>
  page.evaluate(() => window.__site.models());
