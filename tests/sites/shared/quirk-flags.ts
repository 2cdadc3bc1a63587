/** Deviations from today's markup that a site has had, or that its next release could bring, one line each. */
const X_FLAGS = {
  // X: test ids that are gone or called otherwise.
  'no-editor-testid': 'the editor, its label and its container lose their test ids',
  'renamed-toolbar': 'the tool bar has another test id',
  'renamed-send': 'the buttons that send have other test ids',
  'renamed-file-input': 'the file input has no test id and accepts anything',
  'renamed-attachments': 'the block of media, poll and quoted post has no test id',
  'renamed-posts': 'published posts are no articles by test id or tag, only by role',
  'renamed-user-names': 'the names on published and quoted posts have no test id',
  'renamed-column': 'the main column has no test id',
  'renamed-inline-reply': 'the wrapper of the inline reply has no test id',
  'renamed-schedule': 'the line of a scheduled post has no test id',
  'no-avatar-testid': 'avatars lose the handle in their test id',
  'no-account-switcher': 'the account button of the side bar is hidden, as in small windows',
  'no-profile-link': 'the profile link of the side bar has no test id, or (Instagram) there is none',
  // X: other elements and attributes (SITES part 4).
  'div-buttons': 'buttons are `div role=button`, as before 2024-05',
  'old-compose-route': '/compose/tweet, as before 2024-02',
  'more-buttons': 'new buttons stand among those of the tool bar, as Grok did in 2024-12',
  'native-disabled': 'a disabled button says so by its own attribute only',
  'aria-disabled': 'a disabled button says so by `aria-disabled` only',
  'other-labels': 'the editor has another label and another placeholder, as since 2026-05',
  'deep-wrappers': 'twelve more anonymous levels around the editor',
  'no-editor-role': 'the editor says no role',
  'no-dialog-role': 'the dialog has neither role nor label',
  'send-beside': 'the button stands beside the tool bar in every composer',
  'toolbar-around': 'the tool bar is an ancestor of the editor',
  'media-without-group': 'media items have neither role nor label',
  'unknown-schedule-words': 'the line of a scheduled post has another wording',
  // X: other editors, and other ways to lay out the text.
  'no-data-block': 'the lines of the editor carry no mark',
  'text-outside-lines': 'a part of the text stands outside the lines',
  'emoji-images': 'emoji are pictures, their characters hidden beside them',
  'emoji-only-images': 'emoji are pictures and nothing else',
  'plain-editor': 'an editable element without a framework',
  'lexical-editor': 'the editor is made with Lexical',
  'textarea-editor': 'the editor is a plain text field, as in the mobile layout',
} as const;

const INSTAGRAM_FLAGS = {
  'textarea-caption': 'the caption is a text area, as in older builds',
  'button-share': 'Share, Done and Post are real buttons',
  'hidden-captions': 'invisible doubles of the caption editor stand beside it',
  'bare-caption': 'the caption editor shows neither its make nor a role',
  'bare-header': 'the title of a dialog is no heading',
  'no-account-row': 'the dialog does not show as whom one posts',
  'formless-comments': 'a comment box stands in no form',
  'foreign-caption': 'the caption editor is of another make, with bare words and blocks side by side',
  'drops-foreign': 'each render of the reels page takes out what the page did not put there',
} as const;

const FLAGS = { ...X_FLAGS, ...INSTAGRAM_FLAGS };

export type QuirkFlag = keyof typeof FLAGS;

const isFlag = (value: string): value is QuirkFlag => Object.hasOwn(FLAGS, value);

export const X_FLAG_NAMES: readonly QuirkFlag[] = Object.keys(X_FLAGS).filter((name) => isFlag(name));

/** `a,b` → flags; an unknown name is a mistake in a test, so it stops the page. */
export function readQuirkFlags(value: string | null): ReadonlySet<QuirkFlag> {
  const names = (value ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !isFlag(name));
  if (unknown.length > 0) throw new Error(`unknown quirk: ${unknown.join(', ')}`);
  return new Set(names.filter(isFlag));
}
