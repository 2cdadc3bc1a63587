/** One entry: whom, on which ground, and since when that is known. */
import { useState } from 'preact/hooks';
import { entryFaults } from '../../../lib/desk/registry.ts';
import { typedHandle } from '../../../lib/policy/handles.ts';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KINDS, type Rival } from './view.ts';

export interface EntryFormProps {
  readonly initial: RegistryEntry;
  /** Not in the registry yet. */
  readonly isNew: boolean;
  /** Schemes of the pack, offered as examples. */
  readonly schemes: readonly string[];
  readonly today: string;
  readonly rivalOf: (entry: RegistryEntry) => Rival | undefined;
  readonly onSave: (entry: RegistryEntry) => void;
  readonly onCancel: () => void;
}

export function EntryForm({ initial, isNew, schemes, today, rivalOf, onSave, onCancel }: EntryFormProps) {
  const t = useStrings();
  const [entry, setEntry] = useState(initial);
  const [asked, setAsked] = useState(false);
  const set =
    <K extends keyof RegistryEntry>(key: K) =>
    (value: RegistryEntry[K]) =>
      setEntry((now) => ({ ...now, [key]: value }));
  const rival = entry.handle === '' ? undefined : rivalOf(entry);
  const missing = entryFaults(entry);
  const save = (): void => {
    setAsked(true);
    if (missing.length === 0 && rival?.how !== 'same') onSave(entry);
  };
  return (
    <section class="section" aria-labelledby="registry-entry" data-part="registry-form">
      <h2 id="registry-entry">{t(isNew ? 'registry.add' : 'registry.edit')}</h2>
      <div class="columns">
        <Select
          label={t('registry.kindLabel')}
          value={entry.kind}
          options={KINDS.map((value) => ({ value, label: t(`registry.kind.${value}`) }))}
          onChange={set('kind')}
        />
        <Select
          label={t('registry.site')}
          value={entry.site}
          options={[
            { value: 'x', label: 'X' },
            { value: 'instagram', label: 'Instagram' },
          ]}
          onChange={set('site')}
        />
        <Field
          label={t('registry.handle')}
          prefix="@"
          value={entry.handle}
          required
          onCommit={(value) => set('handle')(typedHandle(value))}
        />
        <Field label={t('registry.name')} value={entry.name} required onCommit={set('name')} />
        {entry.kind === 'certifiedBusinesses' ? (
          <Field
            label={t('registry.scheme')}
            value={entry.scheme}
            required
            help={t('registry.schemeHelp', schemes.join('、'))}
            onCommit={set('scheme')}
          />
        ) : null}
        <Field
          label={t('registry.evidence')}
          value={entry.evidenceUrl}
          required={entry.kind !== 'publicBodies'}
          help={t('registry.evidenceHelp')}
          onCommit={set('evidenceUrl')}
        />
        <div class="row">
          <Field
            label={t('registry.checkedOn')}
            type="date"
            width="short"
            value={entry.checkedOn}
            onCommit={set('checkedOn')}
          />
          <Button onClick={() => set('checkedOn')(today)}>{t('registry.today')}</Button>
        </div>
      </div>
      {rival ? (
        <Notice level={rival.how === 'same' ? 'confirm' : 'caution'} live>
          <p>{t(`registry.rival.${rival.how}`, rival.handle)}</p>
        </Notice>
      ) : null}
      {asked && missing.length > 0 ? (
        <Notice level="confirm" live>
          <p>{t('registry.missing', missing.map((key) => t(`registry.${key}`)).join(t('ui.comma')))}</p>
        </Notice>
      ) : null}
      <div class="row">
        <Button kind="main" action="save-entry" onClick={save}>
          {t('registry.save')}
        </Button>
        <Button onClick={onCancel}>{t('registry.cancel')}</Button>
      </div>
    </section>
  );
}
