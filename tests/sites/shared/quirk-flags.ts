/** Deviations from today's markup that a site's next release could bring, one line each. */
const FLAGS = {
  'no-editor-testid': 'the editor, its label and its container lose their test ids',
  'renamed-toolbar': 'the tool bar has another test id',
  'no-avatar-testid': 'avatars lose the handle in their test id',
} as const;

export type QuirkFlag = keyof typeof FLAGS;

const isFlag = (value: string): value is QuirkFlag => Object.hasOwn(FLAGS, value);

/** `a,b` → flags; an unknown name is a mistake in a test, so it stops the page. */
export function readQuirkFlags(value: string | null): ReadonlySet<QuirkFlag> {
  const names = (value ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !isFlag(name));
  if (unknown.length > 0) throw new Error(`unknown quirk: ${unknown.join(', ')}`);
  return new Set(names.filter(isFlag));
}
