import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { typeKeys } from './harness/editor.ts';
import { expectHeld, gateIsOpen, giveReason, inGate, sentTexts } from './harness/gate.ts';
import { igCaption, igDialog, igPost, openComment, openDetails, pressIn, words } from './harness/instagram.ts';
import { launch, type Harness } from './harness/launch.ts';
import { DATE, POLITICS, shows } from './harness/two-rules.ts';

/** What only Instagram has; that each composer is held in both languages, instagram-composer tells. */
const t = words.ja;
const PLAIN = '秋吉台の山焼きは2月15日に行います。';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.page('https://www.instagram.com/');
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

const shareControl = (): Locator => igDialog(page).getByText(t.share, { exact: true });
const texts = (): Promise<readonly string[]> => sentTexts(page);
const held = (): Promise<void> => expectHeld(page);

describe('Share', () => {
  test.each(['Enter', 'Space'])('by %s on it', async (key) => {
    await typeKeys(await openDetails(page, t), POLITICS);
    await shows(page, ['politics']);
    await igDialog(page).getByRole('button', { name: t.share, exact: true }).press(key);
    await held();
    await giveReason(page, '選挙管理委員会の依頼');
    await igDialog(page).getByRole('button', { name: t.share, exact: true }).press(key);
    expect(await texts()).toEqual([POLITICS]);
  });

  test('of a caption that came back with Next and was not touched since', async () => {
    await typeKeys(await openDetails(page, t), DATE);
    await shows(page, ['date']);
    await igDialog(page).locator('svg[aria-label="戻る"]').click();
    await pressIn(igDialog(page), t.next);
    await igCaption(page).waitFor();
    await shareControl().click();
    await held();
  });

  test('Next, Back, emoji and the switches are never held, and a plain caption neither', async () => {
    await typeKeys(await openDetails(page, t), POLITICS);
    await shows(page, ['politics']);
    await igDialog(page).locator('[role="switch"]').first().click();
    await igDialog(page).locator('svg[aria-label="絵文字"]').click();
    await igDialog(page).locator('svg[aria-label="戻る"]').click();
    await pressIn(igDialog(page), t.next);
    expect(await gateIsOpen(page)).toBe(false);
    await igCaption(page).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(PLAIN);
    await shows(page, []);
    await shareControl().click();
    expect(await texts()).toEqual([PLAIN]);
  });
});

describe.each(['textarea', 'lexical'])('a comment, %s', (build) => {
  beforeEach(async () => {
    await page.goto(`https://www.instagram.com/?lang=ja&comments=${build}`);
  });

  test('Shift+Enter is a line break, Enter is held', async () => {
    await typeKeys(await openComment(igPost(page)), POLITICS);
    await shows(page, ['politics']);
    await page.keyboard.press('Shift+Enter');
    expect(await gateIsOpen(page)).toBe(false);
    await page.keyboard.type(PLAIN);
    await page.keyboard.press('Enter');
    await held();
  });

  test('Post by mouse, and back to the text', async () => {
    await typeKeys(await openComment(igPost(page)), POLITICS);
    await shows(page, ['politics']);
    await pressIn(igPost(page).locator('form'), t.sendComment);
    await held();
    await inGate(page, '[data-action="back"]').click();
    await expect.poll(() => gateIsOpen(page)).toBe(false);
    expect(await texts()).toEqual([]);
  });
});

test.each([
  ['Share', (): Promise<Locator> => openDetails(page, t), shareControl],
  [
    'a comment’s Post',
    (): Promise<Locator> => openComment(page.locator('article').first()),
    (): Locator => page.locator('article').first().getByText(t.sendComment, { exact: true }),
  ],
])('the gate does not lie over %s: a second press hits no button of ours', async (_name, open, control) => {
  await typeKeys(await open(), `${DATE}${POLITICS}`);
  await shows(page, ['date', 'politics']);
  await control().click();
  await held();
  const gate = await inGate(page).boundingBox();
  const send = await control().boundingBox();
  if (!gate || !send) throw new Error('no place');
  const apart =
    gate.y >= send.y + send.height ||
    gate.y + gate.height <= send.y ||
    gate.x >= send.x + send.width ||
    gate.x + gate.width <= send.x;
  expect(apart).toBe(true);
  expect(gate.y).toBeGreaterThanOrEqual(0);
  expect(gate.y + gate.height).toBeLessThanOrEqual(768);
});
