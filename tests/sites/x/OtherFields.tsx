import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { $getRoot, defineExtension } from 'lexical';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { textOf, updateBox } from './composer.ts';
import type { FieldProps } from './TextArea.tsx';

const c = styles({
  field: 'outline: none; min-height: 28px; font-size: 20px; line-height: 24px; white-space: pre-wrap; width: 100%',
});

const onText = ({ store, box }: FieldProps, text: string): void =>
  updateBox(store, box.id, (current) => ({ ...current, plain: text }));

/** An editable element and nothing else: the browser makes its lines. */
export function PlainField(props: FieldProps): ReactElement {
  const { box, testId, label, onFocus } = props;
  const field = useRef<HTMLDivElement>(null);
  const text = textOf(box);
  useEffect(() => {
    const element = field.current;
    if (!element || linesOf(element) === text) return;
    element.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line || document.createElement('br'));
        return block;
      }),
    );
  }, [text]);
  return (
    <div
      ref={field}
      data-testid={testId}
      role="textbox"
      aria-label={label}
      contentEditable
      className={c.field}
      onFocus={onFocus}
      onInput={(event) => onText(props, linesOf(event.currentTarget))}
    />
  );
}

const linesOf = (element: Element): string => [...element.children].map((line) => line.textContent).join('\n');

/** The mobile layout's text field. */
export function TextField(props: FieldProps): ReactElement {
  const { box, testId, label, placeholder, onFocus } = props;
  return (
    <textarea
      data-testid={testId}
      aria-label={label}
      placeholder={placeholder}
      className={c.field}
      value={textOf(box)}
      onFocus={onFocus}
      onChange={(event) => onText(props, event.currentTarget.value)}
    />
  );
}

/** The real Lexical editor, as the other site has it. */
export function LexicalBox(props: FieldProps): ReactElement {
  const { box, testId, label, onFocus } = props;
  const [extension] = useState(() => defineExtension({ name: 'box', dependencies: [RichTextExtension] }));
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <ContentEditable data-testid={testId} aria-label={label} className={c.field} onFocus={onFocus} />
      <OnChangePlugin
        ignoreSelectionChange
        onChange={(state) =>
          onText(
            props,
            state.read(() =>
              $getRoot()
                .getChildren()
                .map((line) => line.getTextContent())
                .join('\n'),
            ),
          )
        }
      />
      {textOf(box) === '' ? <EmptyPlugin /> : null}
    </LexicalExtensionComposer>
  );
}

/** Empties the editor after the text was sent. */
function EmptyPlugin(): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => editor.update(() => void $getRoot().clear()), [editor]);
  return null;
}
