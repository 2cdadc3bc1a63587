/** A pack from a file: what is wrong with it, or what it would change, before anything is taken over. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PackDiffView } from './pack-diff-view.tsx';
import type { PackImport, ProblemLine } from './view.ts';

export interface PackImportProps {
  readonly file: PackImport;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

export function PackImportSection({ file, onTake, onDrop }: PackImportProps) {
  const t = useStrings();
  return (
    <section class="section" data-part="pack-import" data-state={file.state} aria-labelledby="pack-import">
      <h2 id="pack-import">{t('policy.import.title', file.fileName)}</h2>
      {file.state === 'refused' ? (
        <Notice level="confirm" title={t('policy.import.refused')} live>
          <Problems problems={file.problems} />
        </Notice>
      ) : (
        <>
          <p>{t(file.replaces ? 'policy.import.replaces' : 'policy.import.adds', file.pack.name)}</p>
          {file.notices.length > 0 ? (
            <Notice level="note" title={t('policy.import.notices')}>
              <Problems problems={file.notices} />
            </Notice>
          ) : null}
          <PackDiffView diff={file.diff} />
        </>
      )}
      <div class="row">
        {file.state === 'ready' ? (
          <Button kind="main" action="take-pack" onClick={onTake}>
            {t('policy.import.take')}
          </Button>
        ) : null}
        <Button action="drop-pack" onClick={onDrop}>
          {t(file.state === 'ready' ? 'policy.import.drop' : 'policy.import.close')}
        </Button>
      </div>
    </section>
  );
}

/** Enough to mend a file by; a wrong file has thousands. */
const LISTED = 50;

function Problems({ problems }: { readonly problems: readonly ProblemLine[] }) {
  const t = useStrings();
  return (
    <>
      <ul class="bullets">
        {problems.slice(0, LISTED).map(({ path, message }) => (
          <li key={`${path}/${message}`}>
            {path ? <code>{path}</code> : t('policy.import.whole')}: {message}
          </li>
        ))}
      </ul>
      {problems.length > LISTED ? <p>{t('policy.import.more', problems.length - LISTED)}</p> : null}
    </>
  );
}
