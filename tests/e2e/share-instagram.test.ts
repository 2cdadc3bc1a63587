import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveReason, inGate, watchJournal, type JournalWatch } from './harness/gate.ts';
import { openModal, words } from './harness/instagram.ts';
import { launch, type Harness } from './harness/launch.ts';
import { shownShare, verdictBeside } from './harness/share.ts';

let harness: Harness;
let journal: JournalWatch;
let page: Page;

beforeAll(async () => {
  harness = await launch();
  journal = await watchJournal(harness);
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.page('https://www.instagram.com/');
  await journal.forget();
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

const CAMPAIGN = 'yamada_taro.2026';
const postOf = (author: string): Locator =>
  page.locator('article').filter({ has: page.locator(`header a[href="/${author}/"]`) });
const icon = (within: Locator, name: string): Locator =>
  within.locator('section [role="button"]').filter({ has: page.locator(`svg[aria-label="${name}"][height="24"]`) });
const repost = (author: string): Locator => icon(postOf(author), '再投稿');
const hints = (): Locator => page.locator('shirube-assist .hint');
const sent = (): Promise<readonly string[]> =>
  page.evaluate(() => window.__posted.map(({ kind, target }) => `${kind} ${target ?? ''}`));

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}
async function areApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([boxOf(one), boxOf(other)]);
  return a.x >= b.x + b.width || a.x + a.width <= b.x || a.y >= b.y + b.height || a.y + a.height <= b.y;
}

describe('the hint beside the icon that reposts at once', () => {
  test.each([
    ['a campaign', CAMPAIGN, 'ineligible', 'politics'],
    ['one of our own', 'minecity_official', 'eligible', 'public-body'],
  ])('%s', async (_, author, verdict, grounds) => {
    await repost(author).focus();
    expect(await verdictBeside(page)).toMatchObject({ verdict, grounds });
    expect(await areApart(hints(), postOf(author).locator('section').first())).toBe(true);
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => hints().count()).toBe(0);
  });

  test('it goes when the attention does', async () => {
    await repost(CAMPAIGN).focus();
    await verdictBeside(page);
    await icon(postOf(CAMPAIGN), '保存').focus();
    await expect.poll(() => hints().count()).toBe(0);
  });

  test('a post on its own page, and one over the feed', async () => {
    await openModal(page, words.ja);
    await icon(page.locator('[role="dialog"]'), '再投稿').focus();
    expect((await verdictBeside(page)).text).toContain('@yamaguchi_pref');
    await page.goto('https://www.instagram.com/p/DAbc00005/?lang=ja');
    await icon(page.locator('main'), '再投稿').focus();
    expect(await verdictBeside(page)).toMatchObject({ verdict: 'ineligible', grounds: 'politics' });
  });

  test('on an account that is not registered nothing is shown and nothing held', async () => {
    await page.goto('https://www.instagram.com/?lang=ja&account=tabi_no_neko');
    await repost(CAMPAIGN).focus();
    await page.keyboard.press('Enter');
    await expect.poll(sent).toEqual(['repost DAbc00005']);
    expect(await hints().count()).toBe(0);
    expect(await journal.entries()).toEqual([]);
  });
});

describe('the repost', () => {
  test.each(['key', 'mouse'])('of what is none of ours is held once, by %s; a reason lets it through', async (way) => {
    const press = async (): Promise<void> => {
      if (way === 'key') await repost(CAMPAIGN).press('Enter');
      else await repost(CAMPAIGN).click();
    };
    await repost(CAMPAIGN).focus();
    await verdictBeside(page);
    await press();
    await inGate(page).waitFor();
    expect(await sent()).toEqual([]);
    await giveReason(page, '選挙管理委員会の依頼');
    await inGate(page).waitFor({ state: 'detached' });
    expect((await verdictBeside(page)).text).toContain('もう一度［再投稿］を押してください');
    expect(await sent()).toEqual([]);
    await press();
    await expect.poll(sent).toEqual(['repost DAbc00005']);
    const about = {
      ...{ site: 'instagram', kind: 'repost', decision: 'ineligible', grounds: ['politics'] },
      subject: { url: 'https://www.instagram.com/p/DAbc00005/', author: CAMPAIGN },
    };
    await expect
      .poll(() => journal.entries())
      .toMatchObject([
        { event: 'held', ...about },
        { event: 'proceeded', ...about, reason: '選挙管理委員会の依頼' },
        { event: 'share', ...about },
      ]);
    // To take it back is nobody's business.
    await icon(postOf(CAMPAIGN), '再投稿を取り消す').click();
    await repost(CAMPAIGN).waitFor();
    expect(await inGate(page).count()).toBe(0);
  });

  test('the way back by Esc leaves the post alone', async () => {
    await repost(CAMPAIGN).focus();
    await verdictBeside(page);
    await page.keyboard.press('Enter');
    await inGate(page).waitFor();
    await page.keyboard.press('Escape');
    await inGate(page).waitFor({ state: 'detached' });
    expect(await sent()).toEqual([]);
  });

  test('Esc closes the hint and not what is known: the key after it is held', async () => {
    await repost(CAMPAIGN).focus();
    await verdictBeside(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => hints().count()).toBe(0);
    await page.keyboard.press('Enter');
    await inGate(page).waitFor();
    expect(await sent()).toEqual([]);
  });
});

test('sharing by the paper plane: the hint stands beside the dialog', async () => {
  await icon(postOf(CAMPAIGN), 'シェア').click();
  expect(await verdictBeside(page)).toMatchObject({ verdict: 'ineligible', grounds: 'politics' });
  expect(await areApart(hints(), page.locator('[role="dialog"]'))).toBe(true);
  await page.locator('[role="dialog"] [role="button"]').first().click();
  await expect.poll(() => hints().count()).toBe(0);
});

test('a private author has no icon to repost; shared or not, nothing is shown before a press', async () => {
  await postOf('kagi_account').hover();
  expect(await repost('kagi_account').count()).toBe(0);
  expect(await shownShare(page)).toBeUndefined();
});
