/** Taking something in that came as a file or as text: read, shown, and only then taken over. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../lib/policy/problem.ts';
import { useStrings } from '../strings.ts';
import { Button } from './button.tsx';
import { FileButton } from './file-button.tsx';
import { Notice } from './notice.tsx';

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export interface TakeInProps<T> {
  readonly title: string;
  readonly lead: string;
  readonly read: (text: string) => Reading<T>;
  /** What was read and what taking it over will do; without `onTake` it cannot be taken over. */
  readonly preview: (value: T) => ComponentChildren;
  readonly mayTake: (value: T) => boolean;
  /** Resolves to whether it was stored. */
  readonly onTake: (value: T) => Promise<boolean>;
  readonly action: string;
}

/** More than any paper holds: a wrong file is refused before it is read. */
const LARGEST_BYTES = 1_000_000;

export function TakeIn<T>({ title, lead, read, preview, mayTake, onTake, action }: TakeInProps<T>) {
  const t = useStrings();
  const id = useId();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<Reading<T> | undefined>(undefined);
  const language = t('language') === 'en' ? 'en' : 'ja';
  const look = (input: string): void => setReading(read(input));
  const end = (): void => {
    setText('');
    setReading(undefined);
  };
  return (
    <section class="section" aria-labelledby={`${id}-title`} data-take-in={action}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="soft">{lead}</p>
      <div class="row">
        <FileButton
          label={t('ui.takeIn.file')}
          accept=".json,application/json"
          onFile={(file) => {
            if (file.size > LARGEST_BYTES) setReading({ ok: false, problems: [{ path: '', message: TOO_LARGE }] });
            else void file.text().then(look);
          }}
        />
      </div>
      <div class="field">
        <label class="label" for={`${id}-text`}>
          {t('ui.takeIn.text')}
        </label>
        <textarea
          id={`${id}-text`}
          class="input"
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <Button action={`read-${action}`} onClick={() => look(text)}>
          {t('ui.takeIn.read')}
        </Button>
      </div>
      <div aria-live="polite">
        {reading && !reading.ok ? (
          <Notice level="confirm" title={t('ui.takeIn.refused')}>
            <ul class="bullets">
              {reading.problems.map(({ path, message }) => (
                <li key={path}>
                  {path === '' ? null : <code>{path}</code>} {message[language]}
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {reading?.ok ? (
          <div class="preview">
            {preview(reading.value)}
            <div class="row">
              {mayTake(reading.value) ? (
                <Button
                  kind="main"
                  action={`take-${action}`}
                  onClick={() => void onTake(reading.value).then((stored) => stored && end())}
                >
                  {t('ui.takeIn.take')}
                </Button>
              ) : null}
              <Button onClick={end}>{t('ui.takeIn.leave')}</Button>
            </div>
          </div>
        ) : null}
      </div>
    </section>
  );
}

const TOO_LARGE: Problem['message'] = {
  ja: 'ファイルが大きすぎます。投稿しるべで書き出したファイルを選んでください。',
  en: 'This file is too large. Choose a file that was exported from Shirube.',
};
