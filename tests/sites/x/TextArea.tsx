import 'draft-js/dist/Draft.css';
import { Editor, getDefaultKeyBinding, type EditorState } from 'draft-js';
import { useEffect, useRef, type ReactElement } from 'react';
import { has } from '../shared/quirks.ts';
import { Nest } from '../shared/Nest.tsx';
import { styles } from '../shared/styles.ts';
import { markOverLimit, updateBox, type Box, type ComposerStore } from './composer.ts';
import { send } from './actions.ts';
import { t } from './labels.ts';

const c = styles({
  label: 'position: absolute; width: 1px; height: 1px; overflow: hidden',
  container: 'padding: 12px 0',
});

/** Anonymous levels around the container: with Draft's own, about 19 from the editor to the column (SITES 1.1). */
const LEVELS = 14;

const OVER_LIMIT_STYLE = { OVER_LIMIT: { backgroundColor: 'rgba(244, 33, 46, 0.3)' } };

interface Props {
  readonly store: ComposerStore;
  readonly box: Box;
  /** Position inside the thread: it numbers the test ids. */
  readonly position: number;
  readonly placeholder: string;
  readonly focusOnMount: boolean;
  readonly onFocus: () => void;
}

/** The real Draft.js editor of one box, under the site's wrappers. */
export function TextArea({ store, box, position, placeholder, focusOnMount, onFocus }: Props): ReactElement {
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (focusOnMount) editor.current?.focus();
  }, [focusOnMount]);

  const change = (state: EditorState): void =>
    updateBox(store, box.id, (current) => ({ ...current, editor: markOverLimit(state) }));

  const testId = has('no-editor-testid') ? '' : `tweetTextarea_${position}`;
  return (
    <Nest depth={LEVELS}>
      <div className={c.label} data-testid={testId && `${testId}_label`}>
        {t.editor}
      </div>
      <div className={c.container} data-testid={testId && `${testId}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={box.editor}
          onChange={change}
          onFocus={onFocus}
          placeholder={placeholder}
          role="textbox"
          ariaLabel={t.editor}
          ariaMultiline
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
      </div>
    </Nest>
  );
}
