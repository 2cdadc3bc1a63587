import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  beginComposition,
  clearEditor,
  closeModal,
  compose,
  models,
  posted,
  typeKeys,
  xEditor,
  xPost,
} from './harness/editor.ts';
import { postAnyway } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { highlights, panels, type Panel } from './harness/panel.ts';

/** What a token rule objects to (politics), what a text rule objects to (that day is a Monday), and what nobody does. */
const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';
const DATE = '説明会は2027年2月15日(火)に開きます。';
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
  page = await harness.page('https://x.com/home');
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

/** Other rules may have their say as well (the hour of the day, say); these are the ones that the texts are about. */
const OURS = ['date', 'politics'];

const panel = async (index = 0): Promise<Panel | undefined> => (await panels(page))[index];
const rules = async (index = 0): Promise<readonly string[] | undefined> =>
  (await panel(index))?.findings.map(({ rule }) => rule).filter((rule) => OURS.includes(rule));
/** Waits until the panel has finished checking and shows findings of exactly these rules of ours. */
const shows = (expected: readonly string[], index = 0): Promise<void> =>
  expect
    .poll(async () => ({ status: (await panel(index))?.status, rules: await rules(index) }))
    .toEqual({ status: 'checked', rules: expected });
/** Words marked for a finding; `shirube-active` only stresses what is marked already. */
const marked = async (): Promise<readonly string[]> =>
  Object.entries(await highlights(page)).flatMap(([name, words]) => (name === 'shirube-active' ? [] : words));
/** All that is marked is what the cards quote, and each of `words` lies under a mark. */
async function marks(...words: readonly string[]): Promise<void> {
  const quotes = await page
    .locator('shirube-assist .quote')
    .evaluateAll((elements) => elements.map((element) => element.textContent.slice(1, -1)));
  const found = await marked();
  expect(found.toSorted()).toEqual(quotes.toSorted());
  for (const word of words) expect(found).toContainEqual(expect.stringContaining(word));
}
const inPanel = (selector: string) => page.locator(`shirube-assist ${selector}`);

/** Writes some hundred characters as people do: word by word, each composed and committed, with a line break between. */
async function composeHundred(editor: Locator, last: string): Promise<string> {
  const words = ['市民の', '皆さまへ', '、秋吉台の', '山焼きの', 'お知らせです', '。'];
  const written: string[] = [];
  while (written.join('').length < 90) {
    for (const word of words) {
      await compose(editor, ['あ', 'あい'], word);
      written.push(word);
    }
    await page.keyboard.press('Enter');
    written.push('\n');
  }
  await compose(editor, ['お', 'おし'], last);
  return [...written, last].join('');
}

describe('writing', () => {
  test('300 characters by an input method, a thread of three, arrive as typed and are understood', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    const texts: string[] = [];
    for (const [position, last] of [PLAIN, POLITICS, PLAIN].entries()) {
      if (position > 0) await page.getByTestId('addButton').click();
      texts.push(await composeHundred(xEditor(page, 'modal', position), last));
    }
    expect(texts.join('').length).toBeGreaterThan(300);
    await shows(['politics']);
    await marks('候補に投票');
    expect(await page.locator('[role="textbox"] shirube-assist').count()).toBe(0);
    await postAnyway(page, xPost(page, 'modal'));
    expect((await posted(page)).map((post) => post.texts)).toEqual([texts]);
  });

  test('300 characters by an input method in one box, as an account with long posts may, arrive as typed', async () => {
    await page.goto('https://x.com/home?limit=25000');
    const editor = xEditor(page, 'home');
    const written: string[] = [];
    for (const last of [PLAIN, POLITICS, DATE]) {
      if (written.length > 0) {
        await page.keyboard.press('Enter');
        written.push('\n');
      }
      written.push(await composeHundred(editor, last));
    }
    const text = written.join('');
    expect(text.length).toBeGreaterThan(300);
    await shows(['politics', 'date']);
    await marks('候補に投票', '2月15日(火)');
    await postAnyway(page, xPost(page, 'home'));
    expect((await posted(page)).map((post) => post.texts)).toEqual([[text]]);
  });

  test('what is posted is what was typed', async () => {
    const text = `${DATE}\n\n${PLAIN}🔥 #美祢市 `;
    await typeKeys(xEditor(page), text);
    await shows(['date']);
    await postAnyway(page, xPost(page));
    expect((await posted(page)).map((post) => post.text)).toEqual([text]);
    await expect.poll(async () => (await panel())?.findings).toEqual([]);
    expect(await marked()).toEqual([]);
  });

  test('nothing moves while the input method composes', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    const before = await page.evaluate(() => {
      const root = document.querySelector('shirube-assist')?.shadowRoot;
      window.__panelChanges = 0;
      const changes = new MutationObserver((records) => (window.__panelChanges += records.length));
      // From there on: the caret's own last look may still be on its way before.
      const begin = (): void => {
        if (root) changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      };
      addEventListener('compositionstart', begin, { once: true, capture: true });
      return root?.textContent;
    });
    const composition = await beginComposition(page);
    for (const step of ['や', 'やま', 'やまだ']) await composition.show(step);
    await page.waitForFunction(() => document.querySelector('[role="textbox"]')?.textContent.includes('やまだ'));
    expect(await page.evaluate(() => window.__panelChanges)).toBe(0);
    expect(before).toContain('2月15日(火)');
    await composition.commit(POLITICS);
    await shows(['date', 'politics']);
    expect(await page.evaluate(() => window.__panelChanges)).toBeGreaterThan(0);
  });

  test('the text does not move when the panel comes, and the panel leaves room', async () => {
    const place = () => xEditor(page).evaluate((editor) => editor.getBoundingClientRect().top);
    const before = await place();
    await typeKeys(xEditor(page), `${DATE}\n${POLITICS}\n${PLAIN}`);
    await shows(['date', 'politics']);
    expect(await place()).toBe(before);
    const share = await page
      .locator('shirube-assist')
      .evaluate((host) => host.getBoundingClientRect().height / innerHeight);
    expect(share).toBeLessThanOrEqual(0.4);
  });
});

describe('the words in the page', () => {
  test('are marked exactly, among emoji, hashtags and lines', async () => {
    const text = `🔥👨‍👩‍👧 #美祢市 です\n\n🎉${DATE}\n#秋吉台 ${POLITICS}`;
    await typeKeys(xEditor(page), text);
    await shows(['date', 'politics']);
    await marks('2月15日(火)', '候補に投票');
  });

  test('keep their mark while the text before them grows', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('🔥お知らせ ');
    await shows(['date']);
    await marks('2月15日(火)');
  });

  test('lose it with select-all and delete, which tells by no event', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await clearEditor(xEditor(page));
    await shows([]);
    expect(await highlights(page)).toEqual({});
  });

  test('bring their card to the front when the caret is in them, and are stressed from their card', async () => {
    await typeKeys(xEditor(page), `${POLITICS}${DATE}`);
    await shows(['politics', 'date']);
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => inPanel('[data-active]').getAttribute('data-rule')).toBe('date');
    await inPanel('[data-rule="politics"]').hover();
    await expect
      .poll(async () => (await highlights(page))['shirube-active'])
      .toEqual([expect.stringContaining('候補に投票')]);
  });
});

describe('several composers', () => {
  test('home and dialog have their own findings', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), POLITICS);
    await shows(['politics'], 1);
    await shows(['date'], 0);
    await marks('2月15日(火)', '候補に投票');
    await closeModal(page);
    await expect.poll(async () => (await panels(page)).length).toBe(1);
    await marks('2月15日(火)');
  });

  test('a thread is one panel, with the findings of each post', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), DATE);
    await page.getByTestId('addButton').click();
    await typeKeys(xEditor(page, 'modal', 1), POLITICS);
    await shows(['date', 'politics']);
    expect(await page.locator('shirube-assist').count()).toBe(1);
    const ours = (await panel())?.findings.filter(({ rule }) => OURS.includes(rule));
    expect(ours?.map(({ text }) => /（(\d) 件目/.exec(text)?.[1])).toEqual(['1', '2']);
    await marks('2月15日(火)', '候補に投票');
  });

  test('nothing runs before a composer has the focus', async () => {
    expect(await page.locator('shirube-assist').count()).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="textbox"]')?.focus());
    await expect.poll(() => page.locator('shirube-assist').count()).toBe(1);
  });

  test('the whole page mounted anew keeps the findings', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await page.evaluate(() => window.__site.rerender());
    await shows(['date']);
    await marks('2月15日(火)');
    expect(await page.locator('shirube-assist + [data-testid="toolBar"]').count()).toBe(1);
  });
});

describe('accounts and screens', () => {
  test('an unregistered account gets the band and nothing else', async () => {
    await page.goto('https://x.com/home?account=tanaka_private&lang=ja');
    await typeKeys(xEditor(page), DATE);
    await expect
      .poll(() => panel())
      .toEqual({
        account: { handle: 'tanaka_private', kind: 'unregistered' },
        hoursOpen: undefined,
        status: undefined,
        findings: [],
        gate: false,
      });
    expect(await marked()).toEqual([]);
  });

  test('a switch of account is seen without a reload', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await page.evaluate(() => window.__site.switchAccount('tanaka_private'));
    await expect.poll(async () => (await panel())?.account?.kind).toBe('unregistered');
    await page.evaluate(() => window.__site.switchAccount('mine_citykouhou'));
    await shows(['date']);
  });

  test.each(['no-editor-testid', 'renamed-toolbar', 'no-avatar-testid'])('still at home with %s', async (quirk) => {
    await page.goto(`https://x.com/home?quirks=${quirk}&lang=ja`);
    await typeKeys(page.locator('[data-testid="primaryColumn"] [role="textbox"]'), DATE);
    await shows(['date']);
    expect((await panel())?.account).toEqual({ handle: 'mine_citykouhou', kind: 'city' });
    await marks('2月15日(火)');
  });
});

describe('the panel by hand', () => {
  test('sets aside and takes back, by keyboard alone', async () => {
    await typeKeys(xEditor(page), DATE);
    await shows(['date']);
    await inPanel('[data-rule="date"] button:has-text("問題なし")').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await inPanel('[data-action="dismiss-place"]').evaluate((button) => button.matches(':focus-visible'))).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await shows([]);
    expect(await marked()).not.toContain('2月15日(火)');
    await inPanel('button:has-text("問題なしとした指摘")').press('Enter');
    await inPanel('[data-action="undo"]').press('Enter');
    await shows(['date']);
    expect(await models(page)).toEqual({ home: [DATE] });
  });

  test('Esc closes what we opened and leaves the dialog open', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), DATE);
    await shows(['date']);
    await inPanel('[data-rule="date"] button:has-text("第4-4")').click();
    await expect.poll(() => inPanel('[data-rule="date"] blockquote').isVisible()).toBe(true);
    await xEditor(page, 'modal').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inPanel('[data-rule="date"] blockquote').isVisible()).toBe(false);
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
  });

  test('never lies over the list of people to mention', async () => {
    await typeKeys(xEditor(page), `${DATE}\n@yama`);
    await shows(['date']);
    const list = page.locator('[id^="typeaheadDropdown"]');
    const onTop = await list.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [0.1, 0.5, 0.9].map((part) =>
        element.contains(document.elementFromPoint(left + width / 2, top + height * part)),
      );
    });
    expect(onTop).toEqual([true, true, true]);
  });
});

declare global {
  interface Window {
    __panelChanges: number;
  }
}
