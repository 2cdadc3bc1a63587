import { expect, test } from 'vitest';
import { clearEditor, compose, paste, typeKeys, xEditor } from './harness/editor.ts';
import { launch } from './harness/launch.ts';
import { settled } from './harness/panel.ts';

// A text with everything that might tempt somebody to look it up.
const TEXT = '12月8日(水)の講座は https://www.city.mine.lg.jp/ へ。電話 090-1234-5678 @yamaguchi_pref #美祢市 ';

test('nothing of a draft, and nothing else, leaves the machine', async () => {
  const harness = await launch();
  const page = await harness.page('https://x.com/home');
  await typeKeys(xEditor(page), TEXT);
  await compose(xEditor(page), ['み', 'みね'], '美祢');
  await settled(page);
  await clearEditor(xEditor(page));
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await paste(xEditor(page, 'modal'), TEXT);
  await settled(page);
  expect(await harness.close()).toEqual([]);
  expect(harness.consoleErrors).toEqual([]);
});
