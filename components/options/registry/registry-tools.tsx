/** Search, filter, and what can be done with the whole list. */
import type { RegistryEntry } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { KINDS } from './view.ts';

export interface Filter {
  readonly query: string;
  readonly kind: 'all' | 'stale' | RegistryEntry['kind'];
}

export interface RegistryToolsProps {
  readonly filter: Filter;
  readonly found: number;
  readonly total: number;
  readonly onFilter: (filter: Filter) => void;
  readonly onAdd: () => void;
  readonly onFile: (file: File) => void;
  readonly onExport: () => void;
}

export function RegistryTools({ filter, found, total, onFilter, onAdd, onFile, onExport }: RegistryToolsProps) {
  const t = useStrings();
  return (
    <section class="section">
      <div class="row">
        <Button kind="main" action="add-entry" onClick={onAdd}>
          {t('registry.addButton')}
        </Button>
        <FileButton label={t('registry.import.button')} accept=".csv,text/csv" onFile={onFile} />
        {total > 0 ? <Button onClick={onExport}>{t('registry.export')}</Button> : null}
      </div>
      <p class="help">{t('registry.import.help')}</p>
      {total > 0 ? (
        <div class="row">
          <SearchField
            label={t('registry.search')}
            value={filter.query}
            onInput={(query) => onFilter({ ...filter, query })}
          />
          <Select
            label={t('registry.show')}
            value={filter.kind}
            options={[
              { value: 'all', label: t('registry.all') },
              ...KINDS.map((value) => ({ value, label: t(`registry.kind.${value}`) })),
              { value: 'stale', label: t('registry.stale') },
            ]}
            onChange={(kind) => onFilter({ ...filter, kind })}
          />
          <p role="status">{t('registry.count', found, total)}</p>
        </div>
      ) : null}
    </section>
  );
}
