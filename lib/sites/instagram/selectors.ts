/**
 * www.instagram.com has no test ids: role, `contenteditable`, form structure and file inputs come first (SITES 2).
 * Words of the interface stand in labels.ts; no row here depends on one, nor on a class.
 */
import { createQueries, type Queries, type SelectorTable } from '../selector-table.ts';

const table = {
  textBox: {
    alternatives: [
      '[contenteditable="true"][data-lexical-editor], textarea',
      '[contenteditable="true"][role="textbox"], textarea',
      '[role="dialog"] [contenteditable="true"]',
    ],
    confidence: 'A',
    seen: '2026',
    note: 'Lexical for captions; comments in both builds. What it is for, its surroundings tell; of no make and role only in a dialog.',
  },
  line: {
    alternatives: [':scope > p'],
    confidence: 'A',
    seen: '2026',
    note: 'Lexical: one `p` a paragraph, `br` for a soft break; an empty editor is one `p` with a `br`.',
  },
  dialog: {
    alternatives: ['[role="dialog"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Create, Edit info, a post opened over the feed, notices. They may stand inside each other.',
  },
  control: {
    alternatives: ['[role="button"], button'],
    confidence: 'A',
    seen: '2026',
    note: 'Share is a div with a role, in some builds a button.',
  },
  title: {
    alternatives: ['[role="heading"]', 'h1, h2'],
    confidence: 'B',
    seen: '2026',
    note: 'In the header of a dialog, between Back (or Cancel) and Share (or Done).',
  },
  upload: {
    alternatives: ['input[type="file"]', 'img[src^="blob:"], video[src^="blob:"]'],
    confidence: 'B',
    seen: '2026',
    note: 'What only a dialog that makes a post holds: the file input of its first step, the chosen media later.',
  },
  video: {
    alternatives: ['video'],
    confidence: 'B',
    seen: '2026',
    note: 'A video becomes a reel in the same dialog.',
  },
  laterField: {
    alternatives: ['input:not([type="file"]), [role="switch"]'],
    confidence: 'B',
    seen: '2026',
    note: 'Location, collaborators, switches: the rows below caption and counter.',
  },
  scheduler: {
    alternatives: ['input[type="datetime-local"], input[type="date"], input[type="time"]'],
    confidence: 'C',
    seen: '2026',
    note: 'No source shows a scheduler in the web dialog. Should one come, its time is not understood, and that is said.',
  },
  form: {
    alternatives: ['form'],
    confidence: 'A',
    seen: '2026',
    note: 'Around a comment box and its Post control.',
  },
  article: {
    alternatives: ['article'],
    confidence: 'A',
    seen: '2026-08',
    note: 'A post in the feed or opened over it; its own page has none.',
  },
  main: {
    alternatives: ['main', '[role="main"]'],
    confidence: 'A',
    seen: '2026-08',
    note: 'Holds the post on its own page.',
  },
  headerLink: {
    alternatives: ['header a[href^="/"]', 'a[href^="/"]'],
    confidence: 'A',
    seen: '2026',
    note: 'The first that is shaped like a profile names the author.',
  },
  commentLink: {
    alternatives: ['a[href*="/c/"]:has(time)'],
    confidence: 'C',
    seen: '2026',
    note: 'Address and age of a comment: `/p/<code>/c/<id>/`. The only part of a comment that names it.',
  },
  words: {
    alternatives: ['[dir="auto"]'],
    confidence: 'B',
    seen: '2026',
    note: 'What people wrote, and in some builds a name, which then stands in a link.',
  },
  navLink: {
    alternatives: ['nav a[href^="/"]', 'a[href^="/"]'],
    confidence: 'B',
    seen: '2026',
    note: 'The one whose picture or label says profile names the account in use.',
  },
  pressable: {
    alternatives: ['[role="button"], button, a'],
    confidence: 'A',
    seen: '2026',
    note: 'Around an icon of a post.',
  },
  actions: {
    alternatives: ['section'],
    confidence: 'A',
    seen: '2026',
    note: 'Row of a post with Like, Comment, Repost, Share and Save; private authors have no Repost.',
  },
  postLink: {
    alternatives: ['a[href*="/p/"]:has(time), a[href*="/reel/"]:has(time)'],
    confidence: 'A',
    seen: '2026',
    note: 'Id and address of a post.',
  },
  link: {
    alternatives: ['a[href^="/"]'],
    confidence: 'A',
    seen: '2026',
    note: 'The caption stands with a link to its author, outside the header.',
  },
  captionHead: {
    alternatives: ['h1[dir="auto"]'],
    confidence: 'C',
    seen: '2026',
    note: 'The caption in builds that make it the heading of its post; no comment is one.',
  },
  ownProfile: {
    alternatives: ['a[href="/accounts/edit/"], a[href^="/accounts/edit/?"]'],
    confidence: 'B',
    seen: '2026',
    note: 'Only on the profile of the account in use.',
  },
  profileHead: {
    alternatives: ['main header', '[role="main"] header', 'header'],
    confidence: 'C',
    seen: '2026',
    note: 'Names, counts, bio and links of a profile, on its own page.',
  },
} as const satisfies SelectorTable<string>;

export type InstagramSelector = keyof typeof table;
export const instagramSelectors: SelectorTable<InstagramSelector> = table;
export type InstagramQueries = Queries<InstagramSelector>;

export const createInstagramQueries = (): InstagramQueries => createQueries<InstagramSelector>(table);
