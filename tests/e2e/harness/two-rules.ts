import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldMarks, highlights, panels, type Panel } from './panel.ts';

/** What a token rule objects to (politics), and what a text rule objects to (that day is a Monday). */
export const POLITICS = '今度の市長選挙では現職の山田候補に投票しましょう。';
export const DATE = '説明会は2027年2月15日(火)に開きます。';
const OURS = ['date', 'politics'];

/** The panel that came last: on Instagram a page has one at most that matters. */
export const lastPanel = async (page: Page): Promise<Panel | undefined> => (await panels(page)).at(-1);

/** Waits until the panel has finished checking and shows findings of exactly these rules of ours. */
export const shows = (page: Page, expected: readonly string[]): Promise<void> =>
  expect
    .poll(async () => {
      const panel = await lastPanel(page);
      const rules = panel?.findings.map(({ rule }) => rule).filter((rule) => OURS.includes(rule));
      return { status: panel?.status, rules: rules?.toSorted() };
    })
    .toEqual({ status: 'checked', rules: expected });

/** Waits until the panel says that it does not understand this composer, and says nothing about the text. */
export const isBroken = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const panel = await lastPanel(page);
      return { status: panel?.status, findings: panel?.findings.length };
    })
    .toEqual({ status: 'broken', findings: 0 });

/** Words marked for a finding, by whichever of the two ways. */
export const marked = async (page: Page): Promise<readonly string[]> => [
  ...Object.entries(await highlights(page)).flatMap(([name, found]) => (name === 'shirube-active' ? [] : found)),
  ...(await fieldMarks(page)),
];

/** Waits until each of `words` lies under a mark; one that goes over two lines has two. */
export async function marks(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) await expect.poll(async () => (await marked(page)).join('')).toContain(word);
}
