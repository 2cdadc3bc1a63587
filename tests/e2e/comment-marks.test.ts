/** Marks beside comments under the account's own posts: where they stand, where none does, and what a person records. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseCheckArguments } from '../../lib/cli/arguments.ts';
import { commentCaseSchema, readJsonl } from '../../lib/cli/input.ts';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { predictCases } from '../../lib/cli/predict.ts';
import { loadReaders } from '../../lib/cli/readers.ts';
import type { ReplicaPost } from '../sites/contract.ts';
import { caseFile } from './harness/case-file.ts';
import {
  commentsOf,
  markUnder,
  ownPost,
  repliesOf,
  setComments,
  shownMarks,
  STATUS,
  type ShownMark,
} from './harness/comments.ts';
import { watchJournal } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { ordinaryComments } from './harness/ordinary-comments.ts';
import { setPosts } from './harness/share.ts';
import { violations } from './harness/axe.ts';

const INSTAGRAM_POST = 'https://www.instagram.com/p/DAbc00004/';
const CODE = 'DAbc00004';

const abuse = '窓口の田中っていう職員、人間のクズですね。';
const spam = '簡単に月収50万円✨ LINE登録はこちら https://bit.example/abc';
const exposed = 'この苦情を言ってる人、大嶺町の山本健一、電話は090-1234-5678です。';
const question = '窓口の時間、夕方もう少し延ばせませんか？';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.page(STATUS);
});
afterEach(async () => {
  await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

const limbsShown = async (): Promise<readonly (readonly [string, string])[]> =>
  (await shownMarks(page)).map(({ comment, limbs }) => [comment, limbs.join(' ')]);
const showReplies = (texts: readonly string[]): Promise<void> => setPosts(page, [ownPost, ...repliesOf(texts)]);

/** Room for all of them, so that all are near the window. */
const tall = (): Promise<void> => page.setViewportSize({ width: 1366, height: 4000 });

let served = 0;

/** Shows them with one more that is marked: questions are answered in their order, so its mark tells that all were. */
async function marksOf(texts: readonly string[]): Promise<readonly ShownMark[]> {
  served += 100;
  const last = `${abuse}（${served}）`;
  await setPosts(page, [ownPost, ...repliesOf([...texts, last], ownPost, served)]);
  await page.waitForFunction((count) => document.querySelectorAll('article').length === count, texts.length + 2);
  await expect.poll(async () => (await shownMarks(page)).at(-1)?.comment).toBe(last);
  return (await shownMarks(page)).slice(0, -1);
}

describe('where marks stand', () => {
  test('X: beside what falls under a limb, on the page of an own post, by others', async () => {
    await showReplies([question, abuse, spam, exposed]);
    await expect.poll(limbsShown).toEqual([
      [abuse, 'defamation'],
      [spam, 'spam'],
      [exposed, expect.stringContaining('privacy')],
    ]);
    expect((await shownMarks(page))[0]?.line).toContain('第4-6⑴');
  });

  test('Instagram: on the page and in the window over the feed', async () => {
    await page.goto(`${INSTAGRAM_POST}?lang=ja`);
    await page.waitForFunction(() => window.__site.hydrated);
    await setComments(page, CODE, commentsOf([question, abuse, spam]));
    const expected = [
      [abuse, 'defamation'],
      [spam, 'spam'],
    ];
    await expect.poll(limbsShown).toEqual(expected);
    await page.goto('https://www.instagram.com/?lang=ja');
    await page.waitForFunction(() => window.__site.hydrated);
    await setComments(page, CODE, commentsOf([question, abuse, spam]));
    await page.locator('article section svg[aria-label="コメントする"][height="24"]').nth(3).click();
    await expect.poll(limbsShown).toEqual(expected);
    await page.getByRole('button', { name: '閉じる' }).click();
    await expect.poll(limbsShown).toEqual([]);
    // From somebody else's post, without loading: the address is there before its post is.
    await page.goto('https://www.instagram.com/p/DAbc00001/?lang=ja');
    await page.waitForFunction(() => window.__site.hydrated);
    await setComments(page, CODE, commentsOf([question, abuse, spam]));
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/p/${CODE}/`);
    await expect.poll(limbsShown).toEqual(expected);
  });

  test('nothing on own comments, on posts of others, or below the heading of recommendations', async () => {
    const own: ReplicaPost = { ...ownPost, id: '1900000000000010900', text: abuse, inReplyTo: ownPost.id };
    const other: ReplicaPost = {
      ...ownPost,
      id: '1900000000000020000',
      author: { handle: 'citizen_z', name: '市民', badge: 'none' },
      text: abuse,
    };
    await tall();
    await setPosts(page, [ownPost, ...repliesOf([spam]), own, other]);
    await page.getByText('さらに見つける').waitFor();
    await expect.poll(limbsShown).toEqual([[spam, 'spam']]);
    // The same words under somebody else's post.
    const foreign: ReplicaPost = { ...other, text: 'よその投稿' };
    await setPosts(page, [foreign, ownPost, ...repliesOf([abuse], foreign, 50), ...repliesOf([spam])]);
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/citizen_z/status/${foreign.id}`);
    await page.getByText('よその投稿').waitFor();
    await expect.poll(limbsShown).toEqual([]);
    // Back again: what is known is there at once.
    await page.goBack();
    await expect.poll(limbsShown).toEqual([[spam, 'spam']]);
  });

  test('nothing for an account that is not registered', async () => {
    await page.goto(`${STATUS}?lang=ja&account=tabi_no_neko`);
    await page.waitForFunction(() => window.__site.hydrated);
    await showReplies([abuse]);
    await page.getByText(abuse).waitFor();
    // The account changes: only then.
    expect(await limbsShown()).toEqual([]);
    await page.evaluate(() => window.__site.switchAccount('mine_citykouhou'));
    await expect.poll(limbsShown).toEqual([[abuse, 'defamation']]);
    await page.evaluate(() => window.__site.switchAccount('tabi_no_neko'));
    await expect.poll(limbsShown).toEqual([]);
  });

  test('none on a hundred ordinary comments', async () => {
    expect(new Set(ordinaryComments).size).toBe(100);
    await tall();
    const marked: ShownMark[] = [];
    for (let from = 0; from < 100; from += 20) marked.push(...(await marksOf(ordinaryComments.slice(from, from + 20))));
    expect(marked.map(({ comment, limbs }) => `${limbs.join(' ')}: ${comment}`)).toEqual([]);
  });

  test('the same limbs as on the command line', async () => {
    const files = ['f', 'i', 'm'].map((name) =>
      fileURLToPath(new URL(`../corpus/train/comments-${name}.jsonl`, import.meta.url)),
    );
    const readers = await loadReaders();
    const policy = loadPolicy(undefined, 'x', undefined);
    const cases = files
      .flatMap((file) => readJsonl(file, commentCaseSchema))
      .filter(({ text }) => !/[\n\s]{2}|[\p{Extended_Pictographic}]/u.test(text))
      .filter((_, index) => index % 50 === 0)
      .slice(0, 60);
    expect(cases.length).toBe(60);
    const told = new Map<string, string>();
    const args = parseCheckArguments(['--cases', 'comments', await caseFile(cases)]);
    for (const line of predictCases('comments', args, policy, readers))
      if ('id' in line && 'labels' in line && Array.isArray(line.labels))
        told.set(String(line.id), line.labels.join(' '));
    await tall();
    const differing: string[] = [];
    for (let from = 0; from < cases.length; from += 20) {
      const some = cases.slice(from, from + 20);
      const marks = await marksOf(some.map(({ text }) => text));
      for (const { id, text } of some) {
        const limbs =
          marks
            .find(({ comment }) => comment === text)
            ?.limbs.toSorted()
            .join(' ') ?? '';
        const expected = told.get(id)?.split(' ').toSorted().join(' ') ?? '(nothing told)';
        if (limbs !== expected) differing.push(`${id}: page [${limbs}], command line [${expected}]`);
      }
    }
    expect(differing).toEqual([]);
    expect([...cases].some(({ id }) => told.get(id) !== '')).toBe(true);
  });
});

describe('marks outlive what the site does with its elements', () => {
  test('the whole application mounted anew, and cells used again while scrolling', async () => {
    const texts = Array.from({ length: 60 }, (_, index) =>
      index % 3 === 0 ? `${abuse}${index}回目` : `${question}${index}`,
    );
    await showReplies(texts);
    const wrong = (): Promise<readonly ShownMark[]> =>
      shownMarks(page).then((marks) => marks.filter(({ comment }) => !comment.startsWith(abuse)));
    await expect.poll(async () => (await shownMarks(page)).length).toBeGreaterThan(0);
    for (const share of [0.3, 0.8, 1, 0.5, 0]) {
      await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
      await expect.poll(nearAreMarked).toBe(true);
      expect(await wrong()).toEqual([]);
    }
    await page.evaluate(() => window.__site.rerender());
    await expect.poll(nearAreMarked).toBe(true);
    const shown = (await shownMarks(page)).map(({ comment }) => comment);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown).size).toBe(shown.length);
    expect(await wrong()).toEqual([]);
  });

  /**
   * Whether each comment in sight, or so near that it is read ahead, has a mark if it calls for one, and no other. How
   * many of those farther off have one depends on what was near before.
   */
  const nearAreMarked = (): Promise<boolean> =>
    page.evaluate(
      (words) =>
        [...document.querySelectorAll('article')]
          .filter((article) => {
            const { top, bottom } = article.getBoundingClientRect();
            const isNear = bottom > -300 && top < innerHeight + 300;
            return isNear && article.getAttribute('tabindex') === '0';
          })
          .every(
            (article) =>
              article.textContent.includes(words) === (article.nextElementSibling?.localName === 'shirube-assist'),
          ),
      abuse,
    );
});

describe('the card', () => {
  const card = () => markUnder(page, abuse);

  test('says why, what can be done, and records a decision once it is chosen', async () => {
    const journal = await watchJournal(harness);
    await showReplies([abuse, question]);
    await card().waitFor();
    await card().locator('button').first().click();
    const text = await card().evaluate(
      (host) => host.shadowRoot?.querySelector<HTMLElement>('.comment-card')?.innerText,
    );
    for (const words of ['第4-6⑴', '誹謗中傷する情報', '行うことができる', '非表示', 'ブロック', '批判や苦情'])
      expect(text).toContain(words);
    await card().locator('[data-action="record"]').click();
    await card().locator('[data-action="save"]').click();
    await expect.poll(() => card().locator('[role="alert"]').innerText()).toContain('選んでください');
    expect(await journal.entries()).toEqual([]);
    await card().locator('input[value="hide"]').check();
    await card().locator('input[type="text"]').fill('課長に報告済み');
    // A script of the page cannot record.
    await card().evaluate((host) => host.shadowRoot?.querySelector<HTMLElement>('[data-action="save"]')?.click());
    expect(await journal.entries()).toEqual([]);
    await card().locator('[data-action="save"]').click();
    await expect.poll(() => card().locator('[role="status"]').innerText()).toBe('記録しました');
    expect(await journal.entries()).toMatchObject([
      {
        event: 'comment',
        site: 'x',
        account: 'mine_citykouhou',
        kind: 'comment',
        subject: { url: 'https://x.com/citizen_0/status/1900000000000010000', author: 'citizen_0' },
        grounds: ['defamation'],
        decision: '返信を非表示にした',
        reason: '課長に報告済み',
      },
    ]);
    expect(JSON.stringify(await journal.entries())).not.toContain('人間のクズ');
    expect(await storedEvents()).toContain('comment');
    expect(await page.evaluate(() => window.__posted)).toEqual([]);
  });

  test('by keyboard alone: Tab in the order of the page, Esc closes ours and keeps what was begun', async () => {
    await showReplies([abuse, question]);
    await card().waitFor();
    const inMark = (): Promise<boolean> => card().evaluate((host) => document.activeElement === host);
    await page.locator('article').filter({ hasText: abuse }).getByTestId('caret').focus();
    await page.keyboard.press('Tab');
    expect(await inMark()).toBe(true);
    await page.keyboard.press('Enter');
    await card().locator('[data-action="record"]').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card().locator('fieldset').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await card().locator('input[value="none"]').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card().locator('fieldset').count()).toBe(0);
    expect(await inMark()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await card().locator('input[value="none"]').isChecked()).toBe(true);
  });

  test.each(['light', 'dim', 'dark'])('no serious finding of axe, nothing covered (%s)', async (theme) => {
    await page.goto(`${STATUS}?lang=ja&theme=${theme}`);
    await page.waitForFunction(() => window.__site.hydrated);
    await showReplies([abuse, question]);
    await card().waitFor();
    await card().locator('button').first().click();
    await card().locator('[data-action="record"]').click();
    expect(await violations(page, ['button-name', 'color-contrast'])).toEqual([]);
    // Every control of the two comments is what one would press there.
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('article button, article a')]
        .filter((control) => {
          control.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = control.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2)?.localName === 'shirube-assist';
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    );
    expect(covered).toEqual([]);
  });
});

/** Kinds of event in the journal's own database. */
async function storedEvents(): Promise<readonly string[]> {
  const worker = harness.context.serviceWorkers()[0];
  if (!worker) throw new Error('no service worker');
  return worker.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter(({ name }) => name?.includes('journal'));
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open(found?.name ?? '');
      opening.onerror = () => reject(new Error('no journal'));
      opening.onsuccess = () => {
        const asked = opening.result.transaction('entries').objectStore('entries').getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result.map((entry: { event: string }) => entry.event));
        };
      };
    });
  });
}
