import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './harness/axe.ts';
import { posted, typeKeys } from './harness/editor.ts';
import { gateIsOpen, giveReason } from './harness/gate.ts';
import {
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
import { DATE, lastPanel, marks, POLITICS, shows } from './harness/two-rules.ts';

const TEXT = `🍁秋吉台 ${DATE}${POLITICS} #美祢市`;

interface Case {
  readonly name: string;
  readonly address: string;
  readonly open: (page: Page, t: Words) => Promise<Locator>;
  /** Sends what was written. */
  readonly send: (page: Page, t: Words) => Promise<void>;
  readonly kind: 'post' | 'comment';
}

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');

const CASES: readonly Case[] = [
  {
    name: 'caption of a new post',
    address: '/',
    open: openDetails,
    send: (page, t) => pressIn(igDialog(page), t.share),
    kind: 'post',
  },
  {
    name: 'caption of a published post',
    address: '/',
    open: async (page, t) => {
      const caption = await openEdit(page, t);
      await caption.focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      return caption;
    },
    send: (page, t) => pressIn(igDialog(page), t.done),
    kind: 'post',
  },
  {
    name: 'comment in the feed, text area',
    address: '/?comments=textarea',
    open: (page) => openComment(igPost(page)),
    send: enter,
    kind: 'comment',
  },
  {
    name: 'comment in the feed, Lexical',
    address: '/?comments=lexical',
    open: (page) => openComment(igPost(page)),
    send: (page, t) => pressIn(igPost(page).locator('form'), t.sendComment),
    kind: 'comment',
  },
  ...(['textarea', 'lexical'] as const).flatMap((build): Case[] => [
    {
      name: `comment on a post's own page, ${build}`,
      address: `/p/DAbc00001/?comments=${build}`,
      open: (page) => openComment(page.locator('main')),
      send: enter,
      kind: 'comment',
    },
    {
      name: `comment on a post over the feed, ${build}`,
      address: `/?comments=${build}`,
      open: async (page, t) => openComment(await openModal(page, t)),
      send: enter,
      kind: 'comment',
    },
  ]),
];

let page: Page;

describe.each(['ja', 'en'] as const)('Instagram in %s', (lang) => {
  const t = words[lang];
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch({ lang });
  });
  afterAll(async () => {
    expect(await harness.close()).toEqual([]);
  });
  beforeEach(async () => {
    page = await harness.page('https://www.instagram.com/');
  });
  afterEach(async () => {
    await page.close();
    expect(harness.consoleErrors).toEqual([]);
  });

  test.each(CASES)('$name: found, marked, held, sent as typed', async ({ address, open, send, kind }) => {
    const url = new URL(address, 'https://www.instagram.com');
    url.searchParams.set('lang', lang);
    await page.goto(url.href);
    const box = await open(page, t);
    await typeKeys(box, TEXT);
    await shows(page, ['date', 'politics']);
    expect((await lastPanel(page))?.account).toEqual({ handle: 'minecity_official', kind: 'city' });
    // A text area of one line shows the rest by scrolling; the marks go along.
    await box.press('ControlOrMeta+End');
    await marks(page, '候補に投票');
    await box.press('ControlOrMeta+Home');
    await marks(page, '2月15日');
    expect(await page.locator('[contenteditable="true"] shirube-assist').count()).toBe(0);
    await send(page, t);
    expect(await gateIsOpen(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
    await giveReason(page, '選挙管理委員会の依頼');
    await box.focus();
    await send(page, t);
    expect(await posted(page)).toMatchObject([{ kind, text: TEXT, account: 'minecity_official' }]);
  });

  test.each(['light', 'dark'])('beside the caption there is no barrier a machine can find, theme %s', async (theme) => {
    await page.goto(`https://www.instagram.com/?lang=${lang}&theme=${theme}`);
    await typeKeys(await openDetails(page, t), TEXT);
    await shows(page, ['date', 'politics']);
    // In the dialog's own scrolling column axe cannot decide on contrast; the same panel is measured on X.
    expect(await violations(page, ['button-name', 'list'])).toEqual([]);
  });
});
