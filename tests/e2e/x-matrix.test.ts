import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xPost } from './harness/editor.ts';
import { giveReason, isGated } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { highlights, panels, settled, type Panel } from './harness/panel.ts';
import { addressOf, boxOf, focusIn, isInDialog, visit, type PlaceName } from './harness/places.ts';

/** That day is a Monday; who reads the text for themselves need no dictionary for it. */
const DATE = '説明会は2027年2月15日(火)に開きます。';
const WORDS = '2月15日(火)';

const last = async (page: Page): Promise<Panel | undefined> => (await panels(page)).at(-1);
const rulesOf = async (page: Page): Promise<readonly string[]> =>
  (await last(page))?.findings.map(({ rule }) => rule) ?? [];

/** The finding is there, in the language of the browser, its words are marked, and the account is the city's. */
async function isUnderstood(page: Page, weekday: string): Promise<void> {
  let panel: Panel | undefined;
  await expect
    .poll(async () => {
      panel = await last(page);
      return panel?.findings.map(({ rule }) => rule);
    })
    .toContain('date');
  expect(panel?.account).toEqual({ handle: 'mine_citykouhou', kind: 'city' });
  expect(panel?.findings.find(({ rule }) => rule === 'date')?.text).toContain(weekday);
  await expect.poll(async () => (await highlights(page))['shirube-confirm']).toEqual([WORDS]);
}

/** Writes at the end of what stands in the box already. */
async function write(page: Page, place: PlaceName, text: string): Promise<void> {
  await focusIn(page, place);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

const gated = (page: Page, where: 'home' | 'modal'): Promise<void> =>
  isGated(page, {
    byButton: () => xPost(page, where).click(),
    byKey: () => page.keyboard.press('Control+Enter'),
  });

async function addBox(page: Page): Promise<void> {
  await page.getByTestId('addButton').click();
  await page.locator('#layers [data-testid="tweetTextarea_1"][role="textbox"]').focus();
}

describe.each([
  { lang: 'ja', weekday: '月曜日' },
  { lang: 'en', weekday: 'Monday' },
] as const)('composers of X, browser and page in $lang', ({ lang, weekday }) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch({ lang, timeZone: 'Asia/Tokyo' });
  });
  afterAll(async () => {
    expect(await harness.close()).toEqual([]);
    expect(harness.consoleErrors).toEqual([]);
  });

  const KINDS: readonly PlaceName[] = ['home', 'modal', 'inline reply', 'modal reply', 'quote', 'intent'];
  test.each(KINDS)('%s: checked, marked and gated', (place) =>
    visit(harness, addressOf(place), async (page) => {
      await write(page, place, DATE);
      await isUnderstood(page, weekday);
      // What answers somebody is seen as an answer, and nothing else is.
      expect((await rulesOf(page)).includes('reply')).toBe(place.includes('reply'));
      await gated(page, isInDialog(place) ? 'modal' : 'home');
    }),
  );

  test('thread: each of its posts, in one panel', () =>
    visit(harness, addressOf('modal'), async (page) => {
      await write(page, 'modal', '一つ目です。');
      await addBox(page);
      await page.keyboard.type(DATE);
      await isUnderstood(page, weekday);
      expect(await panels(page)).toHaveLength(1);
      await gated(page, 'modal');
    }));

  test('thread: what only the whole shows', () =>
    visit(harness, addressOf('modal'), async (page) => {
      // One sentence goes over both, and a day is called tomorrow in the one and dated in the other.
      await write(page, 'modal', '。いよいよ明日開幕！今度の日曜は、山田候補に');
      await settled(page);
      expect(await rulesOf(page)).not.toContain('politics');
      await addBox(page);
      await page.keyboard.type('投票しましょう。\n日時：2027年3月7日(日)10:00〜15:00\n会場：市民会館');
      await expect.poll(() => rulesOf(page)).toEqual(expect.arrayContaining(['politics', 'date']));
      await expect.poll(async () => (await highlights(page))['shirube-confirm']).toContain('候補に');
      expect(await panels(page)).toHaveLength(1);
    }));

  test('a scheduled post is judged by its time', () =>
    visit(harness, addressOf('scheduled'), async (page) => {
      await write(page, 'scheduled', DATE);
      await isUnderstood(page, weekday);
      // 10:30 on a Tuesday, whatever the time of this run.
      expect((await last(page))?.hoursOpen).toBe(true);
      await page.getByTestId('scheduledTweetIndicator').click();
      await page.locator('#SELECTOR_5').waitFor();
      await page.locator('#SELECTOR_4').selectOption({ index: 3 });
      await page.getByTestId('scheduledConfirmationPrimaryAction').click();
      await boxOf(page, 'home').focus();
      await expect.poll(async () => (await last(page))?.hoursOpen).toBe(false);
    }));

  test('a time of publication in words that nobody knows is the one that was chosen', () =>
    visit(harness, addressOf('scheduled', ['unknown-schedule-words']), async (page) => {
      await write(page, 'scheduled', DATE);
      await isUnderstood(page, weekday);
      expect((await last(page))?.hoursOpen).toBeUndefined();
      for (const [hour, open] of [
        [3, false],
        [10, true],
      ] as const) {
        await page.getByTestId('scheduledTweetIndicator').click();
        await page.locator('#SELECTOR_5').waitFor();
        await page.locator('#SELECTOR_4').selectOption({ value: String(hour) });
        await page.getByTestId('scheduledConfirmationPrimaryAction').press('Enter');
        await boxOf(page, 'home').focus();
        await expect.poll(async () => (await last(page))?.hoursOpen).toBe(open);
      }
    }));

  test('pictures without a description are seen, and so is the description', () =>
    visit(harness, addressOf('media'), async (page) => {
      await write(page, 'media', DATE);
      await isUnderstood(page, weekday);
      await expect.poll(() => rulesOf(page)).toContain('alt-text');
      await page.getByTestId('altTextLabel').click();
      for (const field of await page.getByTestId('altTextInput').all()) await field.fill('秋吉台の草原');
      await page.locator('[role="dialog"] button').nth(1).click();
      await boxOf(page, 'home').focus();
      await expect.poll(() => rulesOf(page)).toContain('date');
      await expect.poll(() => rulesOf(page)).not.toContain('alt-text');
    }));

  test('a poll changes nothing', () =>
    visit(harness, `/home?prefill=poll`, async (page) => {
      await write(page, 'home', DATE);
      await isUnderstood(page, weekday);
    }));

  test('what was saved and taken up again is checked in its new composer', () =>
    visit(harness, addressOf('modal'), async (page) => {
      await write(page, 'modal', DATE);
      await isUnderstood(page, weekday);
      await page.getByTestId('app-bar-close').click();
      await page.getByTestId('confirmationSheetConfirm').click();
      await expect.poll(async () => (await panels(page)).length).toBe(0);
      await page.getByTestId('SideNav_NewTweet_Button').click();
      await page.getByTestId('unsentButton').click();
      await page.getByTestId('unsentDraft').click();
      await isUnderstood(page, weekday);
    }));

  test('the home box goes with its tab and comes back', () =>
    visit(harness, '/home', async (page) => {
      await write(page, 'home', DATE);
      await isUnderstood(page, weekday);
      await page.getByRole('tab').nth(1).click();
      await expect.poll(async () => (await panels(page)).length).toBe(0);
      expect(await highlights(page)).toEqual({});
      await page.getByRole('tab').first().click();
      await boxOf(page, 'home').focus();
      await isUnderstood(page, weekday);
    }));
});

describe('languages and accounts beyond', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch();
  });
  afterAll(async () => {
    expect(await harness.close()).toEqual([]);
    expect(harness.consoleErrors).toEqual([]);
  });

  test('a page in French: findings as ever, and nothing is said of what stands in its labels', () =>
    visit(harness, '/home?prefill=media&lang=fr', async (page) => {
      await write(page, 'media', DATE);
      await isUnderstood(page, '月曜日');
      expect(await rulesOf(page)).not.toContain('alt-text');
    }));

  test('a delegated account counts, and not the person who is logged in', () =>
    visit(harness, '/home?account=mine_citykouhou&login=tanaka_private', async (page) => {
      await write(page, 'home', DATE);
      await isUnderstood(page, '月曜日');
    }));

  test('while a slow site sends, what it sends stays checked; then nothing is left of it', () =>
    visit(harness, '/home?send=held', async (page) => {
      await write(page, 'home', DATE);
      await isUnderstood(page, '月曜日');
      await xPost(page).click();
      await giveReason(page, '主催者に確かめました');
      await xPost(page).click();
      await isUnderstood(page, '月曜日');
      await page.evaluate(() => window.__site.deliver?.());
      await page.getByTestId('toast').waitFor();
      await expect.poll(() => rulesOf(page)).toEqual([]);
      expect(await highlights(page)).toEqual({});
    }));
});
