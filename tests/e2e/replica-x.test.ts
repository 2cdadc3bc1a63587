import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clearEditor, compose, models, paste, posted, typeKeys, xEditor, xPost } from './harness/editor.ts';
import { launch, type Harness } from './harness/launch.ts';
import { PIXEL } from './harness/pixel.ts';

/** As `Node.compareDocumentPosition` numbers them. */
const PRECEDING = 2;
const FOLLOWING = 4;

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch({ extension: false });
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.page('https://x.com/home');
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

/** Levels between an element and its closest ancestor that also holds `other`. */
const levelsToCommon = (editor: ReturnType<typeof xEditor>, other: string): Promise<number> =>
  editor.evaluate((element, selector) => {
    let levels = 0;
    for (let at: Element | null = element; at; at = at.parentElement, levels++) {
      if (at.querySelector(selector)) return levels;
    }
    return -1;
  }, other);

describe('the real Draft.js editor of the X replica', () => {
  test('sends what was typed, line breaks and emoji included', async () => {
    await typeKeys(xEditor(page), '秋吉台の山焼き🔥\n\n#美祢市 10:00');
    await xPost(page).click();
    expect(await posted(page)).toMatchObject([
      { kind: 'post', account: 'mine_citykouhou', text: '秋吉台の山焼き🔥\n\n#美祢市 10:00' },
    ]);
    expect(await models(page)).toEqual({ home: [''] });
    expect(await xEditor(page).evaluate((editor) => editor.querySelectorAll('[data-block]').length)).toBe(1);
  });

  test('takes a composition of the input method', async () => {
    await compose(xEditor(page), ['み', 'みね', 'みねし'], '美祢市');
    await compose(xEditor(page), ['の'], 'の');
    await typeKeys(xEditor(page), 'お知らせ');
    await expect.poll(() => models(page)).toEqual({ home: ['美祢市のお知らせ'] });
  });

  test('takes a paste of several lines, and undoes it', async () => {
    await typeKeys(xEditor(page), '前');
    await paste(xEditor(page), '一行目\n\n三行目');
    await expect.poll(() => models(page)).toEqual({ home: ['前一行目\n\n三行目'] });
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => models(page)).toEqual({ home: ['前'] });
  });

  test('is empty after select-all and delete', async () => {
    await typeKeys(xEditor(page), '消す文');
    await clearEditor(xEditor(page));
    expect(await models(page)).toEqual({ home: [''] });
    await expect(xPost(page).getAttribute('aria-disabled')).resolves.toBe('true');
  });

  test('posts by Ctrl+Enter without a line break', async () => {
    await typeKeys(xEditor(page), '速報です');
    await page.keyboard.press('Control+Enter');
    expect(await posted(page)).toMatchObject([{ text: '速報です' }]);
  });

  test('refuses what is too long, and marks it', async () => {
    await paste(xEditor(page), 'あ'.repeat(141));
    await expect.poll(() => xPost(page).getAttribute('aria-disabled')).toBe('true');
    const marked = xEditor(page).locator('span[style*="background-color"]');
    expect(await marked.allInnerTexts()).toEqual(['あ']);
  });
});

describe('the structure SITES describes', () => {
  test('the tool bar is about 19 levels up and to the side of the editor', async () => {
    expect(await levelsToCommon(xEditor(page), '[data-testid="toolBar"]')).toBe(19);
    expect(await page.locator('[data-testid="toolBar"] [data-testid^="tweetTextarea_"]').count()).toBe(0);
  });

  test('home box and dialog share their test ids', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await xEditor(page, 'modal').waitFor();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.locator('[data-testid="tweetTextarea_0"][role="textbox"]').count()).toBe(2);
    await typeKeys(xEditor(page, 'modal'), '窓から');
    expect(await models(page)).toEqual({ home: [''], modal: ['窓から'] });
    await xPost(page, 'modal').click();
    expect(await posted(page)).toMatchObject([{ kind: 'post', text: '窓から' }]);
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  test('a thread numbers its boxes, has one tool bar and one button that moves to the foot', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), '一つ目');
    await page.getByTestId('addButton').click();
    await typeKeys(xEditor(page, 'modal', 1), '二つ目');
    expect(await page.locator('[role="dialog"] [data-testid="toolBar"]').count()).toBe(1);
    expect(await page.locator('[data-testid="toolBar"] [data-testid="tweetButton"]').count()).toBe(0);
    expect(await xPost(page, 'modal').innerText()).toBe('すべてポスト');
    await xPost(page, 'modal').click();
    expect(await posted(page)).toMatchObject([{ texts: ['一つ目', '二つ目'] }]);
  });

  test('the reply dialog shows the parent above, the quote dialog the quoted post below', async () => {
    const order = (selector: string): Promise<number> =>
      xEditor(page, 'modal').evaluate(
        (editor, other) => editor.compareDocumentPosition(document.querySelector(`[role=dialog] ${other}`) ?? editor),
        selector,
      );
    await page.getByTestId('reply').first().click();
    await xEditor(page, 'modal').waitFor();
    expect(await order('article')).toBe(PRECEDING);
    await page.getByTestId('app-bar-close').click();
    await page.getByTestId('retweet').first().click();
    await page.locator('[role="menuitem"][href="/compose/post"]').click();
    await xEditor(page, 'modal').waitFor();
    expect(await order('[data-testid="attachments"] [data-testid="User-Name"]')).toBe(FOLLOWING);
    await typeKeys(xEditor(page, 'modal'), 'ぜひ');
    await xPost(page, 'modal').click();
    expect(await posted(page)).toMatchObject([{ kind: 'quote', text: 'ぜひ', target: '1900000000000000001' }]);
  });

  test('a repost goes from the menu, which opens late and names no post', async () => {
    await page.getByTestId('retweet').nth(1).click();
    await page.getByTestId('retweetConfirm').click();
    expect(await posted(page)).toMatchObject([{ kind: 'repost', target: '1900000000000000003' }]);
    expect(await page.getByTestId('unretweet').count()).toBe(1);
  });

  test('the inline reply has no tool bar before it has the focus, and its button beside the bar', async () => {
    await page.goto('https://x.com/yamaguchi_pref/status/1900000000000000001?lang=ja');
    const box = page.getByTestId('inline_reply_offscreen');
    await box.waitFor();
    expect(await box.getByTestId('toolBar').count()).toBe(0);
    await typeKeys(xEditor(page), 'ありがとうございます');
    expect(await box.getByTestId('toolBar').count()).toBe(1);
    expect(await page.locator('[data-testid="toolBar"] [data-testid="tweetButtonInline"]').count()).toBe(0);
    await xPost(page).click();
    expect(await posted(page)).toMatchObject([{ kind: 'reply', target: '1900000000000000001' }]);
  });

  test('the scheduler applies wall time and relabels the button', async () => {
    await typeKeys(xEditor(page), '明日のお知らせ');
    await page.getByTestId('scheduleOption').click();
    await page.locator('#SELECTOR_5').waitFor();
    expect(await page.locator('[role="dialog"] select').count()).toBe(5);
    await page.locator('#SELECTOR_3').selectOption({ index: 2 });
    await page.locator('#SELECTOR_1').selectOption('3');
    await page.locator('#SELECTOR_2').selectOption('5');
    await page.locator('#SELECTOR_4').selectOption('9');
    await page.locator('#SELECTOR_5').selectOption('30');
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();
    await page.getByTestId('scheduledTweetIndicator').waitFor();
    expect(await xPost(page).innerText()).toBe('予約設定');
    await xPost(page).click();
    const [sent] = await posted(page);
    expect(sent?.scheduledAt).toMatch(/^\d{4}-03-05T09:30$/);
  });

  test('a picture and its description reach the post', async () => {
    const toolBar = page.getByTestId('toolBar');
    await toolBar.getByTestId('fileInput').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PIXEL });
    await page.getByTestId('altTextLabel').click();
    await page.getByTestId('altTextInput').fill('秋吉台の草原');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.locator('[data-testid="attachments"] [role="group"][aria-label="秋吉台の草原"]').waitFor();
    await xPost(page).click();
    expect(await posted(page)).toMatchObject([{ text: '', media: [{ type: 'image', alt: '秋吉台の草原' }] }]);
  });

  test('accounts change without a reload, and the whole tree may be replaced', async () => {
    await typeKeys(xEditor(page), '書きかけ');
    const before = await xEditor(page).elementHandle();
    await page.evaluate(() => window.__site.switchAccount('mine_kanko'));
    await page.getByTestId('UserAvatar-Container-mine_kanko').first().waitFor();
    await page.evaluate(() => window.__site.rerender());
    expect(await before.evaluate((element) => element.isConnected)).toBe(false);
    expect(await xEditor(page).innerText()).toBe('書きかけ');
    await typeKeys(xEditor(page), 'です');
    await xPost(page).click();
    expect(await posted(page)).toMatchObject([{ account: 'mine_kanko' }]);
  });

  test('hydrates late and deviates from its markup where the address asks for it', async () => {
    const quirky = await harness.page(
      'https://x.com/home?hydrate=300&quirks=no-editor-testid,renamed-toolbar,no-avatar-testid&account=other',
    );
    const editor = quirky.locator('.public-DraftEditor-content[role="textbox"]');
    await typeKeys(editor, '変わった画面');
    await xPost(quirky).click();
    expect(await posted(quirky)).toMatchObject([{ text: '変わった画面', account: 'other' }]);
    const ids = '[data-testid^="tweetTextarea_"], [data-testid="toolBar"], [data-testid^="UserAvatar-Container-"]';
    expect(await quirky.locator(ids).count()).toBe(0);
    await quirky.close();
  });

  test('a mention opens the list of people', async () => {
    await typeKeys(xEditor(page), '@yama');
    await page.getByTestId('TypeaheadUser').first().click();
    await expect.poll(() => models(page)).toEqual({ home: ['@yamaguchi_pref '] });
  });
});
