// @vitest-environment happy-dom
import './japanese-browser.ts';
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Strings } from '../../../components/strings.ts';
import type { Saved } from '../../../components/ui/save-state.tsx';
import { AccountsPage } from '../../../entrypoints/options/accounts-page.tsx';
import { RegistryPage } from '../../../entrypoints/options/registry-page.tsx';
import { Saves } from '../../../entrypoints/options/saves.ts';
import { SettingsPage } from '../../../entrypoints/options/settings-page.tsx';
import { WordsPage } from '../../../entrypoints/options/words-page.tsx';
import type { Overrides } from '../../../lib/desk/accounts.ts';
import { without } from '../../../lib/desk/without.ts';
import { accountsItem, items, registryItem, settingsItem, wordsItem } from '../../../lib/storage/items.ts';
import { BUILT_IN } from '../../../lib/storage/policy-state.ts';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';
import { record } from '../desk/fixtures.ts';
import { japanese } from '../strings.ts';

/**
 * An edit changes what is stored by then, not what the page shows: another page may have written since. Here it never
 * hears of that.
 */
beforeEach(() => {
  for (const item of items) vi.spyOn(item, 'watch').mockImplementation(() => undefined);
});

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

async function draw(page: ComponentChildren): Promise<void> {
  await act(() => render(<Strings.Provider value={japanese}>{page}</Strings.Provider>, root));
  await expect.poll(() => root.querySelector('section, [data-action]')).not.toBeNull();
}

/** The control that a label stands for; of several the first within `place`. */
function control(name: string, place = ''): HTMLElement {
  const label = [...root.querySelectorAll<HTMLLabelElement>(`${place} label`)].find((one) =>
    one.textContent.startsWith(name),
  );
  const found = root.querySelector<HTMLElement>(`[id="${label?.htmlFor ?? name}"]`);
  if (!found) throw new Error(`no control ${name}`);
  return found;
}
const textIn = (element: HTMLElement): string =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : '';
const press = (element: HTMLElement | null): Promise<void> => act(() => element?.click());
async function write(element: HTMLElement, text: string): Promise<void> {
  await act(() => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('no text');
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('settings', () => {
  test('sites', async () => {
    await draw(<SettingsPage />);
    await settingsItem.write({ sites: { x: false, instagram: true } });
    await press(control(japanese('settings.site.instagram')));
    await expect.poll(() => settingsItem.read()).toEqual({ sites: { x: false, instagram: false } });
  });

  test('rules that are switched off', async () => {
    await draw(<SettingsPage />);
    await settingsItem.write({ disabledRules: ['rumor'] });
    await press(control('ハッシュタグ'));
    await expect.poll(() => settingsItem.read()).toMatchObject({ disabledRules: ['rumor', expect.any(String)] });
  });
});

describe('provisions of an account', () => {
  const { hours, reply } = BUILT_IN.pack;
  const own: Overrides = {
    hours,
    reply,
    categories: [],
    contacts: { phones: [], mailDomains: [], addresses: [] },
    rules: {},
  };
  const withOwn = (overrides: Overrides) => ({ ...record(), account: { ...record().account, overrides } });

  /** The page shows `own`; by now there is something else. */
  async function drawThenElsewhere(others: Overrides): Promise<void> {
    await accountsItem.write([withOwn(own)]);
    await draw(<AccountsPage rest={[record().account.id]} />);
    await accountsItem.write([withOwn({ ...own, ...others })]);
  }
  const stored = async (): Promise<Overrides | undefined> => (await accountsItem.read())[0]?.account.overrides;

  test('days and hours of the week', async () => {
    const early = { from: '07:00', to: '17:15' };
    await drawThenElsewhere({ hours: { ...hours, weekly: { ...hours.weekly, mon: early } } });
    await press(control(japanese('accounts.weekday.tue'), '[data-provision="hours"]'));
    await expect
      .poll(async () => (await stored())?.hours?.weekly)
      .toEqual({ ...without(hours.weekly, 'tue'), mon: early });
  });

  test('contacts', async () => {
    const contacts = { phones: ['0837-52-1110'], mailDomains: [], addresses: [] };
    await drawThenElsewhere({ contacts });
    await write(control(japanese('accounts.contacts.mailDomains')), 'city.mine.lg.jp');
    await expect.poll(stored).toMatchObject({ contacts: { ...contacts, mailDomains: ['city.mine.lg.jp'] } });
  });

  test('categories', async () => {
    const [first, second] = BUILT_IN.pack.content.categories;
    if (!first || !second) throw new Error('the pack has categories');
    await drawThenElsewhere({ categories: [first.id] });
    await press(control(second.label, '[data-provision="categories"]'));
    await expect.poll(stored).toMatchObject({ categories: [first.id, second.id] });
  });

  test('answers to comments', async () => {
    await drawThenElsewhere({ reply: { ...reply, default: 'yes', notice: { ...reply.notice, required: false } } });
    await write(control(japanese('accounts.reply.notice')), '返信しません。');
    await expect
      .poll(stored)
      .toMatchObject({ reply: { default: 'yes', notice: { required: false, template: '返信しません。' } } });
  });

  test('checks', async () => {
    await drawThenElsewhere({ rules: { rumor: { enabled: false } } });
    const select = root.querySelector<HTMLSelectElement>('[data-provision="rules"] tbody select');
    await act(() => {
      if (!select) throw new Error('no check');
      select.value = 'off';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(async () => Object.keys((await stored())?.rules ?? {})).toHaveLength(2);
  });
});

const entry: RegistryEntry = {
  kind: 'publicBodies',
  site: 'x',
  handle: 'mihon_pref',
  name: '見本県',
  scheme: '',
  evidenceUrl: '',
  checkedOn: '',
};

describe('registry', () => {
  test('what is confirmed keeps its new name', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T23:59:59.999+09:00') });
    onTestFinished(() => void vi.useRealTimers());
    await registryItem.write([entry]);
    await draw(<RegistryPage rest={[]} />);
    await registryItem.write([{ ...entry, name: '見本県庁' }]);
    await press(root.querySelector('[data-action="confirm-entry"]'));
    await expect.poll(() => registryItem.read()).toEqual([{ ...entry, name: '見本県庁', checkedOn: '2026-11-26' }]);
  });
});

describe('an account that is stored elsewhere in the meantime', () => {
  const other: RegistryEntry = { ...entry, handle: 'mihon_fire', name: '見本消防' };

  test('is in the registry once, as added last', async () => {
    await registryItem.write([other]);
    await draw(<RegistryPage rest={['add', 'x', entry.handle, entry.name]} />);
    await registryItem.write([{ ...entry, handle: 'Mihon_Pref', name: '見本県庁' }, other]);
    await press(root.querySelector('[data-action="save-entry"]'));
    await expect.poll(() => registryItem.read()).toEqual([other, entry]);
  });

  test('is in the registry once, as changed last', async () => {
    await registryItem.write([other]);
    await draw(<RegistryPage rest={[]} />);
    await press(root.querySelector('[data-action="edit-entry"]'));
    await write(control(japanese('registry.handle')), entry.handle);
    await registryItem.write([other, { ...entry, name: '見本県庁' }]);
    await press(root.querySelector('[data-action="save-entry"]'));
    await expect.poll(() => registryItem.read()).toEqual([{ ...other, handle: entry.handle }]);
  });

  /** Made on the page while `record()` is stored elsewhere. */
  async function make(handle: string): Promise<void> {
    await accountsItem.write([]);
    await draw(<AccountsPage rest={[]} />);
    await press(root.querySelector('[data-action="new-account"]'));
    await write(control(japanese('accounts.handle')), handle);
    await write(control(japanese('accounts.name')), '試し');
    await write(control(japanese('accounts.department')), '観光課');
    await accountsItem.write([record()]);
    await press(root.querySelector('[data-action="create-account"]'));
  }

  test('is not made twice', async () => {
    const update = vi.spyOn(accountsItem, 'update');
    await make(record().account.handle);
    await expect.poll(() => update.mock.results.length).toBe(1);
    await update.mock.results[0]?.value;
    expect(await accountsItem.read()).toEqual([record()]);
  });

  test('leaves its id to itself', async () => {
    await make(`_${record().account.handle}`);
    await expect
      .poll(async () => (await accountsItem.read()).map(({ account }) => account.id))
      .toEqual(['x-mine-kanko', 'x-mine-kanko-2']);
  });
});

describe('words', () => {
  const chosenRule = (): string => textIn(control(japanese('words.ruleLabel.allowed')));
  const word = { term: 'ごみ', rule: 'rumor', why: '試し', effect: 'allowed' as const, account: '' };

  test('what was added elsewhere stays, whether one is added or taken off here', async () => {
    await wordsItem.write([word]);
    await draw(<WordsPage />);
    const elsewhere = { ...word, term: '山焼き' };
    await wordsItem.write([word, elsewhere]);
    await press(root.querySelector('[data-action="remove-word"]'));
    await expect.poll(() => wordsItem.read()).toEqual([elsewhere]);
    await write(control(japanese('words.term')), 'カルスト');
    await write(control(japanese('words.why')), '地名');
    await press(root.querySelector('[data-action="add-word"]'));
    await expect.poll(() => wordsItem.read()).toMatchObject([elsewhere, { term: 'カルスト' }]);
  });

  test('what was added elsewhere in the meantime is not there twice', async () => {
    await wordsItem.write([]);
    await draw(<WordsPage />);
    await write(control(japanese('words.term')), 'ごみ');
    await write(control(japanese('words.why')), '同じ言葉');
    const same = { ...word, rule: chosenRule() };
    await wordsItem.write([same]);
    await press(root.querySelector('[data-action="add-word"]'));
    await expect.poll(() => textIn(control(japanese('words.term')))).toBe('');
    expect(await wordsItem.read()).toEqual([same]);
  });

  test('what was taken off elsewhere does not come back', async () => {
    await wordsItem.write([word]);
    await draw(<WordsPage />);
    await wordsItem.write([]);
    await write(control(japanese('words.term')), 'カルスト');
    await write(control(japanese('words.why')), '地名');
    await press(root.querySelector('[data-action="add-word"]'));
    await expect.poll(() => wordsItem.read()).toMatchObject([{ term: 'カルスト' }]);
  });
});

describe('taking back', () => {
  test('one’s own change goes, whatever was stored beside it in whatever order', async () => {
    await settingsItem.write({ welcomed: true });
    const said: Saved[] = [];
    await draw(
      <Saves.Provider value={(saved) => said.push(saved)}>
        <SettingsPage />
      </Saves.Provider>,
    );
    await press(control(japanese('settings.badge')));
    await expect.poll(() => settingsItem.read()).toEqual({ welcomed: true, badge: false });
    await expect.poll(() => said.at(-1)?.state).toBe('saved');
    const [last] = said;
    if (last?.state === 'saved') last.undo();
    await expect.poll(() => said.at(-1)?.state).toBe('undone');
    expect(await settingsItem.read()).toEqual({ welcomed: true });
  });
});
