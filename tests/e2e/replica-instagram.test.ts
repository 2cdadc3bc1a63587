import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose, models, paste, posted, typeKeys } from './harness/editor.ts';
import { launch, type Harness } from './harness/launch.ts';
import { PIXEL } from './harness/pixel.ts';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch({ extension: false });
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

const dialog = (): Locator => page.locator('[role="dialog"]');
const caption = (): Locator => dialog().locator('[contenteditable="true"][data-lexical-editor]');
const press = (name: string): Promise<void> => dialog().getByText(name, { exact: true }).click();

async function openDetails(): Promise<void> {
  await page.getByText('新規投稿', { exact: true }).last().click();
  await page.getByText('投稿', { exact: true }).click();
  await dialog()
    .locator('input[type="file"]')
    .setInputFiles([
      { name: 'a.png', mimeType: 'image/png', buffer: PIXEL },
      { name: 'b.png', mimeType: 'image/png', buffer: PIXEL },
    ]);
  await press('次へ');
  await press('次へ');
  await caption().waitFor();
}

describe('the create dialog', () => {
  test('shares the caption of the real Lexical editor, paragraph by paragraph', async () => {
    await openDetails();
    await typeKeys(caption(), '秋吉台の秋🍁\n\n#美祢市');
    await press('シェア');
    expect(await posted(page)).toMatchObject([
      {
        kind: 'post',
        account: 'minecity_official',
        text: '秋吉台の秋🍁\n\n#美祢市',
        media: [{ alt: '' }, { alt: '' }],
      },
    ]);
    await page.locator('[role="dialog"][aria-label="投稿をシェアしました"]').waitFor();
  });

  test('keeps the caption over Back and Next, in a new editor', async () => {
    await openDetails();
    await typeKeys(caption(), '書きかけ');
    const before = await caption().elementHandle();
    await dialog().locator('svg[aria-label="戻る"]').click();
    await press('次へ');
    await caption().waitFor();
    expect(await before.evaluate((element) => element.isConnected)).toBe(false);
    await expect.poll(() => caption().innerText()).toBe('書きかけ');
    expect(await models(page)).toEqual({ caption: ['書きかけ'] });
  });

  test('takes composition and paste', async () => {
    await openDetails();
    await compose(caption(), ['み', 'みねし'], '美祢市');
    await paste(caption(), 'の秋\n二行目');
    await expect.poll(() => models(page)).toEqual({ caption: ['美祢市の秋\n二行目'] });
  });

  test('has one description field a picture, and only while its accordion is open', async () => {
    await openDetails();
    const fields = dialog().getByPlaceholder('代替テキストを入力…');
    expect(await fields.count()).toBe(0);
    await press('アクセシビリティ');
    expect(await fields.count()).toBe(2);
    await fields.first().fill('草原');
    await press('シェア');
    expect(await posted(page)).toMatchObject([{ media: [{ alt: '草原' }, { alt: '' }] }]);
  });
});

describe.each(['textarea', 'lexical'])('a comment box made of %s', (kind) => {
  test('mounts anew when it gets the focus, and sends by Enter', async () => {
    await page.goto(`https://www.instagram.com/?lang=ja&comments=${kind}`);
    const box = page.locator('form').first().locator('textarea, [contenteditable="true"]');
    const before = await box.elementHandle();
    await box.click();
    await expect.poll(() => before.evaluate((element) => element.isConnected)).toBe(false);
    await box.focus();
    await page.keyboard.type('ありがとうございます');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('またどうぞ');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => posted(page))
      .toMatchObject([{ kind: 'comment', text: 'ありがとうございます\nまたどうぞ', target: 'DAbc00001' }]);
  });
});

test('a repost goes at once, and private authors have no icon for it', async () => {
  const icons = page.locator('article section svg[aria-label="再投稿"][height="24"]');
  expect(await icons.count()).toBe(4);
  await icons.first().click();
  expect(await posted(page)).toMatchObject([{ kind: 'repost', target: 'DAbc00001' }]);
});

test("a post's own page has no article", async () => {
  await page.locator('article a[href^="/p/"]').first().click();
  await page.locator('main header time').waitFor();
  expect(await page.locator('article').count()).toBe(0);
});
