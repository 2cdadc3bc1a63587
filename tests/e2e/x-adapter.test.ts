import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xSelectors } from '../../lib/sites/x/selectors.ts';
import { addAdapter } from './harness/adapter.ts';
import { PLACE_NAMES, PLAIN, QUOTED, seeIn, visit, type PlaceName } from './harness/places.ts';
import { launch, type Harness } from './harness/launch.ts';

/** What the adapter reads of the replica's real pages, without the extension around it. */
let harness: Harness;

beforeAll(async () => {
  harness = await launch({ extension: false });
  await addAdapter(harness.context);
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
  expect(harness.consoleErrors).toEqual([]);
});

const at = <T>(address: string, look: (page: Page) => Promise<T>): Promise<T> => visit(harness, address, look);
const seen = (place: PlaceName, extra = '') => seeIn(harness, place, [], extra);

describe('each selector matches on the replica as often as its row says', () => {
  const rows = Object.entries(xSelectors).flatMap(([name, { expected }]) => (expected ? [{ name, ...expected }] : []));
  test('nearly every row has such a place', () => {
    expect(rows.length).toBeGreaterThan(15);
  });
  test.each([...new Set(rows.map(({ page }) => page))])('on %s', async (address) => {
    const expected = rows.filter(({ page }) => page === address).map(({ name, count }) => [name, count] as const);
    const found = await at(address, (page) =>
      page.evaluate(
        (names) => names.map((name) => [name, __inPage.count(name)] as const),
        expected.map(([name]) => name),
      ),
    );
    expect(found).toEqual(expected);
  });
});

describe.each(['ja', 'en'])('every kind of composer, page in %s', (lang) => {
  test.each(PLACE_NAMES)('%s', async (place) => {
    expect(await seen(place, `lang=${lang}`)).toMatchObject(PLAIN[place]);
  });
});

test('in a language whose words are not known, what stands in labels stays open', async () => {
  expect(await seen('media', 'lang=fr')).toMatchObject({
    draft: { media: [{ type: 'image' }, { type: 'image' }] },
  });
  const described = (await seen('media', 'lang=fr'))?.draft.media?.map(({ alt }) => alt);
  expect(described).toEqual([undefined, undefined]);
  expect(await seen('scheduled', 'lang=fr')).toMatchObject({ draft: { scheduledAt: 'unknown' } });
  expect(await seen('quote', 'lang=fr')).toMatchObject({ draft: { kind: 'quote', quoted: QUOTED } });
});

test.each([
  ['light', 'light'],
  ['dim', 'dim'],
  ['dark', 'dark'],
])('the theme %s', async (theme, expected) => {
  expect(await at(`/home?theme=${theme}`, (page) => page.evaluate(() => __inPage.theme()))).toBe(expected);
});

describe('the self-check', () => {
  const state = (address: string) => at(address, (page) => page.evaluate(() => __inPage.diagnose().state));
  test.each([
    ['/home', 'understood'],
    ['/yamaguchi_pref', 'idle'],
    ['/home?quirks=no-editor-testid', 'fallbacks'],
    ['/home?quirks=no-editor-role', 'not-understood'],
    ['/home?quirks=textarea-editor', 'not-understood'],
  ])('%s is %s', async (address, expected) => {
    expect(await state(address)).toBe(expected);
  });
});
