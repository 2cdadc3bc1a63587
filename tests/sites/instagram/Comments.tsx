import { useCallback, useState, type ReactElement } from 'react';
import { has, quirks } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { t } from './labels.ts';
import { LexicalField } from './LexicalField.tsx';
import { Icon, Press } from './parts.tsx';
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
  const key = open ? 'open' : 'collapsed';
  const parts = (
    <>
      {quirks.comments === 'textarea' ? (
        <TextArea code={code} text={text} focusOnMount={open} />
      ) : (
        <Lexical code={code} focusOnMount={open} />
      )}
      {text.trim() === '' ? null : (
        <Press className={c.send} onPress={() => sendComment(code)} real={has('button-share')}>
          {t.postComment}
        </Press>
      )}
      <Press>
        <Icon name={t.emoji} size={16} d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14a5 5 0 0 0 8 0" />
      </Press>
    </>
  );
  const onFocus = (): void => setOpen(true);
  return (
    <section>
      {has('formless-comments') ? (
        <div key={key} className={c.form} onFocus={onFocus}>
          {parts}
        </div>
      ) : (
        <form key={key} method="POST" className={c.form} onSubmit={(event) => event.preventDefault()} onFocus={onFocus}>
          {parts}
        </form>
      )}
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
