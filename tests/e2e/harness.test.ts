import { expect, test } from 'vitest';
import { launch } from './harness/launch.ts';

test('a request to elsewhere does not leave the machine and is reported', async () => {
  const harness = await launch({ extension: false });
  const page = await harness.context.newPage();
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.example/collect?text=draft').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(await harness.close()).toEqual(['https://elsewhere.example/collect?text=draft']);
});

test('errors of a page are collected', async () => {
  const harness = await launch({ extension: false });
  const page = await harness.page('https://x.com/home');
  const reported = harness.context.waitForEvent('weberror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('as a broken content script would');
    }, 0);
  });
  await reported;
  expect(harness.consoleErrors.join()).toContain('as a broken content script would');
  await harness.close();
});

test('a quirk that no replica knows stops the page', async () => {
  const harness = await launch({ extension: false });
  const page = await harness.context.newPage();
  const reported = harness.context.waitForEvent('weberror');
  await page.goto('https://x.com/home?quirks=no-such-thing');
  expect((await reported).error().message).toContain('unknown quirk');
  await harness.close();
});
