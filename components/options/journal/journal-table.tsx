/** The entries, newest first; what else was written down opens under each. */
import { useState } from 'preact/hooks';
import { type Translate, useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import type { JournalEntry, JournalWords } from './view.ts';

export interface JournalTableProps {
  readonly entries: readonly JournalEntry[];
  /** There are others that fit. */
  readonly more: boolean;
  readonly words: JournalWords;
  readonly onMore: () => void;
}

export function JournalTable({ entries, more, words, onMore }: JournalTableProps) {
  const t = useStrings();
  return (
    <>
      <Table
        caption={t('journal.list')}
        rows={entries}
        rowKey={({ seq }) => String(seq)}
        columns={[
          {
            id: 'time',
            heading: t('journal.time'),
            isName: true,
            cell: ({ at, seq, outsideHours }) => (
              <>
                {words.time(at).slice(0, 16)}
                <span class="table-line small soft">{t('journal.number', seq)}</span>
                {outsideHours ? <span class="table-line small due">{t('journal.outside')}</span> : null}
              </>
            ),
          },
          {
            id: 'event',
            heading: t('journal.event'),
            cell: ({ event, kind }) => (
              <>
                {t(`journal.events.${event}`)}
                <span class="table-line small soft">{t(`journal.kinds.${kind}`)}</span>
              </>
            ),
          },
          {
            id: 'account',
            heading: t('journal.account'),
            cell: ({ account, site, officer, section }) => (
              <>
                {account ? `@${account}` : t('journal.unknown')}
                <span class="table-line small soft">{site === 'x' ? 'X' : 'Instagram'}</span>
                {officer || section ? (
                  <span class="table-line small soft" lang="ja">
                    {[section, officer].filter(Boolean).join(' ')}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            id: 'findings',
            heading: t('journal.findings'),
            cell: (entry) => <Findings entry={entry} words={words} />,
          },
          { id: 'more', heading: t('journal.rest'), cell: (entry) => <Rest entry={entry} words={words} /> },
        ]}
      />
      {more ? (
        <div class="row">
          <Button action="more-journal" onClick={onMore}>
            {t('journal.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Findings({ entry, words }: { readonly entry: JournalEntry; readonly words: JournalWords }) {
  const t = useStrings();
  if (entry.findings.length === 0) return <span class="soft">{t('journal.none')}</span>;
  return (
    <ul>
      {entry.findings.map(({ ruleId, severity, clause, dismissed }) => (
        <li key={`${ruleId}/${clause}/${dismissed ?? ''}`}>
          {t(`severity.${severity}`)}: {words.rule(ruleId)} <span lang="ja">{words.clause(clause)}</span>
          {dismissed ? <span class="table-line small soft">{t(`journal.dismissed.${dismissed}`)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Everything else that the entry holds. Fifty entries are drawn at each key of a search: what is closed is not. */
function Rest({ entry, words }: { readonly entry: JournalEntry; readonly words: JournalWords }) {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{entry.reason ?? entry.decision ?? t('journal.show')}</summary>
      {open ? (
        <dl class="pairs small">
          {told(entry, words, t).map(([name, value]) => (
            <div key={name} class="pair">
              <dt>{name}</dt>
              <dd lang="ja">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </details>
  );
}

/** Names and values of what the entry holds beside its columns. */
function told(entry: JournalEntry, words: JournalWords, t: Translate): (readonly [string, string])[] {
  const { category, checklist, approval, subject, scheduledAt } = entry;
  const time = typeof scheduledAt === 'number' ? words.time(scheduledAt).slice(0, 16) : undefined;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    [t('journal.reason'), entry.reason],
    [t('journal.decision'), entry.decision],
    [t('journal.category'), category && [words.category(category), entry.categoryReason].filter(Boolean).join(': ')],
    [t('journal.scheduled'), scheduledAt === 'unknown' ? t('panel.hours.unreadable') : time],
    [t('journal.unchecked'), entry.unchecked.map(words.rule).join(t('ui.comma'))],
    [t('journal.done'), checklist?.done.map(words.checkItem).join(t('ui.comma'))],
    [t('journal.missing'), checklist?.missing.map(words.checkItem).join(t('ui.comma'))],
    [t('journal.approval'), approval && [approval.date, approval.person, approval.docNo].filter(Boolean).join(' ')],
    [t('journal.subject'), subject && [subject.author && `@${subject.author}`, subject.url].filter(Boolean).join(' ')],
    [t('journal.text'), entry.text],
    [t('journal.pack'), `${entry.pack.id} ${entry.pack.version}`],
    [t('journal.hash'), entry.textHash.slice(0, 16)],
  ];
  return pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]));
}
