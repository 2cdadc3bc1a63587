import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beginComposition, clearEditor, compose, models, posted, typeKeys, xEditor, xPost } from './harness/editor.ts';
import { launch, MOUNT_MS, type Harness } from './harness/launch.ts';
import { highlights, panels, type Panel } from './harness/panel.ts';

/** What a token rule objects to (politics), what a text rule objects to (privacy), and what nobody does. */
const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';
const PHONE = '参加者の佐藤花子さんの携帯は090-1234-5678です。';
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

const panel = async (index = 0): Promise<Panel | undefined> => (await panels(page))[index];
const rules = async (index = 0): Promise<readonly string[] | undefined> =>
  (await panel(index))?.findings.map(({ rule }) => rule);
/** Waits until the panel has finished checking and shows findings of exactly these rules. */
const shows = (expected: readonly string[], index = 0): Promise<void> =>
  expect
    .poll(async () => ({ status: (await panel(index))?.status, rules: await rules(index) }), { timeout: MOUNT_MS })
    .toEqual({ status: 'checked', rules: expected });
/** Words marked for a finding; `shirube-active` only stresses what is marked already. */
const marked = async (): Promise<readonly string[]> =>
  Object.entries(await highlights(page)).flatMap(([name, words]) => (name === 'shirube-active' ? [] : words));
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
    expect(await marked()).toEqual(['候補に投票']);
    expect(await page.locator('[role="textbox"] shirube-assist').count()).toBe(0);
    await xPost(page, 'modal').click();
    expect((await posted(page)).map((post) => post.texts)).toEqual([texts]);
  });

  test('what is posted is what was typed', async () => {
    const text = `${PHONE}\n\n${PLAIN}🔥 #美祢市 `;
    await typeKeys(xEditor(page), text);
    await shows(['privacy']);
    await xPost(page).click();
    expect((await posted(page)).map((post) => post.text)).toEqual([text]);
    await expect.poll(async () => (await panel())?.findings).toEqual([]);
    expect(await marked()).toEqual([]);
  });

  test('nothing moves while the input method composes', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    const before = await page.evaluate(() => {
      const root = document.querySelector('shirube-assist')?.shadowRoot;
      window.__panelChanges = 0;
      if (root)
        new MutationObserver((records) => (window.__panelChanges += records.length)).observe(root, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      return root?.textContent;
    });
    const composition = await beginComposition(page);
    for (const step of ['や', 'やま', 'やまだ']) await composition.show(step);
    await page.waitForFunction(() => document.querySelector('[role="textbox"]')?.textContent.includes('やまだ'));
    expect(await page.evaluate(() => window.__panelChanges)).toBe(0);
    expect(before).toContain('090-1234-5678');
    await composition.commit(POLITICS);
    await shows(['privacy', 'politics']);
  });

  test('the text does not move when the panel comes, and the panel leaves room', async () => {
    const place = () => xEditor(page).evaluate((editor) => editor.getBoundingClientRect().top);
    const before = await place();
    await typeKeys(xEditor(page), `${PHONE}\n${POLITICS}\n${PLAIN}`);
    await shows(['privacy', 'politics']);
    expect(await place()).toBe(before);
    const share = await page
      .locator('shirube-assist')
      .evaluate((host) => host.getBoundingClientRect().height / innerHeight);
    expect(share).toBeLessThanOrEqual(0.4);
  });
});

describe('the words in the page', () => {
  test('are marked exactly, among emoji, hashtags and lines', async () => {
    const text = `🔥👨‍👩‍👧 #美祢市 です\n\n🎉${PHONE}\n#秋吉台 ${POLITICS}`;
    await typeKeys(xEditor(page), text);
    await shows(['privacy', 'politics']);
    expect(await marked()).toEqual(['090-1234-5678', '候補に投票']);
  });

  test('keep their mark while the text before them grows', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('🔥お知らせ ');
    await shows(['privacy']);
    expect(await marked()).toEqual(['090-1234-5678']);
  });

  test('lose it with select-all and delete, which tells by no event', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await clearEditor(xEditor(page));
    await shows([]);
    expect(await highlights(page)).toEqual({});
  });

  test('bring their card to the front when the caret is in them, and are stressed from their card', async () => {
    await typeKeys(xEditor(page), `${POLITICS}${PHONE}`);
    await shows(['politics', 'privacy']);
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => inPanel('[data-active]').getAttribute('data-rule')).toBe('privacy');
    await inPanel('[data-rule="politics"]').hover();
    await expect.poll(async () => (await highlights(page))['shirube-active']).toEqual(['候補に投票']);
  });
});

describe('several composers', () => {
  test('home and dialog have their own findings', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), POLITICS);
    await shows(['politics'], 1);
    await shows(['privacy'], 0);
    expect((await marked()).toSorted()).toEqual(['090-1234-5678', '候補に投票']);
    await page.getByTestId('app-bar-close').click();
    await expect.poll(async () => (await panels(page)).length).toBe(1);
    expect(await marked()).toEqual(['090-1234-5678']);
  });

  test('a thread is one panel, with the findings of each post', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), PHONE);
    await page.getByTestId('addButton').click();
    await typeKeys(xEditor(page, 'modal', 1), POLITICS);
    await shows(['privacy', 'politics']);
    expect(await page.locator('shirube-assist').count()).toBe(1);
    expect((await panel())?.findings.map(({ text }) => /（(\d) 件目/.exec(text)?.[1])).toEqual(['1', '2']);
    expect((await marked()).toSorted()).toEqual(['090-1234-5678', '候補に投票']);
  });

  test('nothing runs before a composer has the focus', async () => {
    expect(await page.locator('shirube-assist').count()).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('[role="textbox"]')?.focus());
    await expect.poll(() => page.locator('shirube-assist').count()).toBe(1);
  });

  test('the whole page mounted anew keeps the findings', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await page.evaluate(() => window.__site.rerender());
    await shows(['privacy']);
    expect(await marked()).toEqual(['090-1234-5678']);
    expect(await page.locator('shirube-assist + [data-testid="toolBar"]').count()).toBe(1);
  });
});

describe('accounts and screens', () => {
  test('an unregistered account gets the band and nothing else', async () => {
    await page.goto('https://x.com/home?account=tanaka_private&lang=ja');
    await typeKeys(xEditor(page), PHONE);
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
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await page.evaluate(() => window.__site.switchAccount('tanaka_private'));
    await expect.poll(async () => (await panel())?.account?.kind).toBe('unregistered');
    await page.evaluate(() => window.__site.switchAccount('mine_citykouhou'));
    await shows(['privacy']);
  });

  test.each(['no-editor-testid', 'renamed-toolbar', 'no-avatar-testid'])('still at home with %s', async (quirk) => {
    await page.goto(`https://x.com/home?quirks=${quirk}&lang=ja`);
    await typeKeys(page.locator('[data-testid="primaryColumn"] [role="textbox"]'), PHONE);
    await shows(['privacy']);
    expect((await panel())?.account).toEqual({ handle: 'mine_citykouhou', kind: 'city' });
    expect(await marked()).toEqual(['090-1234-5678']);
  });
});

describe('the panel by hand', () => {
  test('sets aside and takes back, by keyboard alone', async () => {
    await typeKeys(xEditor(page), PHONE);
    await shows(['privacy']);
    await inPanel('button:has-text("問題なし")').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await inPanel('[data-action="dismiss-place"]').evaluate((button) => button.matches(':focus-visible'))).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await shows([]);
    expect(await marked()).toEqual([]);
    await inPanel('button:has-text("問題なしとした指摘")').press('Enter');
    await inPanel('[data-action="undo"]').press('Enter');
    await shows(['privacy']);
    expect(await models(page)).toEqual({ home: [PHONE] });
  });

  test('Esc closes what we opened and leaves the dialog open', async () => {
    await page.getByTestId('SideNav_NewTweet_Button').click();
    await typeKeys(xEditor(page, 'modal'), PHONE);
    await shows(['privacy']);
    await inPanel('button:has-text("第4-4")').click();
    await expect.poll(() => inPanel('blockquote').isVisible()).toBe(true);
    await xEditor(page, 'modal').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inPanel('blockquote').isVisible()).toBe(false);
    expect(await page.locator('[role="dialog"]').count()).toBe(1);
  });

  test('never lies over the list of people to mention', async () => {
    await typeKeys(xEditor(page), `${PHONE}\n@yama`);
    await shows(['privacy']);
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
