import type { Locator, Page } from 'playwright-core';
import type { QuirkFlag } from '../../sites/shared/quirk-flags.ts';
import type { Seen } from './in-page.ts';
import type { Harness } from './launch.ts';

export const TEXT_BOX = ':is([contenteditable="true"], textarea)';

const STATUS = '/yamaguchi_pref/status/1900000000000000001';

/** One composer of each kind X has, by address, and composers with media or a time of publication. */
export const PLACES = {
  home: '/home?prefill=text',
  media: '/home?prefill=media',
  scheduled: '/home?prefill=scheduled',
  modal: '/compose/post?text=お知らせ',
  'modal reply': '/compose/post?in_reply_to=1900000000000000001',
  quote: '/compose/post?prefill=quote',
  intent: '/intent/post?text=お知らせ&url=https%3A%2F%2Fwww.city.mine.lg.jp%2F',
  'inline reply': STATUS,
} as const;
export type PlaceName = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES).filter((name): name is PlaceName => Object.hasOwn(PLACES, name));

const CITY = { account: 'mine_citykouhou', media: [] };
const REPLY = { ...CITY, kind: 'reply', replyTo: { author: 'yamaguchi_pref', own: false } };
const PICTURE = { type: 'image', alt: '' };
export const QUOTED = {
  author: 'yamaguchi_pref',
  text: '秋芳洞の照明がリニューアルされました✨\n#山口県 https://www.pref.yamaguchi.lg.jp/',
};

/** What the adapter reads of each, in today's markup. */
export const PLAIN: Readonly<Record<PlaceName, object>> = {
  home: { understood: true, mounted: true, text: '一行目です\n二行目です', draft: { ...CITY, kind: 'post' } },
  media: { understood: true, draft: { ...CITY, kind: 'post', media: [PICTURE, PICTURE] } },
  scheduled: {
    understood: true,
    draft: { kind: 'post', scheduledAt: new Date('2027-03-09T10:30').getTime() },
  },
  modal: { understood: true, mounted: true, text: 'お知らせ', draft: { ...CITY, kind: 'post' } },
  'modal reply': { understood: true, text: '', draft: REPLY },
  quote: { understood: true, text: '', draft: { ...CITY, kind: 'quote', quoted: QUOTED } },
  intent: { understood: true, text: 'お知らせ https://www.city.mine.lg.jp/', draft: { ...CITY, kind: 'post' } },
  'inline reply': { understood: true, text: '', draft: REPLY },
};

/** Opens an address of the replica in a page of its own. */
export async function visit<T>(harness: Harness, address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await harness.page(`https://x.com${address}`);
  try {
    await page.locator(TEXT_BOX).first().or(page.locator('article').first()).first().waitFor();
    return await look(page);
  } finally {
    await page.close();
  }
}

export const addressOf = (place: PlaceName, flags: readonly QuirkFlag[] = [], extra = ''): string =>
  `${PLACES[place]}${PLACES[place].includes('?') ? '&' : '?'}quirks=${flags.join(',')}&${extra}`;

export const isInDialog = (place: PlaceName): boolean =>
  place.includes('modal') || place === 'quote' || place === 'intent';

/** The text box of a place, whatever its markup. */
export function boxOf(page: Page, place: PlaceName): Locator {
  return page.locator(`${isInDialog(place) ? '#layers' : 'main'} ${TEXT_BOX}`).first();
}

/** Puts the focus into the text box; a reply unfolds then. */
export async function focusIn(page: Page, place: PlaceName): Promise<void> {
  const box = boxOf(page, place);
  await box.focus();
  if (place === 'inline reply') await page.locator('main [aria-label="GIF"]').waitFor();
}

/** What the adapter reads of a place once the focus is there. */
export const seeIn = (
  harness: Harness,
  place: PlaceName,
  flags: readonly QuirkFlag[] = [],
  extra = '',
): Promise<Seen | undefined> =>
  visit(harness, addressOf(place, flags, extra), async (page) => {
    await focusIn(page, place);
    return page.evaluate(() => __inPage.seen());
  });
