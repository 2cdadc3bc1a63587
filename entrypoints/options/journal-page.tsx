/** 記録: from the journal's database to the views. Wiring only. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { JournalFilters } from '../../components/options/journal/journal-filters.tsx';
import { JournalTable } from '../../components/options/journal/journal-table.tsx';
import { JournalTools } from '../../components/options/journal/journal-tools.tsx';
import { MonthPicture } from '../../components/options/journal/month-picture.tsx';
import type { ChainState, JournalEntry, JournalFilter, JournalWords } from '../../components/options/journal/view.ts';
import { useStrings } from '../../components/strings.ts';
import { EmptyState, Notice } from '../../components/ui/notice.tsx';
import { dayOf } from '../../lib/calendar/day.ts';
import { windowOn } from '../../lib/calendar/posting-hours.ts';
import { journalCsv } from '../../lib/journal/csv.ts';
import { openJournal } from '../../lib/journal/journal.ts';
import { summarizeMonth } from '../../lib/journal/summary.ts';
import { tokyoMonth, tokyoTime } from '../../lib/journal/tokyo.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import type { StorageFailure } from '../../lib/storage/write-result.ts';
import { cityRules } from './city-rules.ts';
import { saveFile } from './hand-over.ts';
import { usePolicy } from './use-policy.ts';

const journal = openJournal();
/** Rows drawn at first, and added by 「続きを見る」. */
const PAGE = 50;
/** The whole month is needed for its picture. */
const EVERYTHING = Number.MAX_SAFE_INTEGER;

interface Listed {
  readonly entries: readonly JournalEntry[];
  readonly more: boolean;
}

export function JournalPage() {
  const t = useStrings();
  const { pack } = usePolicy();
  const [filter, setFilter] = useState<JournalFilter>({ month: tokyoMonth(Date.now()) });
  const [limit, setLimit] = useState(PAGE);
  const [listed, setListed] = useState<Listed | undefined>(undefined);
  const [monthEntries, setMonthEntries] = useState<readonly JournalEntry[]>([]);
  const [known, setKnown] = useState<Known>({ token: '', count: 0, months: [], accounts: [] });
  const [failure, setFailure] = useState<StorageFailure | undefined>(undefined);
  const [chain, setChain] = useState<ChainState | undefined>(undefined);
  const [stale, setStale] = useState(false);
  const [reads, setReads] = useState(0);

  useEffect(() => {
    let wanted = true;
    void journal.list(filter, limit).then((result) => {
      if (!wanted) return;
      setFailure(result.ok ? undefined : result.error);
      if (result.ok) setListed(result.value);
    });
    return () => {
      wanted = false;
    };
  }, [filter, limit, reads]);
  useEffect(() => {
    let wanted = true;
    void knownOf().then((all) => wanted && all && setKnown(all));
    return () => {
      wanted = false;
    };
  }, [reads]);
  useEffect(() => {
    if (filter.month === undefined) return undefined;
    let wanted = true;
    void journal
      .list({ month: filter.month }, EVERYTHING)
      .then((result) => wanted && result.ok && setMonthEntries(result.value.entries));
    return () => {
      wanted = false;
    };
  }, [filter.month, reads]);
  // A post or another page may write while this one is open.
  useEffect(() => {
    const life = new AbortController();
    journal.onChange(() => setReads((now) => now + 1), life.signal);
    return () => life.abort();
  }, []);

  const words = useMemo(() => wordsFor(pack, t('language')), [pack]);
  const { month } = filter;
  const summary = useMemo(() => month && summarizeMonth(monthEntries, month), [monthEntries, month]);
  if (failure) {
    return (
      <Notice level="confirm" live>
        <p>{t(`journal.${failure}`)}</p>
      </Notice>
    );
  }
  if (!listed) return null;
  if (known.count === 0 && listed.entries.length === 0) return <EmptyState>{t('journal.empty')}</EmptyState>;

  const exportAs = async (kind: 'csv' | 'json'): Promise<void> => {
    const result = await journal.export();
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    const name = `${t('journal.tools.fileName')}.${kind}`;
    if (kind === 'csv') saveFile(name, journalCsv(result.value.entries, words), 'text/csv');
    else saveFile(name, JSON.stringify(result.value, null, 2));
  };
  const verify = async (): Promise<void> => {
    const result = await journal.verify();
    if (!result.ok) setFailure(result.error);
    else if (result.value.ok)
      setChain({ state: 'good', count: result.value.count, clockSetBack: result.value.clockSetBack.length });
    else setChain({ state: 'broken', seq: result.value.seq, kind: result.value.kind });
  };
  const deleteAll = async (): Promise<void> => {
    const result = await journal.deleteAll(known.token, Date.now());
    if (!result.ok) setFailure(result.error);
    // Written to since the person was shown the number: it is asked again.
    setStale(result.ok && result.value === 'stale');
    setChain(undefined);
  };

  return (
    <>
      {month && summary ? (
        <MonthPicture month={month} summary={summary} words={words} isOpenDay={(day) => isOpenDay(pack, month, day)} />
      ) : null}
      <section class="section">
        <JournalFilters
          filter={filter}
          months={known.months}
          accounts={known.accounts}
          words={words}
          onFilter={(next) => {
            setFilter(next);
            setLimit(PAGE);
          }}
        />
        {listed.entries.length === 0 ? (
          <p role="status">{t('journal.nothing')}</p>
        ) : (
          <JournalTable
            entries={listed.entries}
            more={listed.more}
            words={words}
            onMore={() => setLimit(limit + PAGE)}
          />
        )}
      </section>
      {stale ? (
        <Notice level="caution" live>
          <p>{t('journal.tools.stale')}</p>
        </Notice>
      ) : null}
      <JournalTools
        count={known.count}
        chain={chain}
        onCsv={() => void exportAs('csv')}
        onJson={() => void exportAs('json')}
        onVerify={() => void verify()}
        onDelete={() => void deleteAll()}
      />
    </>
  );
}

interface Known {
  /** Of the journal as it is shown: what may be deleted. */
  readonly token: string;
  readonly count: number;
  readonly months: readonly string[];
  readonly accounts: readonly string[];
}

/** What the filters offer. The present month is there even before its first entry. */
async function knownOf(): Promise<Known | undefined> {
  // Before the entries are read: what is written in between makes it stale.
  const token = await journal.deletionToken();
  const all = await journal.list({}, EVERYTHING);
  if (!token.ok || !all.ok) return undefined;
  const { entries } = all.value;
  const months = new Set([tokyoMonth(Date.now()), ...entries.map(({ at }) => tokyoMonth(at))]);
  const accounts = new Set(entries.map(({ account }) => account).filter((handle) => handle !== ''));
  return {
    token: token.value,
    count: entries.length,
    months: [...months].sort().reverse(),
    accounts: [...accounts].sort(),
  };
}

function wordsFor(pack: PolicyPack, language: string): JournalWords {
  const rules = new Map(cityRules(pack).map(({ id, title }) => [id, title]));
  const clauses = new Map(pack.clauses.map(({ id, label }) => [id, label]));
  const categories = new Map(pack.content.categories.map(({ id, label }) => [id, label]));
  const monthName = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const items = new Map(pack.checklist.map(({ id, text }) => [id, text]));
  return {
    rule: (id) => rules.get(id) ?? id,
    clause: (id) => clauses.get(id) ?? id,
    category: (id) => categories.get(id) ?? id,
    checkItem: (id) => items.get(id) ?? id,
    month: (month) => monthName.format(new Date(`${month}-01T00:00:00Z`)),
    time: tokyoTime,
  };
}

function isOpenDay(pack: PolicyPack, month: string, day: number): boolean {
  const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
  return windowOn(dayOf({ year, month: monthOfYear, day }), pack.hours, pack.holidays) !== undefined;
}
