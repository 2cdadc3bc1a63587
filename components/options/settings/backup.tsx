/** Everything as one file, and back: what a file would change is seen before it changes anything. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';

export type BackupState =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly string[] }
  | { readonly state: 'ready'; readonly fileName: string; readonly changes: readonly BackupChange[] }
  | { readonly state: Outcome };

/** `stale`: what is stored was changed while the file was looked at. */
type Outcome = 'done' | 'failed' | 'stale';

export interface BackupChange {
  readonly path: string;
  /** As JSON; '' where there is nothing. */
  readonly before: string;
  readonly after: string;
}

export interface BackupProps {
  readonly file: BackupState;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** Enough to recognise the file by. */
const LISTED = 100;

export function BackupSection({ file, onExport, onFile, onTake, onDrop }: BackupProps) {
  const t = useStrings();
  return (
    <section class="section" aria-labelledby="backup" data-part="backup" data-state={file.state}>
      <h2 id="backup">{t('settings.backup.heading')}</h2>
      <p class="help">{t('settings.backup.help')}</p>
      <div class="row">
        <Button action="export-all" onClick={onExport}>
          {t('settings.backup.export')}
        </Button>
        <FileButton label={t('settings.backup.import')} accept=".json,application/json" onFile={onFile} />
      </div>
      {file.state === 'done' || file.state === 'failed' || file.state === 'stale' ? (
        <Notice level={file.state === 'done' ? 'note' : 'confirm'} live>
          <p>{t(`settings.backup.${file.state}`)}</p>
        </Notice>
      ) : null}
      {file.state === 'refused' ? (
        <Notice level="confirm" title={t('settings.backup.refused')} live>
          <ul class="bullets">
            {file.problems.slice(0, LISTED).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <div class="row">
            <Button onClick={onDrop}>{t('settings.backup.close')}</Button>
          </div>
        </Notice>
      ) : null}
      {file.state === 'ready' ? (
        <>
          <h3>{t('settings.backup.title', file.fileName)}</h3>
          {file.changes.length === 0 ? (
            <p role="status">{t('settings.backup.none')}</p>
          ) : (
            <>
              <p role="status">{t('settings.backup.changes', file.changes.length)}</p>
              <Table
                caption={t('settings.backup.list')}
                rows={file.changes.slice(0, LISTED)}
                rowKey={({ path }) => path}
                columns={[
                  {
                    id: 'path',
                    heading: t('settings.backup.path'),
                    isName: true,
                    cell: ({ path }) => <code>{path}</code>,
                  },
                  { id: 'before', heading: t('settings.backup.before'), cell: ({ before }) => <Value json={before} /> },
                  { id: 'after', heading: t('settings.backup.after'), cell: ({ after }) => <Value json={after} /> },
                ]}
              />
              {file.changes.length > LISTED ? (
                <p class="soft">{t('settings.backup.more', file.changes.length - LISTED)}</p>
              ) : null}
            </>
          )}
          <div class="row">
            {file.changes.length > 0 ? (
              <Button kind="main" action="take-backup" onClick={onTake}>
                {t('settings.backup.take')}
              </Button>
            ) : null}
            <Button action="drop-backup" onClick={onDrop}>
              {t(file.changes.length > 0 ? 'settings.backup.drop' : 'settings.backup.close')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

const SHOWN = 160;

function Value({ json }: { readonly json: string }) {
  const t = useStrings();
  if (json === '') return <span class="soft">{t('settings.backup.nothing')}</span>;
  return <code>{json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json}</code>;
}
