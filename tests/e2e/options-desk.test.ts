/** Options: registry, policy packs, words, journal, settings, diagnosis; each as a person without a mouse uses it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageViolations } from './harness/axe.ts';
import { chooseFile, chooseIn, pressOn, tabTo, writeInto } from './harness/keyboard.ts';
import { launch, type Harness } from './harness/launch.ts';
import { panels, type Panel } from './harness/panel.ts';
import { typeKeys, xEditor } from './harness/editor.ts';
import mihon from '../../rules/packs/mihon-city.json';

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await launch();
  page = await harness.context.newPage();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});

const panelOf = async (site: Page): Promise<Partial<Panel>> => (await panels(site))[0] ?? {};

async function open(route: string, on: Page = page): Promise<void> {
  await on.goto('about:blank');
  await on.goto(`chrome-extension://${harness.extensionId}/options.html#${route}`);
  await on.locator('h1').waitFor();
}
const saved = (state: string): Promise<void> => page.locator(`[data-save="${state}"]`).waitFor();
const rows = (): Promise<string[]> => page.locator('tbody tr').allInnerTexts();

/** As a composer does, through the background. */
const record = (count: number, at: number): Promise<void> =>
  page.evaluate(
    async ([entries, now]) => {
      for (let index = 0; index < entries; index += 1) {
        await chrome.runtime.sendMessage({
          id: index,
          type: 'record',
          timestamp: now,
          data: {
            event: index === 0 ? 'held' : 'posted',
            at: now + index,
            site: 'x',
            account: 'mine_citykouhou',
            kind: 'post',
            text: '=1+1 本文',
            findings: [{ ruleId: 'politics', severity: 'confirm', clause: '4-4-4-i' }],
            unchecked: [],
            outsideHours: index === 1,
            reason: '=HYPERLINK("x")',
          },
        });
      }
    },
    [count, at] as const,
  );

describe('registry', () => {
  test('a CSV of Excel: good rows after a preview, faulty ones named by row and reason', async () => {
    await open('registry');
    await chooseFile(page.locator('input[type=file]'), {
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '種別,SNS,アカウント,名称,認定・紹介の制度,根拠URL,確認日\r\n公共機関,X,@mihon_pref,見本県,,https://www.pref.example.jp/,2026/4/1\r\n公共機関,LINE,@bad,県,,,\r\n',
      ),
    });
    const preview = page.locator('[data-part="registry-import"]');
    await preview.waitFor();
    expect(await preview.innerText()).toContain('取り込めるのは 1 件');
    expect(await preview.locator('tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/^3\s+LINE/)]);
    expect(await page.locator('.table').count()).toBe(1);
    await pressOn(page.locator('[data-action="take-import"]'));
    await saved('saved');
    await expect.poll(rows).toEqual([expect.stringContaining('@mihon_pref')]);
  });

  test('a look-alike is named, the same account refused, an entry can be taken back', async () => {
    await open('registry');
    await pressOn(page.locator('[data-action="add-entry"]'));
    const form = page.locator('[data-part="registry-form"]');
    await writeInto(form.locator('input').nth(0), 'mihon__pref');
    await writeInto(form.locator('input').nth(1), '似た県');
    await page.keyboard.press('Tab');
    await expect.poll(() => form.innerText()).toContain('@mihon_pref とよく似たIDです');
    await writeInto(form.locator('input').nth(0), 'Mihon_Pref');
    await pressOn(page.locator('[data-action="save-entry"]'));
    await expect.poll(() => form.innerText()).toContain('@mihon_pref は名簿にあります');
    await writeInto(form.locator('input').nth(0), 'other_city');
    await pressOn(page.locator('[data-action="save-entry"]'));
    await saved('saved');
    await expect.poll(rows).toHaveLength(2);
    await pressOn(page.locator('[data-action="undo"]'));
    await expect.poll(rows).toHaveLength(1);
  });

  test('5,000 rows: searching answers within a frame or two of drawing fifty', async () => {
    await open('registry');
    const lines = Array.from({ length: 5_000 }, (_, index) => `公共機関,X,@body_${index},団体${index},,,2026-04-01`);
    await chooseFile(page.locator('input[type=file]'), {
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`種別,SNS,アカウント,名称,認定・紹介の制度,根拠URL,確認日\n${lines.join('\n')}\n`),
    });
    await pressOn(page.locator('[data-action="take-import"]'));
    await expect.poll(() => page.locator('[role="status"]').first().innerText()).toContain('5001件中');
    expect(await page.locator('tbody tr').count()).toBe(50);
    const search = page.locator('input[type=search]');
    const times = await search.evaluate(async (input: HTMLInputElement) => {
      const measure = async (text: string): Promise<number> => {
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      };
      const all: number[] = [];
      for (const text of ['団', '団体4', '団体49', '団体499', '団体4999', 'ないもの', ''])
        all.push(await measure(text));
      return all;
    });
    console.log(`registry search of 5,000: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
    await search.fill('団体4999');
    await expect.poll(rows).toEqual([expect.stringContaining('@body_4999')]);
  });
});

describe('policy packs', () => {
  test('a truncated file and one with a wrong field change nothing and say where', async () => {
    await open('policy');
    const file = page.locator('input[type=file]');
    const text = JSON.stringify(mihon);
    await chooseFile(file, {
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text.slice(0, -9)),
    });
    const section = page.locator('[data-part="pack-import"]');
    await expect.poll(() => section.innerText()).toContain('JSONとして読めません');
    const wrong = structuredClone<Record<string, unknown>>(mihon);
    wrong['hours'] = { ...mihon.hours, endInclusive: 'はい' };
    await chooseFile(file, {
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(wrong)),
    });
    await expect.poll(() => section.innerText()).toContain('hours.endInclusive');
    expect(await section.locator('[data-action="take-pack"]').count()).toBe(0);
    await pressOn(page.locator('[data-action="drop-pack"]'));
    await section.waitFor({ state: 'detached' });
  });

  test('an edition with a new clause shows the difference by clause, and takes over on its day', async () => {
    await open('policy');
    const edition = structuredClone(mihon);
    const [clause] = edition.clauses;
    if (!clause) throw new Error('the pack has clauses');
    clause.text = '改めた条文です。';
    edition.versions.push({ effectiveFrom: '2099-04-01', label: '改正' });
    await chooseFile(page.locator('input[type=file]'), {
      name: 'next.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(edition)),
    });
    const diff = page.locator('[data-part="pack-diff"]');
    await expect.poll(() => diff.innerText()).toContain('条項の違い 1 件');
    expect(await diff.innerText()).toContain('改めた条文です。');
    await pressOn(page.locator('[data-action="take-pack"]'));
    await saved('saved');
    await expect.poll(() => page.locator('[data-pack]').count()).toBe(3);
  });

  test('the second city: chosen here, obeyed by the composer without a reload', async () => {
    const site = await harness.page('https://x.com/home?account=mihon_city_ex');
    await typeKeys(xEditor(site), '図書館は12月1日に休館します。');
    await expect.poll(async () => (await panelOf(site)).account?.kind).toBe('unregistered');
    await open('policy');
    await pressOn(page.locator(`[data-pack="${mihon.id}"] [data-action="use-pack"]`));
    await saved('saved');
    await expect.poll(async () => (await panelOf(site)).account?.kind).not.toBe('unregistered');
    await expect.poll(async () => (await panelOf(site)).findings?.map(({ rule }) => rule)).toContain('signature');
    await pressOn(page.locator('[data-action="undo"]'));
    await expect.poll(async () => (await panelOf(site)).account?.kind).toBe('unregistered');
    await site.close();
  });
});

describe('words', () => {
  test('a word is tried on the samples before it is added, and then falls silent in the composer', async () => {
    await open('words');
    const form = page.locator('[data-part="word-form"]');
    await tabTo(form.locator('input[type=radio]').first());
    await page.keyboard.press('ArrowDown');
    await writeInto(form.locator('input:not([type=radio])').first(), 'ごみ');
    await chooseIn(form.locator('select').first(), 'off-topic');
    const preview = page.locator('[data-part="word-preview"]');
    // On the way down the list each rule was tried.
    await expect.poll(() => preview.innerText()).toContain('燃やせるごみの収集日');
    expect(await preview.getAttribute('data-changed')).toBe('1');
    await writeInto(form.locator('input:not([type=radio])').nth(1), '試しに加える言葉');
    await pressOn(page.locator('[data-action="add-word"]'));
    await saved('saved');

    const site = await harness.page('https://x.com/home');
    await typeKeys(xEditor(site), '明日はごみの収集日です。');
    await expect.poll(async () => (await panelOf(site)).findings?.map(({ rule }) => rule)).toContain('off-topic');
    await pressOn(page.locator('[data-action="remove-word"]').first());
    await expect.poll(async () => (await panelOf(site)).findings?.map(({ rule }) => rule)).not.toContain('off-topic');
    await site.close();
  });
});

describe('journal', () => {
  test('what is recorded is listed, summed up, filtered, exported, tested and deleted', async () => {
    await open('journal');
    await page.locator('.empty').waitFor();
    const at = Date.now();
    // The page is open already: what a post writes meanwhile appears by itself.
    await record(3, at);
    await expect.poll(() => page.locator('.table').last().locator('tbody tr').count()).toBe(3);
    const month = page.locator('[data-part="month"]');
    await expect.poll(() => month.innerText()).toContain('投稿 2 件、うち時間外 1 件');
    expect(await month.innerText()).toContain('第4-4⑷イ');
    await chooseIn(page.locator('select').nth(2), 'held');
    await expect.poll(() => page.locator('.table').last().locator('tbody tr').count()).toBe(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressOn(page.locator('[data-action="journal-csv"]')),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      pressOn(page.locator('[data-action="journal-json"]')),
    ]);
    expect(JSON.parse(await readFile(await whole.path(), 'utf8'))).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ reason: '=HYPERLINK("x")' })]) as unknown,
    });
    expect(csv.startsWith('\uFEFF番号,')).toBe(true);
    expect(csv).not.toContain('=1+1');
    expect(csv).toContain("'=HYPERLINK");

    await pressOn(page.locator('[data-action="journal-verify"]'));
    await expect
      .poll(() => page.locator('[role="alert"]').allInnerTexts())
      .toContainEqual(expect.stringContaining('改変や抜けはありません'));
    await pressOn(page.locator('[data-action="delete-journal"]'));
    await expect.poll(() => page.locator('.confirm-row').innerText()).toContain('3 件');
    await pressOn(page.locator('[data-action="confirm"]'));
    await page.locator('.empty').waitFor();
  });
});

describe('settings and diagnosis', () => {
  test('a rule that is switched off falls silent at once; reset brings it back', async () => {
    const site = await harness.page('https://x.com/home');
    await typeKeys(xEditor(site), '説明会は2027年2月15日(火)に開きます。');
    const rules = async (): Promise<string[] | undefined> => (await panelOf(site)).findings?.map(({ rule }) => rule);
    await expect.poll(rules).toContain('date');
    await open('settings');
    await pressOn(page.getByLabel('日付・時刻'), 'Space');
    await saved('saved');
    await expect.poll(rules).not.toContain('date');
    await pressOn(page.locator('[data-action="reset-settings"]'));
    await pressOn(page.locator('[data-action="confirm"]'));
    await expect.poll(rules).toContain('date');
    await site.close();
  });

  test('everything goes into one file and back, seen before it changes anything; a cut file changes nothing', async () => {
    await open('registry');
    await pressOn(page.locator('[data-action="add-entry"]'));
    const form = page.locator('[data-part="registry-form"]');
    await writeInto(form.locator('input').nth(0), 'backup_city');
    await writeInto(form.locator('input').nth(1), '控えの市');
    await pressOn(page.locator('[data-action="save-entry"]'));
    await saved('saved');
    await open('settings');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressOn(page.locator('[data-action="export-all"]')),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    await writeInto(page.getByLabel('名前'), '記録 花子');
    await page.keyboard.press('Tab');
    await saved('saved');
    const file = page.locator('[data-part="backup"] input[type=file]');
    const give = (content: string): Promise<void> =>
      chooseFile(file, { name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give(text.slice(0, -20));
    await page.locator('[data-part="backup"][data-state="refused"]').waitFor();
    await give(text);
    const section = page.locator('[data-part="backup"][data-state="ready"]');
    await section.waitFor();
    expect(await section.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('記録 花子')]);
    await pressOn(page.locator('[data-action="take-backup"]'));
    await page.locator('[data-part="backup"][data-state="done"]').waitFor();
    await expect.poll(() => page.getByLabel('名前').inputValue()).toBe('');
  });

  test('the diagnosis tells the parts, and its report holds nothing that was written', async () => {
    const site = await harness.page('https://x.com/home');
    await typeKeys(xEditor(site), 'ひみつの下書き');
    await expect.poll(async () => (await panelOf(site)).status).toBe('checked');
    await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('diagnosis');
    await page.locator('[data-site="x"]').first().waitFor();
    await pressOn(page.locator('[data-action="copy-report"]'));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('x: understood');
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).not.toContain('ひみつ');
    expect(report).not.toContain('mine_citykouhou');
    await site.close();
    await pressOn(page.getByRole('button', { name: 'もう一度調べる' }));
    await page.locator('[data-site="x"]').waitFor({ state: 'detached' });
    // The tab of this page itself has nobody to answer.
    expect(harness.consoleErrors).toEqual([]);
  });
});

describe.each([
  ['ja', 'light'],
  ['ja', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('no barrier that a machine can find, in %s, %s', (language, appearance) => {
  test.each(['registry', 'policy', 'words', 'journal', 'settings', 'diagnosis'])('%s', async (route) => {
    await page.evaluate((value) => chrome.storage.local.set({ settings: { version: 1, value } }), {
      language,
      appearance,
    });
    await open(route);
    if (route === 'journal') {
      await record(1, Date.now());
      await open(route);
    }
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(appearance);
    await page.locator('.section, .empty').first().waitFor();
    expect(await pageViolations(page)).toEqual([]);
  });
});
