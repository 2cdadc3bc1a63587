/** A word to add, and at once what it would have changed in texts of every day. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup, Select, type Option } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Preview, Word } from './view.ts';

export interface WordFormProps {
  readonly word: Word;
  readonly rules: readonly Option<string>[];
  readonly accounts: readonly Option<string>[];
  readonly preview: Preview;
  /** Already in the list. */
  readonly repeated: boolean;
  readonly onChange: (word: Word) => void;
  readonly onAdd: () => void;
}

export function WordForm({ word, rules, accounts, preview, repeated, onChange, onAdd }: WordFormProps) {
  const t = useStrings();
  const complete = word.term.trim() !== '' && word.why.trim() !== '' && !repeated;
  return (
    <section class="section" aria-labelledby="word-form" data-part="word-form">
      <h2 id="word-form">{t('words.add')}</h2>
      <RadioGroup
        label={t('words.effect')}
        value={word.effect}
        options={(['allowed', 'flagged'] as const).map((value) => ({
          value,
          label: t(`words.effects.${value}`),
          help: t(`words.effectHelp.${value}`),
        }))}
        onChange={(effect) => onChange({ ...word, effect })}
      />
      <div class="columns">
        <Field
          label={t('words.term')}
          value={word.term}
          required
          onCommit={(term) => onChange({ ...word, term: term.trim() })}
        />
        <Select
          label={t(`words.ruleLabel.${word.effect}`)}
          value={word.rule}
          options={rules}
          onChange={(rule) => onChange({ ...word, rule })}
        />
        <Select
          label={t('words.account')}
          value={word.account}
          options={accounts}
          onChange={(account) => onChange({ ...word, account })}
        />
        <Field
          label={t('words.why')}
          help={t('words.whyHelp')}
          value={word.why}
          required
          onCommit={(why) => onChange({ ...word, why })}
        />
      </div>
      {repeated ? (
        <Notice level="caution" live>
          <p>{t('words.repeated')}</p>
        </Notice>
      ) : null}
      <PreviewView preview={preview} />
      <div class="row">
        <Button kind="main" action="add-word" onClick={() => complete && onAdd()}>
          {t('words.addButton')}
        </Button>
        {complete ? null : <span class="soft">{t('words.incomplete')}</span>}
      </div>
    </section>
  );
}

function PreviewView({ preview }: { readonly preview: Preview }) {
  const t = useStrings();
  if (preview.state === 'idle') return null;
  if (preview.state === 'running') return <p role="status">{t('words.preview.running')}</p>;
  const { rows, samples, partial } = preview;
  return (
    <div data-part="word-preview" data-changed={rows.length}>
      <p role="status">{t(rows.length === 0 ? 'words.preview.none' : 'words.preview.some', samples, rows.length)}</p>
      {partial ? <p class="due">{t('words.preview.partial')}</p> : null}
      <ul class="bullets">
        {rows.map(({ text, gone, added }) => (
          <li key={text}>
            <span lang="ja">「{text}」</span>
            {gone.length > 0 ? (
              <span class="table-line small">{t('words.preview.gone', gone.join(t('ui.comma')))}</span>
            ) : null}
            {added.length > 0 ? (
              <span class="table-line small">{t('words.preview.added', added.join(t('ui.comma')))}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
