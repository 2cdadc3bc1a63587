import { useCallback, useState, type ReactElement } from 'react';
import { quirks } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { t } from './labels.ts';
import { LexicalField } from './LexicalField.tsx';
import { Press } from './parts.tsx';
import { comments, sendComment, setComment, textOf } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  form: `display: flex; gap: 8px; align-items: center; border-top: 1px solid ${theme.line}; padding: 8px 0`,
  area: 'flex: 1 1 auto; font: inherit; color: inherit; background: none; border: 0; resize: none; outline: none',
  send: `color: ${theme.accent}; font-weight: 600`,
});

/** The comment box under a post. It mounts anew on the first click (SITES 2.3), so its element is worth nothing before. */
export function CommentForm({ code }: { code: string }): ReactElement {
  const text = useStore(comments)[code] ?? '';
  const [open, setOpen] = useState(false);
  return (
    <section>
      <form
        key={open ? 'open' : 'collapsed'}
        method="POST"
        className={c.form}
        onSubmit={(event) => event.preventDefault()}
        onFocus={() => setOpen(true)}
      >
        {quirks.comments === 'textarea' ? (
          <TextArea code={code} text={text} focusOnMount={open} />
        ) : (
          <Lexical code={code} focusOnMount={open} />
        )}
        {text.trim() === '' ? null : (
          <Press className={c.send} onPress={() => sendComment(code)}>
            {t.postComment}
          </Press>
        )}
      </form>
    </section>
  );
}

const TextArea = ({
  code,
  text,
  focusOnMount,
}: {
  code: string;
  text: string;
  focusOnMount: boolean;
}): ReactElement => (
  <textarea
    aria-label={t.addComment}
    placeholder={t.addComment}
    autoComplete="off"
    rows={1}
    className={c.area}
    autoFocus={focusOnMount}
    value={text}
    onChange={(event) => setComment(code, event.currentTarget.value)}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      sendComment(code);
    }}
  />
);

function Lexical({ code, focusOnMount }: { code: string; focusOnMount: boolean }): ReactElement {
  const send = useCallback(() => sendComment(code), [code]);
  return (
    <LexicalField
      label={t.addComment}
      text="plain"
      focusOnMount={focusOnMount}
      onChange={(state) => setComment(code, textOf(state))}
      onEnter={send}
    />
  );
}
