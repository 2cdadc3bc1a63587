import { expect, test } from 'vitest';
import { typeKeys, xEditor } from './harness/editor.ts';
import { launch } from './harness/launch.ts';
import { highlights, panels } from './harness/panel.ts';

test('an update under an open tab is said at once, without an error, and nothing runs any more', async () => {
  const harness = await launch();
  const page = await harness.page('https://x.com/home');
  await typeKeys(xEditor(page), '説明会は2027年2月15日(火)に開きます。');
  await expect.poll(async () => (await panels(page))[0]?.status).toBe('checked');
  await expect.poll(async () => (await highlights(page))['shirube-confirm']).toEqual(['2月15日(火)']);

  // The worker that is asked goes down with the old extension, and with it its answer.
  await harness.context
    .serviceWorkers()[0]
    ?.evaluate(() => chrome.runtime.reload())
    .catch(() => undefined);
  await expect.poll(async () => (await panels(page))[0]?.status).toBe('broken');
  const panel = page.locator('shirube-assist .panel');
  expect(await panel.innerText()).toContain('再読み込みしてください');
  expect(await highlights(page)).toEqual({});

  const said = await panel.innerText();
  await typeKeys(xEditor(page), '反省会は2027年2月16日(月)に開きます。');
  expect(await panel.innerText()).toBe(said);
  expect(await harness.close()).toEqual([]);
  expect(harness.consoleErrors).toEqual([]);
});
