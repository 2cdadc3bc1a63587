import type { Locator, Page } from 'playwright-core';
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

/** Waits for the verdict beside the open menu. */
export async function verdictBeside(page: Page): Promise<ShownShare> {
  await page.locator('shirube-assist [data-part="share"]').waitFor({ timeout: 20_000 });
  const shown = await shownShare(page);
  if (!shown) throw new Error('the hint disappeared');
  return shown;
}

/** The post of a replica by its id. */
export const xPostOf = (page: Page, id: string): Locator =>
  page.locator('article').filter({ has: page.locator(`a[href$="/status/${id}"] time`) });

export async function openMenuOf(page: Page, id: string): Promise<void> {
  await xPostOf(page, id).getByTestId('retweet').click();
  await page.getByTestId('retweetConfirm').waitFor();
}

export async function closeMenu(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByTestId('retweetConfirm').waitFor({ state: 'detached' });
}

/** Puts these posts into X's timeline. */
export const setPosts = (page: Page, posts: readonly ReplicaPost[]): Promise<void> =>
  page.evaluate((given) => window.__site.setPosts?.(given), posts);
