/** Which entries are listed. */
import { useStrings } from '../../strings.ts';
import { Checkbox, Select } from '../../ui/choices.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { JournalEvent, JournalFilter, JournalWords } from './view.ts';

export const EVENTS: readonly JournalEvent[] = ['posted', 'held', 'proceeded', 'checked', 'share', 'comment', 'offer'];

export interface JournalFiltersProps {
  readonly filter: JournalFilter;
  /** YYYY-MM, newest first. */
  readonly months: readonly string[];
  readonly accounts: readonly string[];
  readonly words: Pick<JournalWords, 'month'>;
  readonly onFilter: (filter: JournalFilter) => void;
}

export function JournalFilters({ filter, months, accounts, words, onFilter }: JournalFiltersProps) {
  const t = useStrings();
  const all = { value: '', label: t('journal.all') };
  const set = (change: Partial<JournalFilter>): void => onFilter({ ...filter, ...change });
  return (
    <div class="columns">
      <Select
        label={t('journal.month')}
        value={filter.month ?? ''}
        options={[all, ...months.map((month) => ({ value: month, label: words.month(month) }))]}
        onChange={(month) => set({ month: month || undefined })}
      />
      <Select
        label={t('journal.account')}
        value={filter.account ?? ''}
        options={[all, ...accounts.map((handle) => ({ value: handle, label: `@${handle}` }))]}
        onChange={(account) => set({ account: account || undefined })}
      />
      <Select
        label={t('journal.event')}
        value={filter.event ?? ''}
        options={[all, ...EVENTS.map((value) => ({ value, label: t(`journal.events.${value}`) }))]}
        onChange={(event) => set({ event: EVENTS.find((known) => known === event) })}
      />
      <Select
        label={t('journal.severity')}
        value={filter.severity ?? ''}
        options={[all, ...LEVELS.map((value) => ({ value, label: t(`severity.${value}`) }))]}
        onChange={(severity) => set({ severity: LEVELS.find((known) => known === severity) })}
      />
      <SearchField label={t('journal.search')} value={filter.query ?? ''} onInput={(query) => set({ query })} />
      <Checkbox
        label={t('journal.outsideOnly')}
        checked={filter.outsideHours === true}
        onChange={(on) => set({ outsideHours: on ? true : undefined })}
      />
    </div>
  );
}

const LEVELS = ['confirm', 'caution', 'note'] as const;
