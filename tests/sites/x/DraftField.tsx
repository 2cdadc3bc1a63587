import 'draft-js/dist/Draft.css';
import { Editor, getDefaultKeyBinding, type EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';
import { has, quirks } from '../shared/quirks.ts';
import { send } from './actions.ts';
import { markOverLimit, updateBox } from './composer.ts';
import type { FieldProps } from './TextArea.tsx';

const OVER_LIMIT_STYLE = { OVER_LIMIT: { backgroundColor: 'rgba(244, 33, 46, 0.3)' } };

/** The real Draft.js editor. */
export function DraftField({
  store,
  box,
  testId,
  label,
  placeholder,
  focusOnMount,
  onFocus,
}: FieldProps): ReactElement {
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (focusOnMount && quirks.focus === 'taken') editor.current?.focus();
  }, [focusOnMount]);
  useLayoutEffect(() => {
    if (editor.current?.editor) disturb(editor.current.editor);
  });

  const change = (state: EditorState): void =>
    updateBox(store, box.id, (current) => ({ ...current, editor: markOverLimit(state) }));
  return (
    <Editor
      ref={editor}
      editorState={box.editor}
      onChange={change}
      onFocus={onFocus}
      placeholder={placeholder}
      role={has('no-editor-role') ? 'none' : 'textbox'}
      ariaMultiline
      {...(label ? { ariaLabel: label } : {})}
      {...(testId ? { webDriverTestID: testId } : {})}
      customStyleMap={OVER_LIMIT_STYLE}
      stripPastedStyles
      keyBindingFn={(event) =>
        event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event)
      }
      handleKeyCommand={(command) => {
        if (command !== 'send') return 'not-handled';
        send(store);
        return 'handled';
      }}
    />
  );
}

/** What quirks change in the lines that Draft.js has just drawn. */
function disturb(editor: HTMLElement): void {
  const lines = editor.querySelector('[data-contents]');
  if (has('no-data-block')) for (const line of lines?.children ?? []) line.removeAttribute('data-block');
  if (has('text-outside-lines') && editor.textContent !== '' && !editor.querySelector('[data-outside]')) {
    const outside = document.createElement('span');
    outside.dataset['outside'] = 'true';
    outside.append('行の外');
    editor.append(outside);
  }
}
