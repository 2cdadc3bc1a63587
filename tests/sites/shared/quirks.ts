import { readQuirkFlags, type QuirkFlag } from './quirk-flags.ts';

/** The third stands for all languages whose words the extension does not know. */
export type Lang = 'ja' | 'en' | 'fr';

/** Everything in which one load of a replica may differ from another, read once from the query. */
export interface Quirks {
  readonly lang: Lang;
  /** Handle in use, without `@`. */
  readonly account: string;
  /** Dim left X in 2026-02; extensions bring it back. */
  readonly theme: 'light' | 'dim' | 'dark';
  /** Milliseconds between load and the first mount. */
  readonly hydrateAfter: number;
  /** 12-hour accounts have a sixth select in the scheduler. */
  readonly clock: 12 | 24;
  /** Weighted characters a post may have: 280, and 25,000 for X Premium accounts (SITES part 3). */
  readonly limit: number;
  /** The narrow rail shows the account's avatar only. */
  readonly rail: 'wide' | 'narrow';
  /** Instagram's comment box: both builds are in use. */
  readonly comments: 'textarea' | 'lexical';
  /** What X's composer holds when the page opens, so that a test need not go the long way there. */
  readonly prefill: 'empty' | 'text' | 'media' | 'scheduled' | 'poll' | 'quote';
  /** 8 to 11 s were seen on X: held, it takes until a test lets it arrive. */
  readonly send: 'at-once' | 'held';
  /** Whether a text box that is mounted takes the focus by itself. X only. */
  readonly focus: 'taken' | 'left';
  /** X's own dialog after Post: a reminder of descriptions, or a second look at a reply. */
  readonly ask: 'none' | 'alt' | 'review';
  /** Handle of the person who is logged in, where the account in use is one that was delegated to them. */
  readonly login: string | undefined;
  /** Bio of the profile that is open; '' = none. */
  readonly bio: string;
  /** Words of the link in that profile, of which the site makes an address of its own; '' = none. */
  readonly link: string;
  /** Deviations from today's markup. */
  readonly flags: ReadonlySet<QuirkFlag>;
}

function choice<T extends string>(value: string | null, options: readonly T[], fallback: T): T {
  return options.find((option) => option === value) ?? fallback;
}

function parse(search: string, defaultAccount: string): Quirks {
  const query = new URLSearchParams(search);
  const browserLang: Lang = navigator.language.startsWith('ja') ? 'ja' : 'en';
  const lang = choice<Lang>(query.get('lang'), ['ja', 'en', 'fr'], browserLang);
  return {
    lang,
    account: query.get('account') ?? defaultAccount,
    theme: choice(query.get('theme'), ['light', 'dim', 'dark'], 'light'),
    hydrateAfter: Number(query.get('hydrate') ?? 0),
    clock: choice(query.get('clock'), ['12', '24'], lang === 'en' ? '12' : '24') === '12' ? 12 : 24,
    limit: Number(query.get('limit') ?? 280),
    rail: choice(query.get('rail'), ['wide', 'narrow'], 'wide'),
    comments: choice(query.get('comments'), ['textarea', 'lexical'], 'textarea'),
    prefill: choice(query.get('prefill'), ['empty', 'text', 'media', 'scheduled', 'poll', 'quote'], 'empty'),
    send: choice(query.get('send'), ['at-once', 'held'], 'at-once'),
    focus: choice(query.get('focus'), ['taken', 'left'], 'taken'),
    ask: choice(query.get('ask'), ['none', 'alt', 'review'], 'none'),
    login: query.get('login') ?? undefined,
    bio: query.get('bio') ?? '市の出来事やお知らせを発信しています。',
    link: query.get('link') ?? '',
    flags: readQuirkFlags(query.get('quirks')),
  };
}

const DEFAULT_ACCOUNT = { x: 'mine_citykouhou', instagram: 'minecity_official' } as const;

export const quirks: Quirks = parse(
  location.search,
  location.hostname.includes('instagram') ? DEFAULT_ACCOUNT.instagram : DEFAULT_ACCOUNT.x,
);

export const has = (flag: QuirkFlag): boolean => quirks.flags.has(flag);
