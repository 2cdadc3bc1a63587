import { HashtagExtension } from '@lexical/hashtag';
import { HistoryExtension } from '@lexical/history';
import { PlainTextExtension } from '@lexical/plain-text';
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextExtension } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ENTER_COMMAND,
  type EditorState,
} from 'lexical';
import { useEffect, useState, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import type { Caption } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  editable: 'outline: none; min-height: 24px; white-space: pre-wrap; overflow-wrap: anywhere; padding: 4px 0',
  placeholder: `position: absolute; top: 4px; left: 0; color: ${theme.muted}; pointer-events: none`,
  field: 'position: relative; flex: 1 1 auto',
  hashtag: `color: ${theme.accent}`,
});

interface Props {
  readonly label: string;
  /** `rich`: Enter starts a new `p`; `plain`: Enter is a soft break (`br`). */
  readonly text: 'rich' | 'plain';
  readonly initial?: Caption;
  readonly focusOnMount?: boolean;
  /** Shows neither its make nor a role. */
  readonly bare?: boolean;
  readonly onChange: (state: EditorState) => void;
  /** Enter without Shift sends and empties the field. */
  readonly onEnter?: () => void;
}

/** The real Lexical editor, for caption and comments. */
export function LexicalField(props: Props): ReactElement {
  const { label, text, initial, focusOnMount = false, bare = false, onChange, onEnter } = props;
  // Made once: another extension object would be another editor.
  const [extension] = useState(() =>
    defineExtension({
      name: 'field',
      dependencies: [text === 'rich' ? RichTextExtension : PlainTextExtension, HistoryExtension, HashtagExtension],
      theme: { hashtag: c.hashtag },
      ...(initial ? { $initialEditorState: typeof initial === 'string' ? paragraphsOf(initial) : initial } : {}),
    }),
  );
  return (
    <div className={c.field}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <ContentEditable
          className={c.editable}
          aria-label={label}
          aria-placeholder={label}
          placeholder={<div className={c.placeholder}>{label}</div>}
        />
        <OnChangePlugin onChange={onChange} ignoreSelectionChange />
        {bare ? <BarePlugin /> : null}
        {focusOnMount ? <AutoFocusPlugin /> : null}
        {onEnter ? <EnterPlugin onEnter={onEnter} /> : null}
      </LexicalExtensionComposer>
    </div>
  );
}

/** Fills a new editor with a text that was published before, a paragraph a line. */
const paragraphsOf = (text: string) => (): void => {
  const lines = text.split('\n').map((line) => {
    const paragraph = $createParagraphNode();
    return line === '' ? paragraph : paragraph.append($createTextNode(line));
  });
  $getRoot().append(...lines);
};

function BarePlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        for (const name of ['role', 'data-lexical-editor']) root?.removeAttribute(name);
      }),
    [editor],
  );
  return null;
}

function EnterPlugin({ onEnter }: { onEnter: () => void }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          onEnter();
          editor.update(() => {
            $getRoot().clear();
          });
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, onEnter],
  );
  return null;
}
