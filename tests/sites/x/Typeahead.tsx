import { EditorState, Modifier } from 'draft-js';
import { useId, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { updateBox, type Box, type ComposerStore } from './composer.ts';
import { Avatar } from './parts.tsx';
import { timeline, type Author } from './posts.ts';
import { theme } from './theme.ts';

const c = styles({
  list: `position: absolute; z-index: 2; left: 0; top: 100%; width: 300px; background: ${theme.background}; border: 1px solid ${theme.line}; border-radius: 4px`,
  row: 'display: flex; gap: 12px; padding: 8px 16px; width: 100%; text-align: left; align-items: center',
});

const people: readonly Author[] = [...new Map(timeline.map(({ author }) => [author.handle, author])).values()];

/** The mention being typed before the caret, or undefined. */
function mentionAtCaret(editor: EditorState): string | undefined {
  const selection = editor.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const before = editor.getCurrentContent().getBlockForKey(selection.getStartKey()).getText();
  return /[@＠](\w{1,15})$/.exec(before.slice(0, selection.getStartOffset()))?.[1];
}

function complete(editor: EditorState, typed: string, handle: string): EditorState {
  const caret = editor.getSelection();
  const word = caret.merge({ anchorOffset: caret.getStartOffset() - typed.length - 1 });
  const content = Modifier.replaceText(editor.getCurrentContent(), word, `@${handle} `);
  return EditorState.push(editor, content, 'insert-characters');
}

/** The list of people under the text while a mention is being typed (SITES 1.2). */
export function Typeahead({ store, box }: { store: ComposerStore; box: Box }): ReactElement | null {
  const id = useId();
  const typed = mentionAtCaret(box.editor);
  const found = typed ? people.filter(({ handle }) => handle.startsWith(typed.toLowerCase())) : [];
  if (!typed || found.length === 0 || found.some(({ handle }) => handle === typed)) return null;
  return (
    <div id={`typeaheadDropdown-${id}`} role="listbox" className={c.list}>
      {found.map((person) => (
        <div key={person.handle} data-testid="typeaheadResult" role="option" aria-selected={false}>
          <button
            type="button"
            data-testid="TypeaheadUser"
            className={c.row}
            // Pressing must not take the focus from the editor.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() =>
              updateBox(store, box.id, (b) => ({ ...b, editor: complete(b.editor, typed, person.handle) }))
            }
          >
            <Avatar handle={person.handle} />
            <span>
              {person.name} @{person.handle}
            </span>
          </button>
        </div>
      ))}
    </div>
  );
}
