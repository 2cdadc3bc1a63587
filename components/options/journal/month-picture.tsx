/** The month at a glance: a calendar of posts against opening hours, and findings by clause. Each with its table. */
import { useStrings } from '../../strings.ts';
import { Table } from '../../ui/table.tsx';
import type { JournalWords, MonthSummary } from './view.ts';

export interface MonthPictureProps {
  /** YYYY-MM */
  readonly month: string;
  readonly summary: MonthSummary;
  readonly words: Pick<JournalWords, 'clause' | 'month'>;
  /** Whether the city posts on that day of the month at all. */
  readonly isOpenDay: (day: number) => boolean;
}

export function MonthPicture({ month, summary, words, isOpenDay }: MonthPictureProps) {
  const t = useStrings();
  return (
    <section class="section" data-part="month" aria-labelledby="journal-month">
      <h2 id="journal-month">{t('journal.picture.title', words.month(month))}</h2>
      <p>{t('journal.picture.counts', summary.posts, summary.outsideHours, summary.held)}</p>
      <div class="columns">
        <div>
          <h3>{t('journal.picture.days')}</h3>
          <Calendar month={month} summary={summary} isOpenDay={isOpenDay} />
          <p class="help">{t('journal.picture.daysHelp')}</p>
        </div>
        <div>
          <h3>{t('journal.picture.clauses')}</h3>
          {summary.clauses.length === 0 ? (
            <p class="soft">{t('journal.none')}</p>
          ) : (
            <Bars
              rows={summary.clauses.map(({ clause, findings }) => ({ name: words.clause(clause), count: findings }))}
            />
          )}
          <h3>{t('journal.picture.accounts')}</h3>
          {summary.accounts.length === 0 ? (
            <p class="soft">{t('journal.none')}</p>
          ) : (
            <Bars
              rows={summary.accounts.map(({ account, posts }) => ({
                name: account ? `@${account}` : t('journal.unknown'),
                count: posts,
              }))}
            />
          )}
        </div>
      </div>
      <details>
        <summary>{t('journal.picture.table')}</summary>
        <Table
          caption={t('journal.picture.table')}
          rows={summary.days.filter(({ posts }) => posts > 0)}
          rowKey={({ day }) => String(day)}
          columns={[
            { id: 'day', heading: t('journal.picture.day'), isName: true, cell: ({ day }) => `${month}-${two(day)}` },
            { id: 'posts', heading: t('journal.picture.posts'), cell: ({ posts }) => posts },
            { id: 'outside', heading: t('journal.outside'), cell: ({ outsideHours }) => outsideHours },
          ]}
        />
      </details>
    </section>
  );
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The table under the picture says the same, so the picture itself is silent to a screen reader. */
function Calendar({ month, summary, isOpenDay }: Pick<MonthPictureProps, 'month' | 'summary' | 'isOpenDay'>) {
  const t = useStrings();
  const first = new Date(`${month}-01T00:00:00Z`).getUTCDay();
  return (
    <div class="month" aria-hidden="true">
      {WEEK.map((day) => (
        <span key={day} class="month-weekday">
          {t(`accounts.weekday.${day}`)}
        </span>
      ))}
      {summary.days.map(({ day, posts, outsideHours }) => (
        <span
          key={day}
          class={`month-day${isOpenDay(day) ? '' : ' month-closed'}${outsideHours > 0 ? ' month-outside' : ''}`}
          style={day === 1 ? { gridColumnStart: first + 1 } : undefined}
        >
          <span class="month-number">{day}</span>
          <span class="month-posts">{posts > 0 ? posts : ''}</span>
        </span>
      ))}
    </div>
  );
}

function Bars({ rows }: { readonly rows: readonly { readonly name: string; readonly count: number }[] }) {
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <ul class="bars">
      {rows.map(({ name, count }) => (
        <li key={name}>
          <span class="bar-name" lang="ja">
            {name}
          </span>
          <span class="bar-track" aria-hidden="true">
            <span class="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
          </span>
          <span class="bar-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');
