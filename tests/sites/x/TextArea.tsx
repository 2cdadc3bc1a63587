import type { ReactElement } from 'react';
import { Nest } from '../shared/Nest.tsx';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { EDITOR, type Box, type ComposerStore } from './composer.ts';
import { DraftField } from './DraftField.tsx';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { LexicalBox, PlainField, TextField } from './OtherFields.tsx';

const c = styles({
  label: 'position: absolute; width: 1px; height: 1px; overflow: hidden',
  container: 'padding: 12px 0',
});

/** Anonymous levels around the container: with Draft's own, about 19 from the editor to the column (SITES 1.1). */
const LEVELS = has('deep-wrappers') ? 26 : 14;

interface Props {
  readonly store: ComposerStore;
  readonly box: Box;
  /** Position inside the thread: it numbers the test ids. */
  readonly position: number;
  readonly placeholder: string;
  readonly focusOnMount: boolean;
  readonly onFocus: () => void;
}

export interface FieldProps extends Omit<Props, 'position'> {
  readonly testId: string | undefined;
  readonly label: string | undefined;
}

const FIELDS = { draft: DraftField, plain: PlainField, lexical: LexicalBox, textarea: TextField } as const;
const Field = FIELDS[EDITOR];

/** The editor of one box, under the site's wrappers. */
export function TextArea({ position, placeholder, ...rest }: Props): ReactElement {
  const id = `tweetTextarea_${position}`;
  return (
    <Nest depth={LEVELS}>
      <div className={c.label} data-testid={testId(`${id}_label`)}>
        {t.editor}
      </div>
      <div className={c.container} data-testid={testId(`${id}RichTextInputContainer`)}>
        <Field
          {...rest}
          testId={testId(id)}
          label={has('other-labels') ? undefined : t.editor}
          placeholder={has('other-labels') ? '…' : placeholder}
        />
      </div>
    </Nest>
  );
}
