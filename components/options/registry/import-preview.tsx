/** What a file would bring: nothing is kept before the person has seen which rows are left out and why. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { ImportPreview } from './view.ts';

/** Faulty rows that are listed; a file of another kind is faulty in every row. */
const LISTED = 100;

export interface ImportPreviewProps {
  readonly preview: ImportPreview;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

export function ImportPreviewSection({ preview, onTake, onDrop }: ImportPreviewProps) {
  const t = useStrings();
  const { fileName, entries, faulty } = preview;
  return (
    <section class="section" aria-labelledby="registry-import" data-part="registry-import">
      <h2 id="registry-import">{t('registry.import.title', fileName)}</h2>
      <p>{t('registry.import.counts', entries.length, faulty.length)}</p>
      {faulty.length > 0 ? (
        <Table
          caption={t('registry.import.faulty')}
          rows={faulty.slice(0, LISTED)}
          rowKey={({ line, fault, cell }) => `${line}/${fault}/${cell}`}
          columns={[
            { id: 'line', heading: t('registry.import.line'), isName: true, cell: ({ line }) => line },
            { id: 'cell', heading: t('registry.import.cell'), cell: ({ cell }) => <span lang="ja">{cell}</span> },
            {
              id: 'reason',
              heading: t('registry.import.reason'),
              cell: ({ fault }) => t(`registry.fault.${fault}`),
            },
          ]}
        />
      ) : null}
      {faulty.length > LISTED ? <p class="soft">{t('registry.import.more', faulty.length - LISTED)}</p> : null}
      <div class="row">
        {entries.length > 0 ? (
          <Button kind="main" action="take-import" onClick={onTake}>
            {t('registry.import.take', entries.length)}
          </Button>
        ) : null}
        <Button action="drop-import" onClick={onDrop}>
          {t('registry.import.drop')}
        </Button>
      </div>
    </section>
  );
}
