import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageViolations } from './harness/axe.ts';
import { typeKeys, xEditor } from './harness/editor.ts';
import { chooseFile, pasteInto, pressOn, tabTo, writeDate, writeInto } from './harness/keyboard.ts';
import { launch, type Harness } from './harness/launch.ts';
import { getStored, putStored } from './harness/storage.ts';
import { application, approval, offer, record } from '../unit/desk/fixtures.ts';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await launch();
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
});
beforeEach(async () => {
  page = await harness.context.newPage();
  await open('');
  await page.evaluate(() => void chrome.storage.local.clear());
  // A page in another language than the browser's is drawn anew when the setting goes.
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja');
});
afterEach(async () => {
  for (const each of harness.context.pages().slice(1)) await each.close();
  expect(harness.consoleErrors).toEqual([]);
});

const address = (hash: string): string => `chrome-extension://${harness.extensionId}/options.html${hash}`;
async function open(hash: string, on = page): Promise<void> {
  await on.goto(address(hash));
  await on.locator('main h1').waitFor();
}
const store = (key: string, value: unknown): Promise<void> => putStored(page, { [key]: value });
const stored = (key: string): Promise<unknown> => getStored(page, key);
const field = (label: string): Locator => page.getByLabel(label, { exact: false }).first();
const action = (name: string): Locator => page.locator(`[data-action="${name}"]`);
const state = (): Promise<string> => page.locator('.state[aria-current="step"]').innerText();

/** What the composer of the account knows, asked as the popup asks. */
async function composerOf(handle: string): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    for (const { id } of await chrome.tabs.query({})) {
      if (id === undefined) continue;
      const message = { id: 1, type: 'pageState', timestamp: Date.now() };
      const answer = await chrome.tabs
        .sendMessage<unknown, { res?: { value?: { composers: { account: { handle: string } }[] } } } | undefined>(
          id,
          message,
        )
        .catch(() => undefined);
      const found = answer?.res?.value?.composers.find(({ account }) => account.handle === wanted);
      if (found) return found;
    }
    return undefined;
  }, handle);
}

// Some four hundred keys, one after the other.
test('applied for, approved, in use, and the composer obeys', async () => {
  await open('#accounts');
  await pressOn(action('new-account'));
  await writeInto(field('ID（@から後）'), 'mine_kanko');
  await writeInto(field('タイトル（表示名）'), '美祢市観光');
  await writeInto(field('所属'), '観光政策課');
  await pressOn(action('create-account'));

  await writeDate(field('届出日'), ['2026', '11', '20']);
  await writeInto(field('担当（職・氏名）'), '係長 山本花子');
  await writeInto(field('利用者のニーズが多いこと'), '問合せが月に80件あります。');
  await writeInto(field('特定の分野で充実させる必要があること'), '市公式アカウントでは季節の情報を伝えきれません。');
  await pressOn(page.getByLabel('市政情報や観光情報など'), 'Space');
  await writeInto(field('発信する情報の内容'), '秋吉台の自然と催しを伝えます。');
  await writeInto(field('パスワードの届出方法'), '封書で手渡し');
  await writeDate(field('パスワードの届出日'), ['2026', '11', '20']);
  await tabTo(page.getByLabel('返信しない'));
  await page.keyboard.press('ArrowDown');
  await writeInto(field('対応方針の文'), '日時のお問合せに返信します。');
  await pressOn(action('move-submit'));
  await expect.poll(state).toBe('届出');

  await writeInto(field('承認番号'), '美デ推第123号');
  await writeDate(field('承認日'), ['2026', '11', '24']);
  await pressOn(page.getByLabel('条件で、このアカウントの投稿時間を定める'), 'Space');
  for (const day of ['月', '火', '水', '木', '金'])
    await pressOn(page.getByRole('checkbox', { name: day, exact: true }), 'Space');
  await pressOn(action('move-approve'));
  await expect.poll(state).toBe('承認');
  await pressOn(action('move-start'));
  await expect.poll(state).toBe('運用中');

  const x = await harness.page('https://x.com/compose/post?in_reply_to=1900000000000000001&account=mine_kanko');
  await typeKeys(xEditor(x, 'modal'), '秋吉台の山焼きは2月20日です。');
  await expect
    .poll(() => composerOf('mine_kanko'))
    .toMatchObject({
      account: { kind: 'field', name: '美祢市観光' },
      kind: 'reply',
      // No day of the week has hours under the conditions of this approval.
      hours: { open: false },
      findings: expect.arrayContaining([
        expect.objectContaining({ ruleId: 'hours', clauseLabel: '第4-3（準用）' }),
        expect.objectContaining({
          ruleId: 'reply',
          clauseLabel: '第4-3⑷',
          message: expect.stringContaining('日時のお問合せに返信します。') as unknown,
        }),
      ]) as unknown,
    });
  await x.close();

  const post = await harness.page('https://x.com/home?account=mine_kanko');
  await typeKeys(xEditor(post), '秋吉台の山焼きは2月20日です。');
  await expect.poll(() => composerOf('mine_kanko')).toMatchObject({ kind: 'post', categories: [{ id: 'promotion' }] });
});

test('a password is refused in a field and in a file, and is stored nowhere', async () => {
  await store('accounts', [record()]);
  await open('#forms/account/x-mine-kanko');
  await writeInto(field('パスワードの届出方法'), 'パスワード：Akiyoshi#2026');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('.refusal:not(:empty)').innerText()).toContain('パスワードのように見える');
  expect(await field('パスワードの届出方法').getAttribute('aria-invalid')).toBe('true');

  await open('#forms');
  const sent = { ...application, registration: { ...application.registration, mail: 'pw=Akiyoshi#2026' } };
  const file = JSON.stringify({ shirube: 'accountPapers', version: 1, value: { site: 'x', application: sent } });
  await pasteInto(page.locator('[data-take-in="papers"] textarea'), file);
  await pressOn(action('read-papers'));
  await expect
    .poll(() => page.locator('[data-take-in="papers"] code').innerText())
    .toBe('application.registration.mail');
  expect(await action('take-papers').count()).toBe(0);
  expect(JSON.stringify(await stored('accounts'))).not.toContain('Akiyoshi#2026');
});

test('forms travel as a file from one section to the other, seen before they count', async () => {
  await store('accounts', [record({ approval }, 'submitted')]);
  await open('#forms/account/x-mine-kanko');
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(action('save-papers'))]);
  const file = await readFile(await download.path(), 'utf8');

  await page.evaluate(() => chrome.storage.local.clear());
  await open('#forms');
  await chooseFile(page.locator('[data-take-in="papers"] input[type="file"]'), {
    name: 'papers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await action('take-papers').waitFor();
  expect(await stored('accounts')).toBeUndefined();
  await pressOn(action('take-papers'));
  await expect
    .poll(() => stored('accounts'))
    .toMatchObject([{ account: { handle: 'mine_kanko', state: 'submitted' }, application, approval }]);
  await action('take-papers').waitFor({ state: 'detached' });

  await pasteInto(page.locator('[data-take-in="papers"] textarea'), file.slice(0, 200));
  await pressOn(action('read-papers'));
  await expect
    .poll(() => page.locator('[data-take-in="papers"] .notice').innerText())
    .toContain('何も変わっていません');
});

test('a sheet is checked as a draft, handed over, received, decided and answered', async () => {
  await open('#forms');
  await pressOn(action('new-offer'));
  await writeInto(field('提供課'), '地域振興課');
  await writeInto(field('担当・問合せ先'), '0837-52-1112');
  await writeInto(field('件名'), '説明会');
  await writeInto(
    field('内容'),
    '説明会は2027年2月15日(火)に開きます。今度の市長選挙では現職の山田候補に投票しましょう。',
  );
  await page.keyboard.press('Tab');
  const rules = (): Promise<unknown> =>
    page.locator('[data-check] [data-rule]').evaluateAll((found) => found.map((each) => each.dataset['rule']));
  await expect.poll(rules).toEqual(expect.arrayContaining(['date', 'politics']));
  await expect.poll(() => page.locator('[data-check]').getAttribute('data-check')).toBe('checked');
  expect(await action('mail-offer').getAttribute('href')).toMatch(/^mailto:\?subject=/);
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(action('save-offer'))]);
  const file = await readFile(await download.path(), 'utf8');

  await page.evaluate(() => chrome.storage.local.clear());
  await open('#forms');
  await pasteInto(page.locator('[data-take-in="offer"] textarea'), file);
  await pressOn(action('read-offer'));
  await pressOn(action('take-offer'));
  await page.locator('[data-outcome="open"]').waitFor();
  await pressOn(action('declined'));
  await expect.poll(() => page.locator('[data-outcome="open"] [role="alert"].notice').innerText()).toContain('理由');
  await writeInto(field('理由・補足'), '開催日を過ぎたため');
  await pressOn(action('declined'));
  await page.locator('[data-outcome="declined"]').waitFor();
  await expect
    .poll(() => stored('inbox'))
    .toMatchObject([{ outcome: { result: 'declined', reason: '開催日を過ぎたため' } }]);
  await open('#journal');
  await expect.poll(() => page.locator('.table').last().locator('tbody tr').count()).toBe(1);
  const entry = page.locator('.table').last().locator('tbody tr');
  expect(await entry.innerText()).toContain('情報提供への対応');
  await pressOn(entry.locator('summary'));
  await expect.poll(() => entry.locator('dd').allInnerTexts()).toContain('開催日を過ぎたため');
});

test('two pages at once: each sees the other’s change, none is lost, and undo takes back only one’s own', async () => {
  await open('#accounts/city-x');
  const other = await harness.context.newPage();
  await open('#accounts/city-x', other);
  await pressOn(action('own-hours'));
  await other.locator('[data-provision="hours"][data-own="true"]').waitFor();
  await pressOn(other.locator('[data-action="own-reply"]'));
  await page.locator('[data-provision="reply"][data-own="true"]').waitFor();
  expect(await stored('accounts')).toMatchObject([{ account: { overrides: { hours: {}, reply: {} } } }]);

  await pressOn(action('undo'));
  await expect.poll(() => page.locator('[data-save]').getAttribute('data-save')).toBe('changed-since');
  await pressOn(other.locator('[data-action="undo"]'));
  await page.locator('[data-provision="reply"][data-own="false"]').waitFor();
  expect(await page.locator('[data-provision="hours"]').getAttribute('data-own')).toBe('true');
});

describe('on paper', () => {
  const long = '秋吉台の魅力を伝える情報へのお問合せが、窓口・電話・メールで多く寄せられています。'.repeat(6);
  const pagesOf = async (hash: string): Promise<number> => {
    await open(hash);
    await page.locator('.sheet').first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
  };
  beforeEach(async () => {
    const wordy = { ...application, content: long, demand: long, necessity: long };
    const endless = { ...application, content: long.repeat(8) };
    const other = (id: string) => ({ ...record().account, id, handle: id });
    await store('accounts', [
      record({ approval }, 'submitted'),
      record({ account: other('wordy'), application: wordy, approval: { ...approval, conditions: long } }),
      record({ account: other('endless'), application: endless }),
    ]);
  });
  test.each([
    'application',
    'approval',
    'application/x-mine-kanko',
    'approval/x-mine-kanko',
    'application/wordy',
    'approval/wordy',
  ])('one page of A4: %s', async (paper) => {
    expect(await pagesOf(`#forms/${paper}`)).toBe(1);
    expect(await page.locator('.sheet-draft').innerText()).toBe('案');
  });
  test('a sheet is one page of A4 as well', async () => {
    await store('outbox', [{ ...offer, body: long }]);
    expect(await pagesOf(`#forms/sheet/${offer.id}`)).toBe(1);
    expect(await page.locator('.sheet').innerText()).toContain('山焼き');
  });
  test('what no type size can hold stands on a second sheet', async () => {
    expect(await pagesOf('#forms/application/endless')).toBe(2);
    expect(await page.locator('.sheet').first().innerText()).toContain('別紙のとおり');
  });
});

describe.each(['ja', 'en'] as const)('no barrier that a machine can find, in %s', (lang) => {
  test.each(['light', 'dark'] as const)('%s', async (appearance) => {
    await store('accounts', [record({ approval }, 'submitted')]);
    await store('settings', { language: lang, appearance });
    // The page is drawn anew for another language.
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(appearance);
    for (const hash of [
      '#accounts',
      '#accounts/city-x',
      '#forms',
      '#forms/account/x-mine-kanko',
      '#forms/application/x-mine-kanko',
    ]) {
      await page.goto('about:blank');
      await open(hash);
      await page.locator('main section, main table').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(appearance);
      expect({ hash, violations: await pageViolations(page, ['color-contrast', 'document-title']) }).toEqual({
        hash,
        violations: [],
      });
    }
  });
});
