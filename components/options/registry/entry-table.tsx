/** The registry's rows: as many as one looks through, and more on demand. */
import { useEffect, useState } from 'preact/hooks';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { EntryView } from './view.ts';

/** Rows drawn at once: a list of 5,000 stays as quick as one of 50. */
const PAGE = 50;

export interface EntryTableProps {
  readonly rows: readonly RegistryEntry[];
  readonly viewOf: (entry: RegistryEntry) => EntryView;
  readonly onEdit: (entry: RegistryEntry) => void;
  readonly onConfirm: (entry: RegistryEntry) => void;
  readonly onRemove: (entry: RegistryEntry) => void;
}

export function EntryTable({ rows, viewOf, onEdit, onConfirm, onRemove }: EntryTableProps) {
  const t = useStrings();
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [rows]);
  const left = rows.length - shown;
  return (
    <>
      <Table
        caption={t('registry.list')}
        rows={rows.slice(0, shown).map(viewOf)}
        rowKey={({ entry }) => `${entry.site}/${entry.handle}`}
        columns={[
          {
            id: 'name',
            heading: t('registry.account'),
            isName: true,
            cell: ({ entry, rival }) => (
              <>
                <span lang="ja">{entry.name}</span>
                <span class="table-line small soft">
                  @{entry.handle} · {entry.site === 'x' ? 'X' : 'Instagram'}
                </span>
                {rival ? (
                  <span class="table-line small due">{t(`registry.rival.${rival.how}`, rival.handle)}</span>
                ) : null}
              </>
            ),
          },
          {
            id: 'kind',
            heading: t('registry.kindLabel'),
            cell: ({ entry }) => (
              <>
                {t(`registry.kind.${entry.kind}`)}
                {entry.scheme ? (
                  <span class="table-line small soft" lang="ja">
                    {entry.scheme}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            id: 'evidence',
            heading: t('registry.evidence'),
            cell: ({ entry }) =>
              entry.evidenceUrl ? (
                <a href={entry.evidenceUrl} target="_blank" rel="noreferrer noopener">
                  {hostOf(entry.evidenceUrl)}
                </a>
              ) : (
                <span class="soft">{t('registry.none')}</span>
              ),
          },
          {
            id: 'checked',
            heading: t('registry.checkedOn'),
            cell: ({ entry, stale }) => (
              <>
                {entry.checkedOn}
                {stale ? (
                  <span class="table-line small due">{t(entry.checkedOn ? 'registry.stale' : 'registry.never')}</span>
                ) : null}
              </>
            ),
          },
          {
            id: 'do',
            heading: t('registry.do'),
            cell: ({ entry, stale }) => (
              <span class="row">
                {stale ? (
                  <Button
                    kind="link"
                    label={t('registry.confirmOf', entry.name)}
                    action="confirm-entry"
                    onClick={() => onConfirm(entry)}
                  >
                    {t('registry.confirm')}
                  </Button>
                ) : null}
                <Button
                  kind="link"
                  label={t('registry.editOf', entry.name)}
                  action="edit-entry"
                  onClick={() => onEdit(entry)}
                >
                  {t('registry.editShort')}
                </Button>
                <Button
                  kind="link"
                  label={t('registry.removeOf', entry.name)}
                  action="remove-entry"
                  onClick={() => onRemove(entry)}
                >
                  {t('registry.remove')}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {left > 0 ? (
        <div class="row">
          <Button action="more-entries" onClick={() => setShown(shown + PAGE)}>
            {t('registry.more', Math.min(PAGE, left), left)}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
