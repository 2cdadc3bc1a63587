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
  },
  line: {
    alternatives: ['[data-contents] > [data-block]', '[data-block]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Draft.js: one block a line; an empty editor is one empty block.',
  },
  toolBar: {
    alternatives: ['[data-testid="toolBar"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Only for the active box. Its previous sibling is where a notice may stand.',
  },
  send: {
    alternatives: ['[data-testid="tweetButtonInline"], [data-testid="tweetButton"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Inline in the page, plain in a dialog; moves in the tree when a thread grows.',
  },
  fileInput: {
    alternatives: ['[data-testid="fileInput"]', 'input[type="file"][accept*="image"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Hidden, in the tool bar.',
  },
  dialog: {
    alternatives: ['[role="dialog"]'],
    confidence: 'A',
    seen: '2026-07',
    note: 'Also carries aria-labelledby="modal-header".',
  },
  inlineReply: {
    alternatives: ['[data-testid="inline_reply_offscreen"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'On a status page, the next sibling of the focused post.',
  },
  column: {
    alternatives: ['[data-testid="primaryColumn"]', 'main'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Beyond it avatars belong to other parts of the page.',
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
  },
  profileLink: {
    alternatives: ['a[data-testid="AppTabBar_Profile_Link"]'],
    confidence: 'A',
    seen: '2026',
    note: 'href is /<handle>.',
  },
  attachments: {
    alternatives: ['[data-testid="attachments"]'],
    confidence: 'A',
    seen: '2026-08',
    note: 'Media, poll or quoted post: its presence alone says nothing.',
  },
  mediaItem: {
    alternatives: ['[role="group"][aria-label]'],
    confidence: 'B',
    seen: '2026-04',
    note: 'Inside attachments. The label is the alt text once there is one.',
  },
  post: {
    alternatives: ['article[data-testid="tweet"]', 'article'],
    confidence: 'A',
    seen: '2026-10',
    note: 'A published post; in a reply dialog the one above the editor is answered.',
  },
  quoteCard: {
    alternatives: ['[role="link"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Around a User-Name: a quoted post. It has no test id of its own; its handle is plain text.',
  },
  userName: {
    alternatives: ['[data-testid="User-Name"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Display name and handle, of a post or of a quoted post.',
  },
  postText: {
    alternatives: ['[data-testid="tweetText"]'],
    confidence: 'A',
    seen: '2026-10',
    note: 'Emoji are images with alt.',
  },
  scheduled: {
    alternatives: ['[data-testid="scheduledTweetIndicator"]'],
    confidence: 'A',
    seen: '2026',
    note: 'Only while a time is set. English wording known; Japanese wording not seen in a public source.',
  },
} as const satisfies SelectorTable<string>;

export type XSelector = keyof typeof table;
export const xSelectors: SelectorTable<XSelector> = table;

export const createXQueries = (): Queries<XSelector> => createQueries<XSelector>(table);
