import type { QuirkFlag } from '../shared/quirk-flags.ts';
import { has } from '../shared/quirks.ts';

/** The test ids that a quirk takes away or gives another name. */
const CHANGES: readonly (readonly [flag: QuirkFlag, id: RegExp, change: 'gone' | 'renamed'])[] = [
  ['no-editor-testid', /^tweetTextarea_/, 'gone'],
  ['no-avatar-testid', /^UserAvatar-Container-/, 'gone'],
  ['no-profile-link', /^AppTabBar_Profile_Link$/, 'gone'],
  ['renamed-toolbar', /^toolBar$/, 'renamed'],
  ['renamed-send', /^tweetButton/, 'renamed'],
  ['renamed-file-input', /^fileInput$/, 'gone'],
  ['renamed-attachments', /^attachments$/, 'gone'],
  ['renamed-posts', /^tweet$/, 'gone'],
  ['renamed-user-names', /^User-Name$/, 'gone'],
  ['renamed-column', /^primaryColumn$/, 'gone'],
  ['renamed-inline-reply', /^inline_reply_offscreen$/, 'gone'],
  ['renamed-schedule', /^scheduledTweetIndicator$/, 'gone'],
];

/** The test id of a part as this load of the page has it. */
export function testId(name: string): string | undefined {
  const change = CHANGES.find(([flag, id]) => has(flag) && id.test(name))?.[2];
  return change === 'gone' ? undefined : change === 'renamed' ? `v2-${name}` : name;
}
