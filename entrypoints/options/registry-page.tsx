/** 名簿: from the stored entries to the views and back. Wiring only. */
import { useMemo, useState } from 'preact/hooks';
import { EntryForm } from '../../components/options/registry/entry-form.tsx';
import { EntryTable } from '../../components/options/registry/entry-table.tsx';
import { ImportPreviewSection } from '../../components/options/registry/import-preview.tsx';
import { RegistryTools, type Filter } from '../../components/options/registry/registry-tools.tsx';
import type { ImportPreview, Rival } from '../../components/options/registry/view.ts';
import { useStrings } from '../../components/strings.ts';
import { EmptyState, Notice } from '../../components/ui/notice.tsx';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { decodeFile } from '../../lib/desk/decode-file.ts';
import { parseRegistryCsv, registryCsv } from '../../lib/desk/registry-csv.ts';
import { isStale, registryIndex, rivalIndex, rivalOf, sameEntry } from '../../lib/desk/registry.ts';
import { registryItem } from '../../lib/storage/items.ts';
import type { RegistryEntry } from '../../lib/storage/schema.ts';
import { saveFile } from './hand-over.ts';
import type { PageProps } from './pages.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function RegistryPage({ rest }: PageProps) {
  const t = useStrings();
  const { pack } = usePolicy();
  const { value: entries, change } = useItem(registryItem);
  const [filter, setFilter] = useState<Filter>({ query: '', kind: 'all' });
  const [editing, setEditing] = useState<RegistryEntry | undefined>(() => proposed(rest));
  const [preview, setPreview] = useState<ImportPreview | undefined>(undefined);
  const [unreadable, setUnreadable] = useState('');
  const today = isoDate(tokyoDay(Date.now()));
  const search = useMemo(() => registryIndex(entries ?? []), [entries]);
  const rivalIn = useMemo(() => rivalIndex(entries ?? []), [entries]);
  const rows = useMemo(
    () =>
      search(filter.query).filter(
        (entry) =>
          filter.kind === 'all' || (filter.kind === 'stale' ? isStale(entry, today) : entry.kind === filter.kind),
      ),
    [search, filter, today],
  );
  if (!entries) return null;

  const rival = (entry: RegistryEntry, others: readonly RegistryEntry[]): Rival | undefined => {
    const found = rivalOf(entry, others);
    return found && { how: found.how === 'same' ? 'same' : 'similar', handle: found.handle };
  };
  const others = (entry: RegistryEntry): RegistryEntry[] => entries.filter((other) => !sameEntry(other, entry));
  const replace = (before: RegistryEntry | undefined, after: RegistryEntry): void => {
    // Another page may have stored the same account since this one was drawn: it is there once, as saved last.
    const isOther = (entry: RegistryEntry): boolean =>
      !sameEntry(entry, after) && !(before && sameEntry(entry, before));
    void change((now) => [...now.filter(isOther), after]).then((stored) => {
      if (stored) setEditing(undefined);
    });
  };
  const read = async (file: File): Promise<void> => {
    const decoded = decodeFile(new Uint8Array(await file.arrayBuffer()));
    setUnreadable(decoded.ok ? '' : file.name);
    setPreview(decoded.ok ? { fileName: file.name, ...parseRegistryCsv(decoded.text, entries) } : undefined);
  };
  const isNew = editing !== undefined && !entries.some((entry) => sameEntry(entry, editing));

  return (
    <>
      <RegistryTools
        filter={filter}
        found={rows.length}
        total={entries.length}
        onFilter={setFilter}
        onAdd={() => setEditing(BLANK)}
        onFile={(file) => void read(file)}
        onExport={() => saveFile(`${t('registry.fileName')}.csv`, registryCsv(entries), 'text/csv')}
      />
      {unreadable ? (
        <Notice level="confirm" live>
          <p>{t('registry.import.unreadable', unreadable)}</p>
        </Notice>
      ) : null}
      {preview ? (
        <ImportPreviewSection
          preview={preview}
          onDrop={() => setPreview(undefined)}
          onTake={() =>
            void change((now) => [
              ...now,
              ...preview.entries.filter((entry) => !now.some((there) => sameEntry(there, entry))),
            ]).then((stored) => stored && setPreview(undefined))
          }
        />
      ) : null}
      {editing ? (
        <EntryForm
          key={`${editing.site}/${editing.handle}`}
          initial={editing}
          isNew={isNew}
          schemes={pack.share.schemes}
          today={today}
          rivalOf={(entry) => rival(entry, isNew ? entries : others(editing))}
          onSave={(entry) => replace(isNew ? undefined : editing, entry)}
          onCancel={() => setEditing(undefined)}
        />
      ) : null}
      {entries.length === 0 ? (
        <EmptyState>{t('registry.empty')}</EmptyState>
      ) : (
        <EntryTable
          rows={rows}
          viewOf={(entry) => {
            const handle = rivalIn(entry);
            return { entry, stale: isStale(entry, today), rival: handle ? { how: 'similar', handle } : undefined };
          }}
          onEdit={setEditing}
          onConfirm={(entry) =>
            void change((now) => now.map((there) => (sameEntry(there, entry) ? { ...there, checkedOn: today } : there)))
          }
          onRemove={(entry) => void change((now) => now.filter((there) => !sameEntry(there, entry)))}
        />
      )}
    </>
  );
}

const BLANK: RegistryEntry = {
  kind: 'publicBodies',
  site: 'x',
  handle: '',
  name: '',
  scheme: '',
  evidenceUrl: '',
  checkedOn: '',
};

/** `#registry/add/<site>/<handle>/<name>`: an author whom the repost hint proposes; the ground is for a person to fill in. */
function proposed([verb, site, handle = '', name = '']: readonly string[]): RegistryEntry | undefined {
  if (verb !== 'add') return undefined;
  return { ...BLANK, site: site === 'instagram' ? 'instagram' : 'x', handle, name };
}
