import { useEffect, useState, type ReactElement } from 'react';
import { quirks } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { leaveSubPage, type Editing } from './actions.ts';
import { t } from './labels.ts';
import { scheduledText } from './ScheduledLine.tsx';

const c = styles({
  page: 'padding: 16px; display: flex; flex-direction: column; gap: 12px',
  row: 'display: flex; gap: 8px',
  confirm: 'align-self: flex-end; font-weight: 700; padding: 8px 16px',
});

interface Option {
  readonly value: string;
  readonly label: string;
}

const range = (from: number, to: number, pad = 0): Option[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    value: String(from + i),
    label: String(from + i).padStart(pad, '0'),
  }));

const months = (): Option[] =>
  Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: new Date(2026, i, 1).toLocaleDateString(quirks.lang, { month: 'long' }),
  }));

interface WallTime {
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly half: 'am' | 'pm';
}

const pad = (value: string | number): string => String(value).padStart(2, '0');

function toStamp({ year, month, day, hour, minute, half }: WallTime): string {
  const hours = quirks.clock === 24 ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  return `${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${pad(minute)}`;
}

function fromStamp(stamp: string | undefined): WallTime {
  const date = stamp ? new Date(stamp) : new Date(Date.now() + 24 * 3600 * 1000);
  const hours = date.getHours();
  return {
    year: String(date.getFullYear()),
    month: String(date.getMonth() + 1),
    day: String(date.getDate()),
    hour: String(quirks.clock === 24 ? hours : hours % 12 || 12),
    minute: String(date.getMinutes()),
    half: hours < 12 ? 'am' : 'pm',
  };
}

/** `/compose/post/schedule`: five selects, six on a 12-hour account, rendered late and with generated ids (SITES 1.7). */
export function SchedulePage({ store }: Editing): ReactElement {
  const [time, setTime] = useState(() => fromStamp(store.get().scheduledAt));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 50);
    return () => clearTimeout(timer);
  }, []);
  const days = new Date(Number(time.year), Number(time.month), 0).getDate();
  const thisYear = new Date().getFullYear();
  const set = (key: keyof WallTime) => (value: string) => setTime((old) => ({ ...old, [key]: value }));
  const apply = (scheduledAt: string | undefined): void => {
    store.update((composer) => ({ ...composer, scheduledAt }));
    leaveSubPage();
  };
  return (
    <div className={c.page}>
      <button
        type="button"
        data-testid="scheduledConfirmationPrimaryAction"
        className={c.confirm}
        onClick={() => apply(toStamp(time))}
      >
        <span>{t.confirm}</span>
      </button>
      <div>{scheduledText(toStamp(time))}</div>
      {ready ? (
        <>
          <div className={c.row}>
            <Select id={1} options={months()} value={time.month} onChange={set('month')} />
            <Select id={2} options={range(1, days)} value={time.day} onChange={set('day')} />
            <Select id={3} options={range(thisYear, thisYear + 2)} value={time.year} onChange={set('year')} />
          </div>
          <div className={c.row}>
            <Select
              id={4}
              options={quirks.clock === 24 ? range(0, 23, 2) : range(1, 12)}
              value={time.hour}
              onChange={set('hour')}
            />
            <Select id={5} options={range(0, 59, 2)} value={time.minute} onChange={set('minute')} />
            {quirks.clock === 12 ? (
              <Select
                id={6}
                options={[
                  { value: 'am', label: quirks.lang === 'ja' ? '午前' : 'AM' },
                  { value: 'pm', label: quirks.lang === 'ja' ? '午後' : 'PM' },
                ]}
                value={time.half}
                onChange={set('half')}
              />
            ) : null}
          </div>
          <div>
            {t.timeZone}: {Intl.DateTimeFormat().resolvedOptions().timeZone}
          </div>
        </>
      ) : null}
      {store.get().scheduledAt ? (
        <button type="button" onClick={() => apply(undefined)}>
          {t.clear}
        </button>
      ) : null}
    </div>
  );
}

interface SelectProps {
  readonly id: number;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The site's own select starts with an empty, disabled option. */
const Select = ({ id, options, value, onChange }: SelectProps): ReactElement => (
  <select id={`SELECTOR_${id}`} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
    <option disabled value="" />
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
