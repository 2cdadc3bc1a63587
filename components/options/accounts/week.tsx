/** Posting hours of a week: as words, and to edit. */
import { WEEK } from './week-days.ts';
import { without } from '../../../lib/desk/without.ts';
import type { Hours } from '../../../lib/policy/types.ts';
import { useStrings, type Translate } from '../../strings.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';

type Weekly = Hours['weekly'];

export function WeekWords({ weekly }: { readonly weekly: Weekly }) {
  const t = useStrings();
  return (
    <dl class="pairs">
      {sameDays(weekly).map(({ days, window }) => (
        <div class="pair" key={days[0]}>
          <dt>{daysName(days, t)}</dt>
          <dd>{window ? t('accounts.fromTo', window.from, window.to) : t('accounts.noHours')}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface WeekEditorProps {
  readonly weekly: Weekly;
  /** Changes one day and leaves the others as they are by then. */
  readonly onChange: (change: (weekly: Weekly) => Weekly) => void;
}

export function WeekEditor({ weekly, onChange }: WeekEditorProps) {
  const t = useStrings();
  const first = Object.values(weekly)[0] ?? { from: '08:30', to: '17:15' };
  return (
    <div class="week">
      {WEEK.map((day) => {
        const window = weekly[day];
        const name = t(`accounts.weekday.${day}`);
        const set = (part: Partial<typeof first>): void =>
          onChange((now) => ({ ...now, [day]: { ...(now[day] ?? first), ...part } }));
        return (
          <div class="week-day" key={day} role="group" aria-label={name}>
            <Checkbox
              label={name}
              checked={window !== undefined}
              onChange={(open) => onChange((now) => (open ? { [day]: first, ...now } : without(now, day)))}
            />
            {window ? (
              <>
                <Field
                  type="time"
                  width="short"
                  label={t('accounts.from')}
                  value={window.from}
                  check={(from) => (from !== '' && from < window.to ? undefined : t('accounts.hoursOrder'))}
                  onCommit={(from) => set({ from })}
                />
                <Field
                  type="time"
                  width="short"
                  label={t('accounts.to')}
                  value={window.to}
                  check={(to) => (to > window.from ? undefined : t('accounts.hoursOrder'))}
                  onCommit={(to) => set({ to })}
                />
              </>
            ) : (
              <p class="soft">{t('accounts.noHours')}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Neighbouring days with the same hours, together: 月〜金 8:30〜17:15. */
function sameDays(weekly: Weekly): { days: (typeof WEEK)[number][]; window: Weekly[(typeof WEEK)[number]] }[] {
  const groups: ReturnType<typeof sameDays> = [];
  for (const day of WEEK) {
    const [window, last] = [weekly[day], groups.at(-1)];
    if (last && last.window?.from === window?.from && last.window?.to === window?.to) last.days.push(day);
    else groups.push({ days: [day], window });
  }
  return groups;
}

function daysName(days: readonly (typeof WEEK)[number][], t: Translate): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const name = t(`accounts.weekday.${first}`);
  return first === last ? name : t('accounts.days', name, t(`accounts.weekday.${last}`));
}
