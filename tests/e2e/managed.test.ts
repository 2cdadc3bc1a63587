import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pack from '../../rules/packs/mine-city.json';
import { typeKeys, xEditor } from './harness/editor.ts';
import { launch, type Harness } from './harness/launch.ts';
import { panels } from './harness/panel.ts';
import { policyFile, type PolicyFile } from './harness/policy-file.ts';
import { putStored } from './harness/storage.ts';

/** What an administrator sets, and what a person sets on a page of ours, reaches a tab that is open, without a reload. */
let policy: PolicyFile;
let harness: Harness;
/** An open tab with a composer, and a page of the extension. */
let tab: Page;
let own: Page;

beforeAll(async () => {
  // Before the browser starts: it does not watch a folder that is made later.
  policy = await policyFile('/etc/chromium/policies/managed/shirube-e2e.json');
  harness = await launch();
  own = await harness.context.newPage();
  await own.goto(`chrome-extension://${harness.extensionId}/options.html`);
  tab = await harness.page('https://x.com/home');
  await typeKeys(xEditor(tab), '秋吉台の山焼きは2月15日に行います。');
});
afterAll(async () => {
  try {
    expect(await harness.close()).toEqual([]);
    expect(harness.consoleErrors).toEqual([]);
  } finally {
    await policy.remove();
  }
});

/** The browser notices within some seconds. */
const lay = (values: object): Promise<void> =>
  policy.write({ '3rdparty': { extensions: { [harness.extensionId]: values } } });

const kind = async (): Promise<string | undefined> => (await panels(tab))[0]?.account?.kind;
const band = (): Promise<string> => tab.locator('shirube-assist [data-part="account"]').innerText();
/** The copy that everybody reads, without the pack. */
const managed = (): Promise<unknown> =>
  own.evaluate(async () => {
    const { managed: kept } = await chrome.storage.local.get<{
      managed: { value: { browser: string; values: { enforced?: object }; problems: { path: string }[] } };
    }>('managed');
    const { browser, values, problems } = kept.value;
    return { browser, enforced: values.enforced, problems: problems.map(({ path }) => path) };
  });
const store = (key: string, value: unknown): Promise<void> => putStored(own, { [key]: value });

describe('the administrator', () => {
  test('lays down a policy of other accounts: the open tab obeys', async () => {
    await expect.poll(kind).toBe('city');
    await lay({
      policyPackJson: JSON.stringify({ ...pack, accounts: [] }),
      enforced: { officer: { name: '', section: '広報係' }, disabledRules: ['not an id!'] },
    });
    await expect.poll(kind).toBe('unregistered');
    // Of a wrong value it is told where it stands; the others hold.
    expect(await managed()).toEqual({
      browser: 'answered',
      enforced: { officer: { name: '', section: '広報係' } },
      problems: ['enforced.disabledRules[0]'],
    });
  });

  test('writes a pack that cannot be read: the shipped one holds', async () => {
    await lay({ policyPackJson: '{"schema":1,' });
    await expect.poll(kind).toBe('city');
  });

  test('switches the site off: nothing is left in the tab; on again: all is back', async () => {
    await lay({ enforced: { sites: { x: false, instagram: true } } });
    await expect.poll(() => tab.locator('shirube-assist').count()).toBe(0);
    await lay({});
    await expect.poll(kind).toBe('city');
    expect(await managed()).toEqual({ browser: 'answered', enforced: undefined, problems: [] });
  });
});

describe('the person', () => {
  test('chooses how the panel is painted', async () => {
    const theme = (): Promise<string | null> =>
      tab.locator('shirube-assist [data-theme]').first().getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await store('settings', { appearance: 'dark' });
    await expect.poll(theme).toBe('dark');
    await store('settings', {});
    await expect.poll(theme).toBe('light');
  });

  test('makes the account one of a department', async () => {
    const account = { ...pack.accounts[0], kind: 'field', department: '観光課' };
    await store('accounts', [{ account, history: [] }]);
    await expect.poll(kind).toBe('field');
    await store('accounts', []);
    await expect.poll(kind).toBe('city');
  });

  // Last, since our own page begins anew with it.
  test('chooses another language than the browser’s', async () => {
    expect(await band()).toContain('として投稿');
    await store('settings', { language: 'en' });
    await expect.poll(band).toContain('Posting as');
  });
});
