import { fakeBrowser } from './fake-browser.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBackup, planImport } from '../../../lib/storage/backup.ts';
import { differences } from '../../../lib/storage/differences.ts';
import { items, officerItem, packsItem, settingsItem, wordsItem } from '../../../lib/storage/items.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';

const { local } = fakeBrowser.storage;
const about = { app: '0.1.0', exportedAt: 1_000, journal: undefined };
const text = async (): Promise<string> => JSON.stringify(await exportBackup(about));

/** Plain Japanese, which no field refuses. */
const words = fc.string({ unit: fc.constantFrom('美祢市', '広報', '秋吉台', 'の', 'お知らせ', '、', '。', '（', ' ') });
const settings = fc.record(
  {
    sites: fc.record({ x: fc.boolean(), instagram: fc.boolean() }),
    disabledRules: fc.array(fc.constantFrom('rumor', 'date', 'claim')),
    appearance: fc.constantFrom('page' as const, 'light' as const, 'dark' as const),
    language: fc.constantFrom('browser' as const, 'ja' as const, 'en' as const),
    badge: fc.boolean(),
    journalRetentionDays: fc.integer({ min: 1, max: 4_000 }),
  },
  { requiredKeys: [] },
);
const departmentWords = fc.array(
  fc.record({
    term: words.map((word) => `語${word}`),
    rule: fc.constantFrom('rumor', 'claim'),
    why: words,
    effect: fc.constantFrom('allowed' as const, 'flagged' as const),
    account: fc.constantFrom('', 'city-x'),
  }),
);

describe('export and import', () => {
  test('give back what was there, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        settings,
        fc.record({ name: words, section: words }),
        departmentWords,
        fc.boolean(),
        async (chosen, officer, terms, imported) => {
          fakeBrowser.reset();
          await settingsItem.write(chosen);
          await officerItem.write(officer);
          await wordsItem.write(terms);
          await packsItem.write({ active: 'x', imported: imported ? [shippedPacks[0].pack] : [] });
          const before = await Promise.all(items.map((item) => item.read()));
          const file = await text();
          await local.clear();
          const plan = await planImport(file);
          if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
          expect(await plan.apply()).toEqual({ ok: true });
          expect(await Promise.all(items.map((item) => item.read()))).toEqual(before);
          const again = await planImport(file);
          expect(again.ok && again.changes).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a dry run says by path what would be another, and changes nothing', async () => {
    await officerItem.write({ name: '山田', section: '広報係' });
    const file = await text();
    await officerItem.write({ name: '佐藤', section: '広報係' });
    await settingsItem.write({ badge: false });
    const stored = await local.get();
    expect(await planImport(file)).toMatchObject({
      changes: [
        { path: 'settings.badge', before: false, after: undefined },
        { path: 'officer.name', before: '佐藤', after: '山田' },
      ],
    });
    expect(await local.get()).toEqual(stored);
  });

  test('what was changed since the dry run is not written over, and nothing else is changed either', async () => {
    await settingsItem.write({ badge: true });
    await wordsItem.write([{ term: 'ごみ', rule: 'rumor', why: '', effect: 'allowed', account: '' }]);
    const file = await text();
    await settingsItem.write({ badge: false });
    await wordsItem.write([]);
    const plan = await planImport(file);
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    await wordsItem.update((now) => [
      ...now,
      { term: '山焼き', rule: 'rumor', why: '', effect: 'allowed', account: '' },
    ]);
    expect(await plan.apply()).toEqual({ ok: false, error: 'stale' });
    expect(await settingsItem.read()).toEqual({ badge: false });
    expect(await wordsItem.read()).toMatchObject([{ term: '山焼き' }]);
  });

  test('a byte order mark from an editor does no harm', async () => {
    expect((await planImport(`\ufeff${await text()}`)).ok).toBe(true);
  });
});

describe('a file that is not right changes nothing and says where', () => {
  const base = { format: 'shirube-backup', version: 1, app: '9.9.9', exportedAt: 1 };
  const officer = { version: 1, value: { name: '佐藤', section: '広報係' } };
  test.each<[string, unknown, string[]]>([
    ['a newer file', { ...base, version: 2, items: { officer } }, ['version']],
    ['a newer value', { ...base, items: { officer: { ...officer, version: 2 } } }, ['items.officer.version']],
    [
      'a value of another shape beside a good one',
      { ...base, items: { officer, settings: { version: 1, value: { badge: 'yes' } } } },
      ['items.settings.badge'],
    ],
    [
      'something deep inside',
      { ...base, items: { words: { version: 1, value: [{ term: '' }] } } },
      [
        'items.words[0].term',
        'items.words[0].rule',
        'items.words[0].why',
        'items.words[0].effect',
        'items.words[0].account',
      ],
    ],
    [
      'an entry that nobody knows',
      { ...base, items: { officer, secrets: { version: 1, value: 1 } } },
      ['items.secrets'],
    ],
    [
      'a password',
      { ...base, items: { officer: { version: 1, value: { name: 'Mine#2026x', section: '' } } } },
      ['items.officer.name'],
    ],
    ['a policy pack', shippedPacks[0].pack, ['']],
    ['a list', [], ['']],
    ['nothing', null, ['']],
  ])('%s', async (_what, file, paths) => {
    await officerItem.write({ name: '山田', section: '広報係' });
    const stored = await local.get();
    const plan = await planImport(JSON.stringify(file));
    expect(plan.ok ? [] : plan.problems.map(({ path }) => path)).toEqual(paths);
    expect(await local.get()).toEqual(stored);
  });

  test('cut off anywhere', async () => {
    const file = await text();
    for (const share of [0, 0.1, 0.5, 0.9]) {
      expect(await planImport(file.slice(0, Math.floor(file.length * share)))).toMatchObject({
        ok: false,
        problems: [{ path: '' }],
      });
    }
  });
});

test('differences go as deep as both sides are alike', () => {
  expect(differences({ a: [1, { b: 2 }], c: {} }, { a: [1, { b: 3 }, 4], c: [] })).toEqual([
    { path: 'a[1].b', before: 2, after: 3 },
    { path: 'a[2]', before: undefined, after: 4 },
    { path: 'c', before: {}, after: [] },
  ]);
});
