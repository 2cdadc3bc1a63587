/**
 * x.com by test id, role and `contenteditable`, never by class, label or tag name: labels are localised, classes change
 * with every release, and `div` became `button` in 2024-05. The editor's Draft.js class is a last resort.
 */
import { createQueries, type Queries, type SelectorTable } from '../selector-table.ts';

const table = {
  editor: {
    alternatives: [
      // The prefix alone also matches the label and the container.
      '[data-testid^="tweetTextarea_"][role="textbox"][contenteditable="true"]',
      '[data-testid$="RichTextInputContainer"] [role="textbox"][contenteditable="true"]',
      '.public-DraftEditor-content[role="textbox"][contenteditable="true"]:not([data-testid^="dm"])',
    ],
    confidence: 'A',
    seen: '2026-10',
    note: 'The number in the id is the place in a thread, not the kind of composer. Direct messages are none of ours.',
    needed: true,
    expected: { page: '/home', count: 1 },
  },
  line: {
    alternatives: ['[data-contents] > [data-block]', '[data-block]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Draft.js: one block a line; an empty editor is one empty block.',
    expected: { page: '/home?prefill=text', count: 2 },
  },
  toolBar: {
    alternatives: ['[data-testid="toolBar"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Only for the active box. Its previous sibling is where a notice may stand.',
    needed: true,
    expected: { page: '/home', count: 1 },
  },
  send: {
    alternatives: ['[data-testid="tweetButtonInline"], [data-testid="tweetButton"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Inline in the page, plain in a dialog; moves in the tree when a thread grows.',
    needed: true,
    expected: { page: '/home', count: 1 },
  },
  fileInput: {
    alternatives: ['[data-testid="fileInput"]', 'input[type="file"][accept*="image"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Hidden, in the tool bar.',
    expected: { page: '/home', count: 1 },
  },
  dialog: {
    alternatives: ['[role="dialog"]', '[aria-labelledby="modal-header"], [aria-modal="true"]', '#layers > *'],
    confidence: 'A',
    seen: '2026-07',
    note: 'Also carries aria-labelledby="modal-header". All layers stand in #layers.',
    expected: { page: '/compose/post', count: 1 },
  },
  inlineReply: {
    alternatives: ['[data-testid="inline_reply_offscreen"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'On a status page, the next sibling of the focused post.',
    expected: { page: '/yamaguchi_pref/status/1900000000000000001', count: 1 },
  },
  column: {
    alternatives: ['[data-testid="primaryColumn"]', 'main'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Beyond it avatars belong to other parts of the page.',
    expected: { page: '/home', count: 1 },
  },
  avatar: {
    alternatives: ['[data-testid^="UserAvatar-Container-"]'],
    confidence: 'B',
    seen: '2026-01',
    note: 'The handle is the end of the test id. In a composer: the account that will post.',
  },
  accountSwitcher: {
    alternatives: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
    confidence: 'A',
    seen: '2026-09',
    note: 'Text @handle; in the narrow rail only the avatar.',
    expected: { page: '/home', count: 1 },
  },
  profileLink: {
    alternatives: ['[data-testid="AppTabBar_Profile_Link"]'],
    confidence: 'A',
    seen: '2026',
    note: 'href is /<handle>.',
    expected: { page: '/home', count: 1 },
  },
  profileName: {
    alternatives: ['[data-testid="UserName"]'],
    confidence: 'C',
    seen: '2026',
    note: 'Display name and handle in the head of a profile; written otherwise than the one of a post.',
    expected: { page: '/mine_citykouhou', count: 1 },
  },
  profileBio: {
    alternatives: ['[data-testid="UserDescription"]'],
    confidence: 'C',
    seen: '2026',
    note: 'Bio in the head of a profile; missing where there is none.',
    expected: { page: '/mine_citykouhou', count: 1 },
  },
  profileUrl: {
    alternatives: ['[data-testid="UserUrl"]'],
    confidence: 'C',
    seen: '2026',
    note: 'Link of a profile; leads over t.co, its words name the host.',
    expected: { page: '/mine_citykouhou?link=city.mine.lg.jp', count: 1 },
  },
  attachments: {
    alternatives: [
      '[data-testid="attachments"]',
      'div:has(img[src^="blob:"], video[src^="blob:"]), [role="link"]:has([data-testid="User-Name"])',
    ],
    confidence: 'A',
    seen: '2026-08',
    note: 'Media, poll or quoted post: its presence alone says nothing.',
    expected: { page: '/home?prefill=media', count: 1 },
  },
  mediaItem: {
    alternatives: ['[role="group"][aria-label]:has(img, video)', 'img[src^="blob:"], video'],
    confidence: 'B',
    seen: '2026-04',
    note: 'Inside attachments. The label is the alt text once there is one.',
    expected: { page: '/home?prefill=media', count: 2 },
  },
  post: {
    alternatives: ['article[data-testid="tweet"]', 'article', '[role="article"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'A published post; in a reply dialog the one above the editor is answered.',
    expected: { page: '/yamaguchi_pref/status/1900000000000000001', count: 1 },
  },
  quoteCard: {
    alternatives: ['[role="link"][tabindex="0"]', '[role="link"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Around a User-Name: a quoted post. It has no test id of its own; its handle is plain text.',
    expected: { page: '/tabi_no_neko', count: 1 },
  },
  userName: {
    alternatives: ['[data-testid="User-Name"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Display name and handle, of a post or of a quoted post.',
    expected: { page: '/yamaguchi_pref/status/1900000000000000001', count: 1 },
  },
  badge: {
    alternatives: ['svg[data-testid="icon-verified"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'In a User-Name. Gold has a gradient, grey a fill of its own; the label is the same for all.',
  },
  lock: {
    alternatives: ['[data-testid="icon-lock"]'],
    confidence: 'B',
    seen: '2026-02',
    note: 'In the User-Name of a protected author.',
  },
  permalink: {
    alternatives: ['a[href*="/status/"]:has(time)'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Id and address of a post; a promoted post may lack it.',
  },
  promoted: {
    alternatives: ['[data-testid="placementTracking"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Around an advertisement.',
  },
  repost: {
    alternatives: ['[data-testid="retweet"], [data-testid="unretweet"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Opens a menu in the layers; the menu has no link to its post.',
  },
  layers: {
    alternatives: ['#layers', 'body'],
    confidence: 'A',
    seen: '2026-06',
    note: 'Menus and dialogs open in it; tooltips and menus nest, and elements are used again.',
  },
  repostItem: {
    alternatives: ['[data-testid="retweetConfirm"], [data-testid="repostConfirm"]'],
    confidence: 'A',
    seen: '2026-06',
    note: 'The item that reposts; tells its menu from others, and comes a moment after the menu.',
  },
  menu: {
    alternatives: ['[role="menu"]'],
    confidence: 'A',
    seen: '2026-06',
    note: 'Around the items; it is what has a place on the screen.',
  },
  listHeading: {
    alternatives: ['[data-testid="cellInnerDiv"] h2, [data-testid="cellInnerDiv"] [role="heading"]'],
    confidence: 'C',
    seen: '2026',
    note: 'In the list below a post: from here on the site recommends other posts, which answer nobody here.',
  },
  postText: {
    alternatives: ['[data-testid="tweetText"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Emoji are images with alt.',
    expected: { page: '/yamaguchi_pref/status/1900000000000000001', count: 1 },
  },
  scheduled: {
    alternatives: ['[data-testid="scheduledTweetIndicator"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Only while a time is set. English wording known; Japanese wording not seen in a public source.',
    expected: { page: '/home?prefill=scheduled', count: 1 },
  },
  scheduleConfirm: {
    alternatives: ['[data-testid="scheduledConfirmationPrimaryAction"]'],
    confidence: 'A',
    seen: '2026-07',
    note: 'Sets the time that the selects of its dialog show. No second choice: other buttons there take it back.',
  },
  scheduleField: {
    alternatives: ['select'],
    confidence: 'A',
    seen: '2026-07',
    note: 'Five, or six with AM/PM; rendered late, ids made anew: told apart by their options.',
  },
  message: {
    alternatives: ['[data-testid^="dm"], [data-testid^="DM"]'],
    confidence: 'C',
    seen: '2026-08',
    note: 'Direct messages have the same kind of editor and none of our business.',
    expected: { page: '/home', count: 0 },
  },
  textBox: {
    alternatives: ['[role="textbox"][contenteditable="true"]', '[contenteditable="true"]', 'textarea'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Anything to write in, for the question whether a screen that is not understood may hold a post.',
    expected: { page: '/home', count: 1 },
  },
} as const satisfies SelectorTable<string>;

export type XSelector = keyof typeof table;
export const xSelectors: SelectorTable<XSelector> = table;

export const createXQueries = (): Queries<XSelector> => createQueries<XSelector>(table);
