import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchFirefox, type FirefoxHarness } from './harness/firefox.ts';
import { words } from './harness/instagram.ts';

/** The main composers of both sites in the second browser (its MV3 build). Input methods cannot be driven here: Chromium covers them. */
const DATE = '説明会は2027年2月15日(火)に開きます。';
const WORDS = '2月15日(火)';
/** A text that only words can judge: it proves that the tokenizer answered. */
const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';

let firefox: FirefoxHarness;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox.close();
  expect(firefox.pageErrors).toEqual([]);
});

/** Account, rules, and marked words, by the browser's own marks or by boxes. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('shirube-assist')].at(-1)?.shadowRoot;
    const findings = [...(root?.querySelectorAll<HTMLElement>('[data-part="finding"]') ?? [])];
    return {
      account: root?.querySelector<HTMLElement>('[data-part="account"]')?.dataset['kind'],
      rules: findings
        .map((finding) => finding.dataset['rule'])
        .filter((rule) => rule === 'date' || rule === 'politics'),
      marks: [...(CSS.highlights.get('shirube-confirm') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    };
  });

const isChecked = (page: Page): Promise<void> =>
  expect
    .poll(() => shown(page))
    .toEqual({
      account: 'city',
      rules: ['date', 'politics'],
      marks: [WORDS, expect.stringContaining('候補に投票')],
    });

async function write(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  // A click, not a focus by script: Firefox's first window is not in front before.
  await page.locator(selector).click();
  await page.keyboard.type(`${DATE}${POLITICS}`);
}

/** Held by click, sent back, then let through with a reason and posted once, as written. */
async function isGated(page: Page, button: string): Promise<void> {
  const inGate = (selector: string): Promise<boolean> =>
    page.evaluate((inner) => {
      const gates = [...document.querySelectorAll('shirube-assist')].map(({ shadowRoot }) => shadowRoot);
      return gates.some((root) => root?.querySelector(`[data-part="gate"] ${inner}`));
    }, selector);
  const pressed = async (selector: string): Promise<void> => {
    await page.locator(`>>> [data-part="gate"] ${selector}`).click();
  };
  const sent = () => page.evaluate(() => window.__posted.map(({ text }) => text));
  await page.locator(button).click();
  await expect.poll(() => inGate('[data-action="back"]')).toBe(true);
  expect(await sent()).toEqual([]);
  await pressed('[data-action="back"]');
  await expect.poll(() => inGate('*')).toBe(false);
  await page.locator(button).click();
  await expect.poll(() => inGate('[data-action="proceed"]')).toBe(true);
  await pressed('[data-action="proceed"]');
  await page.locator('>>> [data-part="gate"] input[type="text"]').fill('主催者に確かめました');
  await pressed('[data-action="proceed"]');
  await expect.poll(() => inGate('*')).toBe(false);
  expect(await sent()).toEqual([]);
  await page.locator(button).click();
  await expect.poll(sent).toEqual([`${DATE}${POLITICS}`]);
}

const MODAL = '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]';

describe('X in Firefox', () => {
  test.each([
    [
      'home',
      'https://x.com/home?lang=ja',
      'main [data-testid="tweetTextarea_0"][role="textbox"]',
      '[data-testid="tweetButtonInline"]',
    ],
    ['modal', 'https://x.com/compose/post?lang=ja', MODAL, '[data-testid="tweetButton"]'],
  ])('%s: checked, marked, gated and posted as typed', async (_name, url, editor, button) => {
    const page = await firefox.page(url);
    await write(page, editor);
    await isChecked(page);
    expect(await page.evaluate(() => Object.values(window.__site.models()).flat().join(''))).toBe(`${DATE}${POLITICS}`);
    await isGated(page, button);
    await page.close();
  });
});

const t = words.ja;
/** Some picture. */
const PICTURE = fileURLToPath(new URL('../../.output/firefox-mv3/icons/128.png', import.meta.url));
/** The control with exactly these words; the last, as the icon beside it has them in its title. */
const named = (within: string, name: string): string => `::-p-xpath((${within}//*[text()="${name}"])[last()])`;
const CAPTION = '[role="dialog"] [contenteditable="true"]';
const COMMENT = 'article form [contenteditable="true"]';

/** The create dialog, up to the step with the caption. */
async function openCaption(page: Page): Promise<void> {
  for (const name of [t.newPost, t.post]) await page.locator(named('//nav', name)).click();
  const input = await page.waitForSelector('[role="dialog"] input[type="file"]');
  await input?.uploadFile(PICTURE);
  for (let step = 0; step < 2; step += 1) await page.locator(named('//*[@role="dialog"]', t.next)).click();
}

/** The first post's comment box, which the site replaces at the first click. */
async function openComment(page: Page): Promise<void> {
  const collapsed = await page.waitForSelector(COMMENT);
  await page.locator(COMMENT).click();
  await page.waitForFunction((box) => !box?.isConnected, {}, collapsed);
}

describe('Instagram in Firefox', () => {
  test.each([
    ['caption', openCaption, CAPTION, named('//*[@role="dialog"]', t.share)],
    ['comment', openComment, COMMENT, named('(//article)[1]//form', t.sendComment)],
  ])('%s: checked, marked, gated and sent as typed', async (_name, open, editor, button) => {
    const page = await firefox.page('https://www.instagram.com/?lang=ja&comments=lexical');
    await open(page);
    await write(page, editor);
    await isChecked(page);
    await isGated(page, button);
    await page.close();
  });
});
