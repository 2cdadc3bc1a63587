import type { Locator, Page } from 'playwright-core';
import { PIXEL } from './pixel.ts';

/** Words of the replica's interface that tests press, by language. */
export const words = {
  ja: {
    newPost: '新規投稿',
    post: '投稿',
    next: '次へ',
    share: 'シェア',
    done: '完了',
    edit: '編集',
    comment: 'コメントする',
    sendComment: '投稿する',
    accessibility: 'アクセシビリティ',
    more: 'その他のオプション',
  },
  en: {
    newPost: 'New post',
    post: 'Post',
    next: 'Next',
    share: 'Share',
    done: 'Done',
    edit: 'Edit',
    comment: 'Comment',
    sendComment: 'Post',
    accessibility: 'Accessibility',
    more: 'More options',
  },
} as const;
export type Words = Readonly<Record<keyof (typeof words)['ja'], string>>;

const EDITOR = '[contenteditable="true"], textarea';

export const igDialog = (page: Page): Locator => page.locator('[role="dialog"]').last();
/** The first post of the feed. */
export const igPost = (page: Page): Locator => page.locator('article').first();
export const igCaption = (page: Page): Locator => igDialog(page).locator(EDITOR).filter({ visible: true }).last();

/** A control of the topmost dialog, by its exact words. */
export const pressIn = (within: Locator, name: string): Promise<void> =>
  within.getByText(name, { exact: true }).click();

export interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const picture = (name: string): Picked => ({ name, mimeType: 'image/png', buffer: PIXEL });

/** Opens the create dialog with two pictures (or `files`) and goes on to the caption. */
export async function openDetails(
  page: Page,
  t: Words,
  files = [picture('a.png'), picture('b.png')],
): Promise<Locator> {
  await page.locator('nav').getByText(t.newPost, { exact: true }).last().click();
  await page.locator('nav').getByText(t.post, { exact: true }).click();
  await igDialog(page).locator('input[type="file"]').setInputFiles(files);
  await pressIn(igDialog(page), t.next);
  await pressIn(igDialog(page), t.next);
  await igCaption(page).waitFor();
  return igCaption(page);
}

/** Opens "Edit info" of the account's own post in the feed. */
export async function openEdit(page: Page, t: Words): Promise<Locator> {
  await page.locator(`article svg[aria-label="${t.more}"]`).first().click();
  await pressIn(igDialog(page), t.edit);
  await igCaption(page).waitFor();
  return igCaption(page);
}

/** The comment box of the nth post on the page, after its re-mount on the first click. */
export async function openComment(within: Locator): Promise<Locator> {
  const form = within.locator('form').first();
  const before = await form.locator(EDITOR).elementHandle();
  await form.locator(EDITOR).click();
  await before.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const look = (): void => (element.isConnected ? void requestAnimationFrame(look) : resolve());
        look();
      }),
  );
  const box = within.locator('form').first().locator(EDITOR);
  await box.focus();
  return box;
}

/** Opens the nth post of the feed over it. */
export async function openModal(page: Page, t: Words, position = 0): Promise<Locator> {
  await page.locator(`article section svg[aria-label="${t.comment}"][height="24"]`).nth(position).click();
  await igDialog(page).locator('form').waitFor();
  return igDialog(page);
}
