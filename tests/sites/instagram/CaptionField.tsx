import type { ReactElement } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { t } from './labels.ts';
import { LexicalField } from './LexicalField.tsx';
import { Icon, Press } from './parts.tsx';
import { textOf, type Caption } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  row: 'display: flex; min-height: 120px; position: relative',
  area: 'width: 100%; min-height: 120px; font: inherit; color: inherit; background: none; border: 0; resize: none; outline: none',
  below: 'display: flex; justify-content: space-between; align-items: center',
  counter: `color: ${theme.muted}; font-size: 12px`,
  double: 'position: absolute; left: -9999px; width: 1px; height: 1px; overflow: hidden',
  list: `position: absolute; left: 0; right: 0; top: 100%; z-index: 1; background: ${theme.background}; border: 1px solid ${theme.line}; border-radius: 8px`,
  name: 'display: block; padding: 12px',
});

const CAPTION_LIMIT = 2200;

interface Props {
  readonly value: Caption;
  readonly onChange: (caption: Caption) => void;
}

/** The caption with its emoji control, counter and list of people to mention; the same in both dialogs. */
export function CaptionField({ value, onChange }: Props): ReactElement {
  const text = textOf(value);
  return (
    <>
      {has('hidden-captions') ? <Doubles text={text} /> : null}
      <div className={c.row}>
        {has('foreign-caption') ? (
          <ForeignEditor onChange={onChange} />
        ) : has('textarea-caption') ? (
          <textarea
            aria-label={t.caption}
            placeholder={t.caption}
            className={c.area}
            value={text}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <LexicalField label={t.caption} text="rich" initial={value} bare={has('bare-caption')} onChange={onChange} />
        )}
        {/@[a-z]*$/.test(text) ? <People /> : null}
      </div>
      <div className={c.below}>
        <Press>
          <Icon name={t.emoji} size={20} d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14a5 5 0 0 0 8 0" />
        </Press>
        <div className={c.counter}>
          {text.length.toLocaleString('en-US')}/{CAPTION_LIMIT.toLocaleString('en-US')}
        </div>
      </div>
    </>
  );
}

const People = (): ReactElement => (
  <div role="listbox" className={c.list}>
    {['yamaguchi_pref', 'yama_to_sora'].map((name) => (
      <div key={name} role="option" aria-selected="false" className={c.name}>
        {name}
      </div>
    ))}
  </div>
);

/** One out of sight by its place, one by its style: both hold the same words. */
const Doubles = ({ text }: { text: string }): ReactElement => (
  <>
    {[c.double, ''].map((className) => (
      <div
        key={className}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        data-lexical-editor="true"
        aria-label={t.caption}
        className={className}
        hidden={className === ''}
      >
        <p>{text === '' ? <br /> : text}</p>
      </div>
    ))}
  </>
);

/** What the browser makes of an editable `div` by itself: the first line bare, each further one a block. */
const ForeignEditor = ({ onChange }: Pick<Props, 'onChange'>): ReactElement => (
  <div
    contentEditable
    suppressContentEditableWarning
    role="textbox"
    aria-label={t.caption}
    className={c.area}
    onInput={(event) => onChange(event.currentTarget.innerText)}
  />
);
