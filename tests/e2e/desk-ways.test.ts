/** Ways through welcome, popup and options that a person takes, by keyboard where nothing else is said. One browser for all. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import mihon from '../../rules/packs/mihon-city.json';
import { approval, record } from '../unit/desk/fixtures.ts';
import { typeKeys, xEditor } from './harness/editor.ts';
import { fillJournal } from './harness/journal.ts';
import { pressOn, tabTo, writeDate, writeInto } from './harness/keyboard.ts';
import { launch, type Harness } from './harness/launch.ts';
import { panels } from './harness/panel.ts';
import { openPopup } from './harness/popup.ts';
import { getStored, putStored } from './harness/storage.ts';

const PASSWORD = 'パスワード：Akiyoshi#2026';

let harness: Harness;
/** An extension page that stays open: what is stored is looked at from here. */
let desk: Page;

beforeAll(async () => {
  harness = await launch();
  desk = await harness.context.newPage();
  await options('accounts', desk);
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  await desk.evaluate(() => chrome.storage.local.clear());
});
afterEach(async () => {
  for (const page of harness.context.pages()) if (page !== desk && page.url() !== 'about:blank') await page.close();
  expect(harness.consoleErrors).toEqual([]);
});

async function options(hash: string, on?: Page): Promise<Page> {
  const page = on ?? (await harness.context.newPage());
  await page.goto(`chrome-extension://${harness.extensionId}/options.html#${hash}`);
  await page.locator('main h1').waitFor();
  return page;
}
async function welcome(): Promise<Page> {
  const page = await harness.context.newPage();
  await page.goto(`chrome-extension://${harness.extensionId}/welcome.html`);
  await page.locator('[data-step="who"]').waitFor();
  return page;
}
const store = (values: Readonly<Record<string, unknown>>): Promise<void> => putStored(desk, values);
const stored = (key: string): Promise<unknown> => getStored(desk, key);
/** The second of the posts is chosen, and its finding comes. */
async function practise(page: Page): Promise<void> {
  await tabTo(page.locator('[data-post] input').first());
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-post] >> nth=1 >> input:checked').waitFor();
  await page.locator('[data-part="finding"]').first().waitFor();
}
const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`).first();
const saved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor();
const refusal = (page: Page): Promise<string> => page.locator('.refusal:not(:empty)').first().innerText();

describe('welcome', () => {
  test('greets once, at the installation', async () => {
    await harness.greeted;
    expect(harness.context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
  });

  test('section and name are kept, a password is not; finishing closes the tab and is remembered', async () => {
    const page = await welcome();
    await writeInto(page.getByLabel('所属'), PASSWORD);
    await page.keyboard.press('Tab');
    await expect.poll(() => refusal(page)).toContain('パスワードのように見える');
    expect(await stored('officer')).toBeUndefined();
    await page.getByLabel('所属').fill('');
    await writeInto(page.getByLabel('所属'), '観光政策課');
    await writeInto(page.getByLabel('氏名'), '山本花子');
    for (const step of ['practice', 'seen']) {
      await pressOn(action(page, 'next'));
      await page.locator(`[data-step="${step}"]`).waitFor();
      if (step === 'practice') await practise(page);
    }
    const closed = page.waitForEvent('close');
    await tabTo(action(page, 'finish'));
    await page.keyboard.press('Enter').catch(() => undefined);
    await closed;
    expect(await stored('officer')).toEqual({ name: '山本花子', section: '観光政策課' });
    expect(await stored('settings')).toMatchObject({ welcomed: true });
  });

  test('can be skipped, and opened again from the settings', async () => {
    const page = await welcome();
    const closed = page.waitForEvent('close');
    await tabTo(action(page, 'skip'));
    await page.keyboard.press('Enter').catch(() => undefined);
    await closed;
    expect(await stored('settings')).toMatchObject({ welcomed: true });
    const settings = await options('settings');
    const opened = harness.context.waitForEvent('page');
    await pressOn(action(settings, 'welcome'));
    await (await opened).waitForURL(/\/welcome\.html$/);
  });
});

describe('popup', () => {
  const text = '大雨のため、於福地区に避難指示を出しました。';
  /** An account without posting hours on any day: outside them whenever this test runs. */
  const closed = record(
    {
      account: { ...record().account, state: 'active', overrides: { hours: { ...mihon.hours, weekly: {} } } },
      approval,
    },
    'active',
  );
  /** イ is the second of the categories, none of which is chosen yet. */
  const chooseEmergency = async (popup: Page): Promise<void> => {
    await tabTo(popup.locator('[data-part="category"] input[type="radio"]').first());
    await popup.keyboard.press('ArrowDown');
  };
  const rules = async (page: Page): Promise<readonly string[]> =>
    ((await panels(page))[0]?.findings ?? []).map(({ rule }) => rule);

  test('an emergency begins and ends here: hours fall silent, and speak again when its time is over', async () => {
    const { overrides } = closed.account;
    await store({ accounts: [{ ...closed, account: { ...record().account, state: 'active', overrides } }] });
    const site = await harness.page('https://x.com/home?account=mine_kanko');
    await typeKeys(xEditor(site), text);
    await expect.poll(() => rules(site)).toContain('hours');
    const popup = await openPopup(harness);
    await chooseEmergency(popup);
    await popup.locator('[data-part="emergency"]').waitFor();
    await expect.poll(() => rules(site)).not.toContain('hours');
    await popup.locator('[data-part="item"][data-item^="emergency-"]').first().waitFor();

    await pressOn(action(popup, 'end-emergency'));
    await popup.locator('[data-part="emergency"]').waitFor({ state: 'detached' });
    await expect.poll(() => rules(site)).toContain('hours');

    await chooseEmergency(popup);
    await expect.poll(() => rules(site)).not.toContain('hours');
    // The tab writes after it has shown it.
    await expect.poll(() => stored('emergencies')).toHaveProperty('mine_kanko');
    await store({ emergencies: { mine_kanko: Date.now() - 1 } });
    await expect.poll(() => rules(site)).toContain('hours');
    await popup.locator('[data-part="emergency"]').waitFor({ state: 'detached' });
  });

  test('of several composers the one in use, and any other by choice', async () => {
    const site = await harness.page('https://x.com/home');
    await typeKeys(xEditor(site), 'お知らせです。');
    await site.locator('article [data-testid="reply"]').first().click();
    await typeKeys(xEditor(site, 'modal'), '返信です。');
    const popup = await openPopup(harness);
    const choices = popup.locator('[data-part="composers"] input');
    await expect.poll(() => choices.count()).toBe(2);
    await expect
      .poll(() => popup.locator('[data-part="composers"] label:has(:checked)').innerText())
      .toMatch(/^返信（/);
    await popup.locator('[data-rule="reply"]').waitFor();
    await tabTo(choices.and(popup.locator(':checked')));
    await popup.keyboard.press('ArrowDown');
    await popup.locator('[data-rule="reply"]').waitFor({ state: 'detached' });
    expect(await popup.locator('[data-part="composers"] label:has(:checked)').innerText()).toMatch(/^投稿（/);
    await popup.locator('[data-part="category"]').waitFor();
  });

  test('検知できません: the report is copied and holds nothing that was written', async () => {
    await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const site = await harness.page('https://x.com/home?quirks=text-outside-lines');
    await typeKeys(xEditor(site), 'ひみつの下書き');
    const popup = await openPopup(harness);
    await popup.locator('[data-part="diagnosis"]').waitFor();
    await pressOn(action(popup, 'copy-report'));
    await expect.poll(() => popup.locator('[data-part="diagnosis"] [aria-live]').innerText()).toBe('コピーしました');
    const report = await popup.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('x: not-understood');
    expect(report).not.toContain('ひみつ');
  });

  test('a password in the record of a decision goes nowhere', async () => {
    const site = await harness.page('https://x.com/home');
    await typeKeys(xEditor(site), 'これが本市の見解です。');
    const popup = await openPopup(harness);
    const field = popup.getByLabel('決裁者', { exact: true });
    await field.waitFor();
    await writeInto(field, PASSWORD);
    await expect.poll(() => refusal(popup)).toContain('パスワードのように見える');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('options by keyboard alone', () => {
  test('registry: an entry is added, mended and confirmed', async () => {
    const page = await options('registry');
    await pressOn(action(page, 'add-entry'));
    const form = page.locator('[data-part="registry-form"]');
    await writeInto(form.getByLabel('ID（@から後）'), 'mihon_pref');
    await writeInto(form.getByLabel('名称'), PASSWORD);
    await page.keyboard.press('Tab');
    await expect.poll(() => refusal(page)).toContain('パスワードのように見える');
    await form.getByLabel('名称').fill('');
    await writeInto(form.getByLabel('名称'), '見本県');
    await writeDate(form.getByLabel('確認日'), ['2024', '04', '01']);
    await pressOn(action(page, 'save-entry'));
    await saved(page);
    await pressOn(action(page, 'edit-entry'));
    await tabTo(form.getByLabel('名称'));
    await page.keyboard.type('見本県庁');
    await pressOn(action(page, 'save-entry'));
    await expect.poll(() => stored('registry')).toMatchObject([{ name: '見本県庁', checkedOn: '2024-04-01' }]);
    await pressOn(action(page, 'confirm-entry'));
    await expect.poll(() => stored('registry')).not.toMatchObject([{ checkedOn: '2024-04-01' }]);
  });

  test('words: one is added and taken off', async () => {
    const page = await options('words');
    const form = page.locator('[data-part="word-form"]');
    await writeInto(form.getByLabel('言葉', { exact: false }).first(), 'ごみ');
    await writeInto(form.getByLabel('理由', { exact: false }).first(), PASSWORD);
    await page.keyboard.press('Tab');
    await expect.poll(() => refusal(page)).toContain('パスワードのように見える');
    await form.getByLabel('理由', { exact: false }).first().fill('');
    await writeInto(form.getByLabel('理由', { exact: false }).first(), '試しに加える言葉');
    await pressOn(action(page, 'add-word'));
    await expect.poll(() => stored('words')).toMatchObject([{ term: 'ごみ', why: '試しに加える言葉' }]);
    await pressOn(action(page, 'remove-word'));
    await expect.poll(() => stored('words')).toEqual([]);
  });

  test('policy: another one is put in force and back', async () => {
    const page = await options('policy');
    await pressOn(page.locator(`[data-pack="${mihon.id}"] [data-action="use-pack"]`));
    await expect.poll(() => stored('packs')).toMatchObject({ active: mihon.id });
    await pressOn(action(page, 'undo'));
    await expect.poll(() => stored('packs')).not.toMatchObject({ active: mihon.id });
  });

  test('settings: changed by keys, two pages at once lose nothing, a password is no name', async () => {
    const page = await options('settings');
    const other = await options('settings');
    await pressOn(page.getByLabel('ツールバーのアイコンに指摘の数を出す'), 'Space');
    await saved(page);
    await pressOn(other.getByLabel('リポスト・シェアの前に'), 'Space');
    await saved(other);
    expect(await stored('settings')).toMatchObject({ badge: false, shareHints: false });
    await writeInto(page.getByLabel('名前'), PASSWORD);
    await page.keyboard.press('Tab');
    await expect.poll(() => refusal(page)).toContain('パスワードのように見える');
    expect(await stored('officer')).toBeUndefined();
  });

  test('two pages at once: registry and words of both are kept', async () => {
    const entry = { kind: 'publicBodies', site: 'x', scheme: '', evidenceUrl: '', checkedOn: '2026-11-01' };
    await store({ registry: [{ ...entry, handle: 'first_city', name: '一の市' }] });
    const [page, other] = [await options('registry'), await options('registry')];
    await pressOn(action(page, 'remove-entry'));
    await saved(page);
    await pressOn(action(other, 'add-entry'));
    // The list, and its search with it, stands until this page is told.
    const entryForm = other.locator('[data-part="registry-form"]');
    await writeInto(entryForm.getByLabel('ID（@から後）'), 'second_city');
    await writeInto(entryForm.getByLabel('名称'), '二の市');
    await pressOn(action(other, 'save-entry'));
    await saved(other);
    expect(await stored('registry')).toMatchObject([{ handle: 'second_city' }]);

    const word = { rule: 'rumor', why: '試しに加える言葉', effect: 'allowed', account: '' };
    await store({ words: [{ ...word, term: 'ごみ' }] });
    const [words, others] = [await options('words'), await options('words')];
    await pressOn(action(words, 'remove-word'));
    await saved(words);
    const form = others.locator('[data-part="word-form"]');
    await writeInto(form.getByLabel('言葉', { exact: false }).first(), '山焼き');
    await writeInto(form.getByLabel('理由', { exact: false }).first(), '催しの名');
    await pressOn(action(others, 'add-word'));
    await saved(others);
    expect(await stored('words')).toMatchObject([{ term: '山焼き' }]);
  });

  test('journal: 10,000 entries are listed and filtered, exported and deleted', async () => {
    const page = await options('journal');
    await fillJournal(page, 10_000);
    await page.reload();
    await expect.poll(() => page.locator('select').first().locator('option').count()).toBeGreaterThan(10);
    const times = await filterTimes(page);
    console.log(`journal of 10,000: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    await tabTo(page.getByLabel('出来事'));
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('.table').last().locator('tbody tr').first().innerText())
      .toContain('投稿前に止めた');
    await writeInto(page.getByLabel('探す'), 'どこにもない');
    await page.getByText('条件に合う記録はありません。').waitFor();
    const download = page.waitForEvent('download');
    await pressOn(action(page, 'journal-csv'));
    await (await download).path();
    await pressOn(action(page, 'journal-verify'));
    await expect
      .poll(() => page.locator('[role="alert"]').allInnerTexts())
      .toContainEqual(expect.stringContaining('10000 件を調べました。改変や抜けはありません'));
    await pressOn(action(page, 'delete-journal'));
    await pressOn(action(page, 'confirm'));
    await page.locator('.empty').waitFor();
  });
});

/** From the choice of a filter to the frame in which its rows stand, in milliseconds: by month, all, by event, by level, and by words that stand nowhere. */
const filterTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const table = (): string => [...document.querySelectorAll('.table')].at(-1)?.textContent ?? '';
    const measure = async (change: () => void): Promise<number> => {
      const before = table();
      const start = performance.now();
      change();
      while (table() === before && performance.now() - start < 5_000)
        await new Promise((done) => requestAnimationFrame(done));
      return performance.now() - start;
    };
    const select = (index: number, value: string) => (): void => {
      const element = document.querySelectorAll('select')[index];
      if (!element) return;
      element.value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const search = (words: string) => (): void => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!input) return;
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const months = [...(document.querySelectorAll('select')[0]?.options ?? [])].map(({ value }) => value);
    const times: number[] = [];
    for (const change of [
      select(0, months.at(-1) ?? ''),
      select(0, ''),
      select(2, 'held'),
      select(3, 'caution'),
      select(3, ''),
      select(2, ''),
      search('どこにもない'),
      search(''),
    ])
      times.push(await measure(change));
    return times;
  });
