import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import en from '../../../lib/locales/en.json' with { type: 'json' };
import ja from '../../../lib/locales/ja.json' with { type: 'json' };
import type { ReplicaPost } from '../../sites/contract.ts';

/** What stands beside the repost menu. */
export interface ShownShare {
  readonly verdict: string;
  readonly grounds: string;
  /** The whole hint. */
  readonly text: string;
}

/** The hint with its verdict; undefined while there is none. */
export const shownShare = (page: Page): Promise<ShownShare | undefined> =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('shirube-assist')) {
      const part = shadowRoot?.querySelector<HTMLElement>('[data-part="share"]');
      const hint = part?.closest<HTMLElement>('section');
      if (part && hint)
        return {
          verdict: part.dataset['verdict'] ?? '',
          grounds: part.dataset['grounds'] ?? '',
          text: hint.innerText,
        };
    }
    return undefined;
  });

/** What the hint says while nobody has an answer: one may come late, and is told then. */
const UNANSWERED: readonly string[] = [ja, en].map(({ share }) => share.ask.unchecked);

/** Waits for the verdict beside the open menu. */
export async function verdictBeside(page: Page): Promise<ShownShare> {
  let shown: ShownShare | undefined;
  await expect
    .poll(async () => {
      shown = await shownShare(page);
      return shown !== undefined && !UNANSWERED.some((words) => shown?.text.includes(words));
    })
    .toBe(true);
  if (!shown) throw new Error('the hint disappeared');
  return shown;
}

/** The post of a replica by its id. */
export const xPostOf = (page: Page, id: string): Locator =>
  page.locator('article').filter({ has: page.locator(`a[href$="/status/${id}"] time`) });

export async function openMenuOf(page: Page, id: string): Promise<void> {
  await xPostOf(page, id).getByTestId('retweet').click();
  await menuHasFocus(page);
}

/** Its items come late and take the focus after that: a key before would not be theirs. */
const menuHasFocus = (page: Page): Promise<void> => page.locator('[data-testid="retweetConfirm"]:focus').waitFor();

export async function closeMenu(page: Page): Promise<void> {
  await menuHasFocus(page);
  await page.keyboard.press('Escape');
  await page.getByTestId('retweetConfirm').waitFor({ state: 'detached' });
}

/** Puts these posts into X's timeline. */
export const setPosts = (page: Page, posts: readonly ReplicaPost[]): Promise<void> =>
  page.evaluate((given) => window.__site.setPosts?.(given), posts);
