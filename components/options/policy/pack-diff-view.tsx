/** Two packs beside one another: clauses in their own words, settings by name. */
import type { PackDiff } from '../../../lib/policy/pack-diff.ts';
import { useStrings } from '../../strings.ts';
import { Table } from '../../ui/table.tsx';

export function PackDiffView({ diff }: { readonly diff: PackDiff }) {
  const t = useStrings();
  const { clauses, settings } = diff;
  if (clauses.length === 0 && settings.length === 0) return <p>{t('policy.diff.none')}</p>;
  return (
    <div data-part="pack-diff">
      <p>{t('policy.diff.counts', clauses.length, settings.length)}</p>
      {clauses.length > 0 ? (
        <Table
          caption={t('policy.diff.clauses')}
          rows={clauses}
          rowKey={({ kind, label }) => `${kind}/${label}`}
          columns={[
            {
              id: 'clause',
              heading: t('policy.diff.clause'),
              isName: true,
              cell: ({ kind, label }) => (
                <>
                  <span lang="ja">{label}</span>
                  <span class="table-line small soft">{t(`policy.diff.kind.${kind}`)}</span>
                </>
              ),
            },
            { id: 'before', heading: t('policy.diff.before'), cell: ({ before }) => <Words text={before} /> },
            { id: 'after', heading: t('policy.diff.after'), cell: ({ after }) => <Words text={after} /> },
          ]}
        />
      ) : null}
      {settings.length > 0 ? (
        <details>
          <summary>{t('policy.diff.settings', settings.length)}</summary>
          <Table
            caption={t('policy.diff.settings', settings.length)}
            rows={settings}
            rowKey={({ path }) => path}
            columns={[
              { id: 'path', heading: t('policy.diff.setting'), isName: true, cell: ({ path }) => <code>{path}</code> },
              { id: 'before', heading: t('policy.diff.before'), cell: ({ before }) => <Value json={before} /> },
              { id: 'after', heading: t('policy.diff.after'), cell: ({ after }) => <Value json={after} /> },
            ]}
          />
        </details>
      ) : null}
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  const t = useStrings();
  return text === '' ? <span class="soft">{t('policy.diff.nothing')}</span> : <span lang="ja">{text}</span>;
}

/** Long values are lists of words; whoever wants all of them opens the file. */
const SHOWN = 200;

function Value({ json }: { readonly json: string }) {
  const t = useStrings();
  if (json === '') return <span class="soft">{t('policy.diff.nothing')}</span>;
  return <code>{json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json}</code>;
}
