import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pack from '../../rules/packs/mine-city.json';
import { launchFirefox, type FirefoxHarness } from './harness/firefox.ts';
import { policyFile, type PolicyFile } from './harness/policy-file.ts';

/** Firefox reads policies.json at its start, and throws where there is none for us (the other Firefox tests run so). */
let policy: PolicyFile;
let harness: FirefoxHarness;
let page: Page;

beforeAll(async () => {
  policy = await policyFile('/etc/firefox/policies/policies.json');
  await policy.write({
    policies: {
      '3rdparty': {
        Extensions: {
          'shirube@mine-city.example': { policyPackJson: JSON.stringify({ ...pack, accounts: [] }) },
        },
      },
    },
  });
  harness = await launchFirefox();
  page = await harness.page('https://x.com/home?lang=ja');
});
afterAll(async () => {
  await policy.remove();
  await harness.close();
  expect(harness.pageErrors).toEqual([]);
});

test('what the administrator laid down is in force in Firefox', async () => {
  const editor = 'main [data-testid="tweetTextarea_0"][role="textbox"]';
  await page.waitForSelector(editor);
  await page.focus(editor);
  await page.keyboard.type('山焼き');
  const kind = (): Promise<string | undefined> =>
    page.evaluate(
      () =>
        document.querySelector('shirube-assist')?.shadowRoot?.querySelector<HTMLElement>('[data-part="account"]')
          ?.dataset['kind'],
    );
  await expect.poll(kind).toBe('unregistered');
});
