import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { X_FLAG_NAMES, type QuirkFlag } from '../sites/shared/quirk-flags.ts';
import { addAdapter } from './harness/adapter.ts';
import { paste, posted } from './harness/editor.ts';
import { inGate } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { highlights, panels } from './harness/panel.ts';
import { addressOf, boxOf, focusIn, isInDialog, PLAIN, visit, type PlaceName } from './harness/places.ts';

/** Whatever X changes: the right findings, or a word that nothing is known. Never a clean bill. */
let harness: Harness;

beforeAll(async () => {
  harness = await launch();
  await addAdapter(harness.context);
});
afterAll(async () => {
  expect(await harness.close()).toEqual([]);
  expect(harness.consoleErrors).toEqual([]);
});

/** That day is a Monday. */
const DATE = '🔥説明会は2027年2月15日(火)に開きます。';

/** What the page shows in the end (`shown`). */
const RIGHT = { finding: true, marked: ['2月15日(火)'], account: 'city' };
const BROKEN = { status: 'broken', findings: 0 };

interface Breakage {
  readonly flags: readonly QuirkFlag[];
  readonly places: readonly PlaceName[];
  /** What the adapter reads; without it, the same as in today's markup. */
  readonly reads?: object;
  /** What the page shows in the end; without it, the right finding. */
  readonly shows?: object;
}

/** Nothing is known, and that is said. */
const UNKNOWN = { reads: { understood: false }, shows: BROKEN };

/** Each deviation with the kinds of composer that it touches. */
const BREAKAGES: readonly Breakage[] = [
  { flags: ['no-editor-testid'], places: ['home', 'modal', 'quote', 'inline reply'] },
  { flags: ['renamed-toolbar'], places: ['home', 'modal', 'inline reply'] },
  { flags: ['renamed-send'], places: ['home', 'modal'] },
  { flags: ['renamed-toolbar', 'renamed-send'], places: ['home', 'modal'] },
  { flags: ['renamed-toolbar', 'renamed-send', 'renamed-file-input'], places: ['home', 'modal'], ...UNKNOWN },
  { flags: ['renamed-file-input'], places: ['home'] },
  { flags: ['renamed-attachments'], places: ['media', 'quote'] },
  { flags: ['renamed-posts'], places: ['modal reply', 'inline reply'] },
  { flags: ['renamed-user-names'], places: ['modal reply', 'inline reply', 'quote'] },
  { flags: ['renamed-column'], places: ['home', 'inline reply'] },
  { flags: ['renamed-inline-reply'], places: ['inline reply'] },
  { flags: ['renamed-schedule'], places: ['scheduled'], reads: { draft: { scheduledAt: 'unknown' } } },
  { flags: ['no-avatar-testid'], places: ['home', 'modal'] },
  { flags: ['no-avatar-testid', 'no-account-switcher'], places: ['home'] },
  {
    flags: ['no-avatar-testid', 'no-account-switcher', 'no-profile-link'],
    places: ['home'],
    reads: { draft: { account: undefined } },
    shows: { ...RIGHT, account: 'unknown' },
  },
  { flags: ['div-buttons'], places: ['home', 'modal', 'inline reply'] },
  { flags: ['old-compose-route'], places: ['modal'] },
  { flags: ['more-buttons'], places: ['home', 'modal'] },
  { flags: ['native-disabled'], places: ['home'] },
  { flags: ['aria-disabled'], places: ['home'] },
  { flags: ['other-labels'], places: ['home', 'inline reply'] },
  { flags: ['deep-wrappers'], places: ['home', 'modal', 'inline reply'] },
  { flags: ['no-editor-role'], places: ['home', 'modal'], ...UNKNOWN },
  { flags: ['no-dialog-role'], places: ['modal', 'modal reply', 'quote'] },
  { flags: ['send-beside'], places: ['home', 'modal'] },
  { flags: ['toolbar-around'], places: ['home', 'modal'] },
  {
    flags: ['media-without-group'],
    places: ['media'],
    reads: { draft: { media: [{ type: 'image' }, { type: 'image' }] } },
  },
  { flags: ['unknown-schedule-words'], places: ['scheduled'], reads: { draft: { scheduledAt: 'unknown' } } },
  { flags: ['no-data-block'], places: ['home', 'modal'] },
  { flags: ['text-outside-lines'], places: ['home'], reads: { text: undefined }, shows: BROKEN },
  { flags: ['emoji-images'], places: ['home'] },
  { flags: ['emoji-only-images'], places: ['home'] },
  { flags: ['plain-editor'], places: ['home', 'modal'] },
  { flags: ['lexical-editor'], places: ['modal reply'] },
  { flags: ['lexical-editor', 'no-editor-testid'], places: ['modal reply'], ...UNKNOWN },
  { flags: ['textarea-editor'], places: ['home', 'modal'], ...UNKNOWN },
];

/** What the page shows, as far as it must be right: the finding under its words and the account, or that nothing is known. */
async function shown(page: Page): Promise<object> {
  const panel = (await panels(page)).at(-1);
  if (panel?.status === 'broken') return { status: 'broken', findings: panel.findings.length };
  const marked = (await highlights(page))['shirube-confirm'] ?? [];
  return { finding: panel?.findings.some(({ rule }) => rule === 'date'), marked, account: panel?.account?.kind };
}

async function write(page: Page, place: PlaceName, flags: readonly QuirkFlag[]): Promise<void> {
  // Where nothing but a picture stands for a character, Draft.js itself loses the caret while typing.
  if (flags.includes('emoji-only-images')) await paste(boxOf(page, place), DATE);
  else await page.keyboard.type(DATE);
}

/** By key, and where the button is known to a reader by its words, by that too. */
async function isHeld(page: Page, place: PlaceName): Promise<void> {
  await boxOf(page, place).focus();
  await page.keyboard.press('Control+Enter');
  await inGate(page).waitFor();
  if (place === 'home' || place === 'modal') {
    await inGate(page, '[data-action="back"]').click();
    await inGate(page).waitFor({ state: 'detached' });
    const scope = page.locator(isInDialog(place) ? '#layers' : 'main');
    await scope.getByRole('button', { name: 'ポストする', exact: true }).click();
    await inGate(page).waitFor();
  }
  if ((await posted(page)).length > 0) throw new Error('it was posted');
}

/** Five pages share one browser: each takes as long as all of them. */
describe.concurrent('each known breakage', () => {
  const cases = BREAKAGES.flatMap(({ flags, places, ...rest }) => places.map((place) => ({ place, flags, ...rest })));
  test.for(cases)('$flags, $place', ({ place, flags, reads, shows = RIGHT }, { expect }) =>
    visit(harness, addressOf(place, flags), async (page) => {
      await focusIn(page, place);
      expect(await page.evaluate(() => __inPage.seen())).toMatchObject(reads ?? PLAIN[place]);
      await write(page, place, flags);
      await expect.poll(() => shown(page)).toEqual(shows);
      if (shows === RIGHT) await isHeld(page, place);
    }),
  );
});

test('none of the switches is forgotten', () => {
  const tried = new Set(BREAKAGES.flatMap(({ flags }) => flags));
  expect(X_FLAG_NAMES.filter((flag) => !tried.has(flag))).toEqual([]);
});

test('the old host is the same site', () =>
  visit(harness, '/home', async (page) => {
    await page.goto('https://twitter.com/home?lang=ja');
    await boxOf(page, 'home').focus();
    await page.keyboard.type(DATE);
    await expect.poll(() => shown(page)).toEqual(RIGHT);
  }));
