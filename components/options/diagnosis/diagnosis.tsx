/** 診断: what works, what does not, and a report to hand on. */
import { useState } from 'preact/hooks';
import type { Diagnosis } from '../../../lib/messaging/draft-state.ts';
import { SeverityIcon } from '../../icons.tsx';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { DiagnosisView, Health } from './view.ts';

export interface DiagnosisPageProps {
  readonly view: DiagnosisView;
  /** Resolves to whether it is in the clipboard. */
  readonly onCopy: (report: string) => Promise<boolean>;
  readonly onRefresh: () => void;
}

const TAB_STATE = {
  idle: 'diagnosis.tab.idle',
  understood: 'diagnosis.tab.understood',
  fallbacks: 'diagnosis.tab.fallbacks',
  'not-understood': 'diagnosis.tab.notUnderstood',
} as const satisfies Record<Diagnosis['state'], string>;

const LEVEL = { good: undefined, doubtful: 'caution', bad: 'confirm', unknown: 'note' } as const;

export function DiagnosisSections({ view, onCopy, onRefresh }: DiagnosisPageProps) {
  const t = useStrings();
  return (
    <>
      <section class="section">
        <h2>{t('diagnosis.partsHeading')}</h2>
        <Table
          caption={t('diagnosis.partsHeading')}
          rows={view.lines}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', heading: t('diagnosis.part'), isName: true, cell: ({ name }) => name },
            {
              id: 'state',
              heading: t('diagnosis.state'),
              cell: ({ health, text }) => (
                <span class="row" data-health={health}>
                  <HealthMark health={health} />
                  {text}
                </span>
              ),
            },
          ]}
        />
        <div class="row">
          <Button onClick={onRefresh}>{t('diagnosis.refresh')}</Button>
          <CopyButton report={view.report} onCopy={onCopy} />
        </div>
        <p class="help">{t('diagnosis.reportHelp')}</p>
      </section>
      <section class="section">
        <h2>{t('diagnosis.tabsHeading')}</h2>
        {view.tabs.length === 0 ? (
          <EmptyState>{t('diagnosis.noTabs')}</EmptyState>
        ) : (
          view.tabs.map(({ id, diagnosis }) => <TabDiagnosis key={id} diagnosis={diagnosis} />)
        )}
      </section>
    </>
  );
}

function HealthMark({ health }: { readonly health: Health }) {
  const level = LEVEL[health];
  return level ? <SeverityIcon severity={level} /> : null;
}

function TabDiagnosis({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const t = useStrings();
  const name = diagnosis.site === 'x' ? 'X' : 'Instagram';
  return (
    <details data-site={diagnosis.site}>
      <summary>
        {name}: {t(TAB_STATE[diagnosis.state])}
      </summary>
      <Table
        caption={t('diagnosis.rowsOf', name)}
        rows={diagnosis.rows}
        rowKey={({ name: row }) => row}
        columns={[
          { id: 'name', heading: t('diagnosis.row'), isName: true, cell: ({ name: row }) => <code>{row}</code> },
          {
            id: 'level',
            heading: t('diagnosis.answer'),
            cell: ({ level, alternatives }) =>
              level === null
                ? t('diagnosis.level.none')
                : level === 0
                  ? t('diagnosis.level.first')
                  : t('diagnosis.level.other', level + 1, alternatives),
          },
          { id: 'note', heading: t('diagnosis.note'), cell: ({ note }) => <span lang="en">{note}</span> },
        ]}
      />
    </details>
  );
}

function CopyButton({ report, onCopy }: { readonly report: string; readonly onCopy: DiagnosisPageProps['onCopy'] }) {
  const t = useStrings();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | undefined>(undefined);
  return (
    <>
      <Button
        action="copy-report"
        onClick={() => void onCopy(report).then((ok) => setOutcome(ok ? 'copied' : 'failed'))}
      >
        {t('diagnosis.copy')}
      </Button>
      <span role="status">{outcome ? t(`diagnosis.${outcome}`) : ''}</span>
    </>
  );
}
