/** The own profile: what of 第4-2⑹ is missing there, on X and on Instagram, and what the popup is told. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type Harness } from './harness/launch.ts';
import { openPopup } from './harness/popup.ts';
import { violations } from './harness/axe.ts';

const TEMPLATE = 'いただいたコメント等への返信は、原則として行っていません。';
const PLAIN = '市の出来事やお知らせを発信しています。';
const OWN = { X: 'https://x.com/mine_citykouhou', Instagram: 'https://www.instagram.com/minecity_official/' } as const;
const OTHER = { X: 'https://x.com/tabi_no_neko', Instagram: 'https://www.instagram.com/tabi_no_neko/' } as const;
const SITES = ['X', 'Instagram'] as const;

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

async function open(url: string, query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`${url}?${new URLSearchParams({ lang: 'ja', ...query }).toString()}`);
  await page.waitForFunction(() => window.__site.hydrated);
}

/** Moves as the sites do, without loading anew. */
const move = (path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

const note = () => page.locator('shirube-assist [data-part="profile"]');

/** [notice, policy link] as the note has them; undefined without a note. At one instant: it may go between two questions. */
const shown = async (): Promise<readonly (string | undefined)[] | undefined> => {
  const [found] = await note().evaluateAll((notes) =>
    notes.map(({ dataset }) => [dataset['notice'], dataset['policyLink']]),
  );
  return found;
};

describe.each(SITES)('%s', (site) => {
  const handle = site === 'X' ? 'mine_citykouhou' : 'minecity_official';

  test('both missing: says so, offers the text, and copies it for a person only', async () => {
    await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(OWN[site], { bio: PLAIN });
    await expect.poll(shown).toEqual(['false', 'false']);
    const words = await note().innerText();
    for (const word of ['第4-2⑹', '返信しない旨', 'city.mine.lg.jp', TEMPLATE]) expect(words).toContain(word);
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    const button = note().locator('[data-action="copy"]');
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await button.evaluate((element: HTMLElement) => element.click());
    expect(await clipboard()).toBe('before');
    await button.click();
    await expect.poll(() => note().locator('[role="status"]').innerText()).toBe('コピーしました');
    expect(await clipboard()).toBe(TEMPLATE);
  });

  test('one of the two missing', async () => {
    await open(OWN[site], { bio: `${PLAIN}\n${TEMPLATE}` });
    await expect.poll(shown).toEqual(['true', 'false']);
    expect(await note().locator('button').count()).toBe(0);
    await open(OWN[site], { bio: PLAIN, link: 'city.mine.lg.jp/sns' });
    await expect.poll(shown).toEqual(['false', 'true']);
    const popup = await openPopup(harness);
    expect(await popup.locator('[data-part="profile"]').innerText()).toBe(
      `@${handle} のプロフィールに、返信しない旨が見当たりません。`,
    );
    await popup.close();
  });

  test('a bio that leaves no room for the text', async () => {
    await open(OWN[site], { bio: 'あ'.repeat(140) });
    await expect.poll(shown).toEqual(['false', 'false']);
    const [limit, over] = site === 'X' ? [160, 10] : [150, 20];
    expect(await note().innerText()).toContain(`上限の${limit}文字を${over}文字超えます`);
  });

  test('nothing where both stand, on profiles of others, or for an account that is not registered', async () => {
    const missing = { bio: PLAIN };
    await open(OWN[site], missing);
    await expect.poll(shown).toEqual(['false', 'false']);
    await move(new URL(OTHER[site]).pathname);
    await expect.poll(shown).toBeUndefined();
    // Comes back with the page: the look before was at somebody else's profile.
    await page.goBack();
    await expect.poll(shown).toEqual(['false', 'false']);
    await page.evaluate(() => window.__site.switchAccount('tabi_no_neko'));
    await expect.poll(shown).toBeUndefined();
    await page.evaluate((own) => window.__site.switchAccount(own), handle);
    await expect.poll(shown).toEqual(['false', 'false']);
    await page.evaluate(() => window.__site.rerender());
    await expect.poll(shown).toEqual(['false', 'false']);
    await move('/');
    await expect.poll(shown).toBeUndefined();
    await open(OWN[site], { bio: `${PLAIN}\n${TEMPLATE}`, link: 'city.mine.lg.jp/sns' });
    // The bio is changed in place, as after an edit; only then is something missing.
    expect(await shown()).toBeUndefined();
    await page.getByText(TEMPLATE).evaluate((element) => {
      element.textContent = '短い自己紹介';
    });
    await expect.poll(shown).toEqual(['false', 'true']);
  });

  test('late, in English and dark: no serious finding of axe, nothing of the site covered', async () => {
    await open(OWN[site], { bio: PLAIN, lang: 'en', theme: 'dark', hydrate: '300' });
    await expect.poll(shown).toEqual(['false', 'false']);
    expect(await violations(page, ['button-name', 'color-contrast'])).toEqual([]);
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('main a, main button, main [role="button"]')]
        .filter((control) => {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'shirube-assist';
        })
        .map((control) => control.textContent),
    );
    expect(covered).toEqual([]);
  });
});
