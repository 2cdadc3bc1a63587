import type { Locator } from 'playwright-core';

/** More stops than any page of ours has. */
const MOST_STOPS = 250;

/** Walks by Tab, as somebody without a mouse does, until the control has the focus. Fails where it cannot be reached. */
export async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  // What was written counts on leaving the field, and may be what brings the next control.
  if (!(await target.isVisible())) await keyboard.press('Tab');
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await keyboard.press('Tab');
  }
  throw new Error(`not reached by keyboard: ${target.toString()}`);
}

/** Tab to a field and write; a line break is Enter. */
export async function writeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}

/** Tab to a date field and write it part by part, as the browser divides it. */
export async function writeDate(target: Locator, [year, month, day]: readonly [string, string, string]): Promise<void> {
  await tabTo(target);
  const { keyboard } = target.page();
  await keyboard.type(year);
  await keyboard.press('ArrowRight');
  await keyboard.type(`${month}${day}`);
}

/** Tab to a button or box and press it. */
export async function pressOn(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Tab to a field and put the text in at once, as pasting does. */
export async function pasteInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.insertText(text);
}

/** More choices than any list of ours has. */
const MOST_CHOICES = 60;

/** Tab to a list of choices and walk down it to one of them. */
export async function chooseIn(target: Locator, value: string): Promise<void> {
  await tabTo(target);
  const { keyboard } = target.page();
  await keyboard.press('Home');
  for (let step = 0; step < MOST_CHOICES; step += 1) {
    if ((await target.inputValue()) === value) return;
    await keyboard.press('ArrowDown');
  }
  throw new Error(`not among the choices: ${value}`);
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Tab to a file field, open the browser's own chooser by a key, and choose there. */
export async function chooseFile(target: Locator, file: GivenFile): Promise<void> {
  // Asked for before the way there: the automation takes a round trip until it stands in for the browser's chooser.
  const chooser = target.page().waitForEvent('filechooser');
  await tabTo(target);
  await target.page().keyboard.press('Enter');
  await (await chooser).setFiles({ ...file });
}
