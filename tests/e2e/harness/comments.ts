import type { Locator, Page } from 'playwright-core';
import type { ReplicaComment, ReplicaPost } from '../../sites/contract.ts';

/** One mark as the page shows it, with the words of the comment that it stands below. */
export interface ShownMark {
  readonly limbs: readonly string[];
  readonly comment: string;
  /** The line of the mark, without the card. */
  readonly line: string;
}

/** Every mark on the page, in page order. */
export const shownMarks = (page: Page): Promise<readonly ShownMark[]> =>
  page.evaluate(() => {
    // Emoji are pictures.
    const wordsOf = (node: Node): string =>
      node instanceof HTMLImageElement ? node.alt : (node.nodeValue ?? [...node.childNodes].map(wordsOf).join(''));
    return [...document.querySelectorAll('shirube-assist')].flatMap((host) => {
      const part = host.shadowRoot?.querySelector<HTMLElement>('[data-part="comment"]');
      if (!part) return [];
      const comment = host.previousElementSibling?.querySelector('[data-testid="tweetText"], span[dir="auto"]');
      return [
        {
          limbs: (part.dataset['limbs'] ?? '').split(' '),
          comment: comment ? wordsOf(comment) : '',
          line: part.querySelector('button')?.innerText.trim() ?? '',
        },
      ];
    });
  });

/** The mark under the comment with these words. */
export const markUnder = (page: Page, words: string): Locator =>
  page
    .locator('article, [class]')
    .filter({ hasText: words })
    .locator('xpath=following-sibling::shirube-assist')
    .first();

export const ownPost: ReplicaPost = {
  id: '1900000000000000008',
  author: { handle: 'mine_citykouhou', name: '美祢市', badge: 'government' },
  text: '本日の市役所窓口は17時15分までです。',
  at: '2026-11-20T07:00:00.000Z',
};
export const STATUS = `https://x.com/mine_citykouhou/status/${ownPost.id}`;

/** Replies to `to`, each by somebody else; authors and ids are numbered from `first`. */
export const repliesOf = (texts: readonly string[], to: ReplicaPost = ownPost, first = 0): readonly ReplicaPost[] =>
  texts.map((text, index) => ({
    id: String(1_900_000_000_000_010_000n + BigInt(first + index)),
    author: { handle: `citizen_${first + index}`, name: `市民${first + index}`, badge: 'none' },
    text,
    at: '2026-11-20T08:00:00.000Z',
    inReplyTo: to.id,
  }));

export const commentsOf = (texts: readonly string[]): readonly ReplicaComment[] =>
  texts.map((text, index) => ({
    id: String(18_000_000_000_000_100n + BigInt(index)),
    author: `citizen.${index}`,
    text,
  }));

export const setComments = (page: Page, code: string, comments: readonly ReplicaComment[]): Promise<void> =>
  page.evaluate(([post, given]) => window.__site.setComments?.(post, given), [code, comments] as const);
