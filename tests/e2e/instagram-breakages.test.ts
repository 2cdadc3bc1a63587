import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compose, models, posted, typeKeys } from './harness/editor.ts';
import { giveReason } from './harness/gate.ts';
import {
  igCaption,
  igDialog,
  igPost,
  openComment,
  openDetails,
  openEdit,
  openModal,
  pressIn,
  words,
  type Words,
} from './harness/instagram.ts';
import { launch, type Harness } from './harness/launch.ts';
import { DATE, isBroken, lastPanel, marked, marks, POLITICS, shows } from './harness/two-rules.ts';

const t = words.ja;
/** Words of a language that the extension does not know, as the replica has them. */
const french: Words = { ...words.en, post: 'Publication', next: 'Suivant', share: 'Partager', done: 'Terminer' };

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

async function visit(address: string): Promise<void> {
  page = await harness.page(`https://www.instagram.com${address}`);
}
/** These texts are held once; what is sent after the reason is what was typed. */
async function sendTwice(send: () => Promise<void>): Promise<void> {
  await send();
  await giveReason(page, '例として');
  await send();
}

describe('a caption still understood', () => {
  test.each([
    ['textarea-caption', 'the caption is a text area'],
    ['button-share', 'Share is a real button'],
    ['bare-caption', 'the caption shows neither make nor role'],
    ['hidden-captions', 'invisible doubles stand beside the caption'],
    ['bare-header', 'the title is no heading'],
    ['no-account-row', 'the dialog does not say as whom'],
  ])('%s: %s', async (quirk) => {
    await visit(`/?quirks=${quirk}`);
    await typeKeys(await openDetails(page, t), DATE);
    await shows(page, ['date']);
    await marks(page, '2月15日(火)');
    expect((await lastPanel(page))?.account).toEqual({ handle: 'minecity_official', kind: 'city' });
    expect(await page.locator('shirube-assist').count()).toBe(1);
    await sendTwice(() => pressIn(igDialog(page), t.share));
    expect(await posted(page)).toMatchObject([{ text: DATE }]);
  });

  test('an interface in a language that nobody listed', async () => {
    await visit('/?lang=fr');
    await typeKeys(await openDetails(page, french), DATE);
    await shows(page, ['date']);
    await marks(page, '2月15日(火)');
    await sendTwice(() => pressIn(igDialog(page), french.share));
    expect(await posted(page)).toMatchObject([{ text: DATE }]);
  });

  test('nobody says as whom one posts: that is told, and the text is checked', async () => {
    await visit('/?quirks=no-account-row,no-profile-link');
    await typeKeys(await openDetails(page, t), DATE);
    await shows(page, ['date']);
    expect((await lastPanel(page))?.account?.kind).toBe('unknown');
  });

  test('a video: the notice about reels, then the same caption', async () => {
    await visit('/');
    const video = { name: 'a.mp4', mimeType: 'video/mp4', buffer: Buffer.from([0]) };
    await page.locator('nav').getByText(t.newPost, { exact: true }).last().click();
    await page.locator('nav').getByText(t.post, { exact: true }).click();
    await igDialog(page).locator('input[type="file"]').setInputFiles([video]);
    await pressIn(igDialog(page), 'OK');
    await pressIn(igDialog(page), t.next);
    await pressIn(igDialog(page), t.next);
    await typeKeys(igCaption(page), DATE);
    await shows(page, ['date']);
    await sendTwice(() => pressIn(igDialog(page), t.share));
    expect(await posted(page)).toMatchObject([{ text: DATE, media: [{ type: 'video' }] }]);
  });

  test('Back and Next, and the whole page mounted anew, keep the findings', async () => {
    await visit('/?quirks=hidden-captions');
    await typeKeys(await openDetails(page, t), DATE);
    await shows(page, ['date']);
    await igDialog(page).locator('svg[aria-label="戻る"]').click();
    await expect.poll(() => page.locator('shirube-assist').count()).toBe(0);
    await pressIn(igDialog(page), t.next);
    // A look at any control of the step is enough: the caption is there already.
    await igDialog(page).getByRole('button', { name: t.share, exact: true }).focus();
    await shows(page, ['date']);
    await page.evaluate(() => window.__site.rerender());
    await shows(page, ['date']);
    await marks(page, '2月15日(火)');
  });
});

describe('a comment still understood', () => {
  test.each(['textarea', 'lexical'])('in a language that nobody listed, %s', async (build) => {
    await visit(`/?lang=fr&comments=${build}`);
    await typeKeys(await openComment(igPost(page)), DATE);
    await shows(page, ['date']);
    await marks(page, '2月15日(火)');
    await sendTwice(() => page.locator('form').locator('textarea, [contenteditable=\"true\"]').first().press('Enter'));
    expect(await posted(page)).toMatchObject([{ kind: 'comment', text: DATE }]);
  });

  test.each(['textarea', 'lexical'])('on the reels page, which takes out what is not its own, %s', async (build) => {
    await visit(`/reels/DAbc00001/?comments=${build}&quirks=drops-foreign`);
    await typeKeys(await openComment(page.locator('main')), DATE);
    await shows(page, ['date']);
    await sendTwice(() => page.locator('form').locator('textarea, [contenteditable=\"true\"]').first().press('Enter'));
    expect(await posted(page)).toMatchObject([{ kind: 'comment', text: DATE }]);
  });
});

describe('not understood, and said so', () => {
  test.each(['bare-header', 'bare-header,bare-caption'])('a dialog without known words: %s', async (quirks) => {
    await visit(`/?lang=fr&quirks=${quirks}`);
    await typeKeys(await openDetails(page, french), DATE);
    await isBroken(page);
    expect(await page.locator('shirube-assist .panel').innerText()).toContain('検知できません');
  });

  test('a caption of another make, once its lines are in doubt', async () => {
    await visit('/?quirks=foreign-caption');
    const caption = await openDetails(page, t);
    await typeKeys(caption, DATE);
    await shows(page, ['date']);
    await typeKeys(caption, `\n${POLITICS}`);
    await isBroken(page);
    expect(await marked(page)).toEqual([]);
  });

  test('a comment box outside of a form', async () => {
    await visit('/?quirks=formless-comments');
    const box = igPost(page).locator('textarea');
    await box.click();
    await typeKeys(box, DATE);
    await isBroken(page);
  });
});

describe('nothing where nothing of ours is written', () => {
  test('before a composer has the focus, and in the answer to a story', async () => {
    await visit('/stories/karst_bakery/');
    await typeKeys(page.locator('textarea'), DATE);
    expect(await page.locator('shirube-assist').count()).toBe(0);
    await page.goto('https://www.instagram.com/?lang=ja');
    await page.locator('article').first().waitFor();
    expect(await page.locator('shirube-assist').count()).toBe(0);
  });

  test('an unregistered account gets the band and nothing else', async () => {
    await visit('/?account=tanaka.private');
    await typeKeys(await openComment(igPost(page)), DATE);
    await expect
      .poll(() => lastPanel(page))
      .toMatchObject({ account: { handle: 'tanaka.private', kind: 'unregistered' }, status: undefined, findings: [] });
    expect(await marked(page)).toEqual([]);
    // A real switch loads the page anew; one without that is seen at the next key.
    await page.evaluate(() => window.__site.switchAccount('minecity_official'));
    await page.keyboard.type('。');
    await shows(page, ['date']);
  });
});

describe('the place of the panel', () => {
  const top = (box: Locator): Promise<number> => box.evaluate((element) => element.getBoundingClientRect().top);
  /** Whether a press on the middle of `target` would reach it. */
  const reachable = (target: Locator): Promise<boolean> =>
    target.evaluate((element) => {
      const { left, top: above, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, above + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });

  test('beside the caption: it moves nothing above it and covers no control, list, counter or picture', async () => {
    await visit('/');
    const caption = await openDetails(page, t);
    const before = await top(caption);
    await typeKeys(caption, `${DATE}\n${POLITICS}\n@yama`);
    await shows(page, ['date', 'politics']);
    expect(await top(caption)).toBe(before);
    const dialog = igDialog(page);
    await dialog.locator('[role="option"]').first().waitFor();
    for (const person of await dialog.locator('[role="option"]').all()) expect(await reachable(person)).toBe(true);
    await page.keyboard.type(' ');
    await dialog.locator('[role="option"]').first().waitFor({ state: 'detached' });
    for (const part of [
      dialog.getByText(t.share, { exact: true }),
      dialog.locator('svg[aria-label="戻る"]'),
      dialog.locator('svg[aria-label="絵文字"]'),
      dialog.getByText(/\/2,200$/),
      dialog.locator('img[src^="blob:"]').first(),
    ])
      expect(await reachable(part), String(part)).toBe(true);
  });

  test.each([
    ['in the feed', (): Promise<Locator> => openComment(igPost(page))],
    ['over the feed', async (): Promise<Locator> => openComment(await openModal(page, t))],
  ])('at a comment box %s: the box stays where it is', async (_name, open) => {
    await visit('/');
    const box = await open();
    const before = await top(box);
    await typeKeys(box, DATE);
    await shows(page, ['date']);
    expect(Math.abs((await top(box)) - before)).toBeLessThanOrEqual(1);
  });

  test('marks in a text area go along with it, whatever moves it', async () => {
    await visit('/');
    await typeKeys(await openComment(igPost(page)), DATE);
    await shows(page, ['date']);
    await marks(page, '2月15日(火)');
    await page.setViewportSize({ width: 1100, height: 700 });
    await marks(page, '2月15日(火)');
    await igPost(page).evaluate((element) => {
      const picture = document.createElement('div');
      picture.style.height = '77px';
      element.prepend(picture);
    });
    await marks(page, '2月15日(火)');
    await page.mouse.wheel(0, 60);
    await marks(page, '2月15日(火)');
  });
});

describe('an input method', () => {
  test('in the caption', async () => {
    await visit('/');
    const caption = await openDetails(page, t);
    await compose(caption, ['せ', 'せつめいかい'], DATE);
    await page.keyboard.press('Enter');
    await compose(caption, ['こ', 'こんど'], POLITICS);
    await shows(page, ['date', 'politics']);
    expect(await models(page)).toEqual({ caption: [`${DATE}\n${POLITICS}`] });
    await marks(page, '2月15日(火)', '候補に投票');
  });

  test.each(['textarea', 'lexical'])('in a comment box, %s', async (build) => {
    await visit(`/?comments=${build}`);
    const box = await openComment(igPost(page));
    await compose(box, ['せ', 'せつめいかい'], DATE);
    await shows(page, ['date']);
    await sendTwice(() => page.locator('form').locator('textarea, [contenteditable=\"true\"]').first().press('Enter'));
    expect(await posted(page)).toMatchObject([{ text: DATE }]);
  });
});

test('Edit info begins with what was published', async () => {
  await visit('/');
  const caption = await openEdit(page, t);
  await caption.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`\n${DATE}`);
  await shows(page, ['date']);
  await sendTwice(() => pressIn(igDialog(page), t.done));
  expect(await posted(page)).toMatchObject([{ text: `秋吉台の山焼き\n#美祢市\n${DATE}`, target: 'DAbc00004' }]);
});
