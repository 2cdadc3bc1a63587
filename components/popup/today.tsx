/** With nothing open: the day, the hours, and what is due. */
import { SeverityIcon } from '../icons.tsx';
import { hoursText } from '../panel-head.tsx';
import { useStrings } from '../strings.ts';
import type { ReminderView, TodayView } from './view.ts';

export interface TodayProps {
  readonly today: TodayView;
  readonly reminders: readonly ReminderView[];
  readonly onDone: (id: string) => void;
}

export function Today({ today, reminders, onDone }: TodayProps) {
  const t = useStrings();
  const { hours, date, window } = today;
  return (
    <>
      <section class="part" aria-labelledby="today">
        <h2 id="today">{t('popup.today.title', date)}</h2>
        {hours.holiday ? <p>{t('popup.today.holiday', hours.holiday)}</p> : null}
        <p class={hours.open ? 'line' : 'line line-caution'} data-part="hours" data-open={String(hours.open)}>
          {hours.open ? null : <SeverityIcon severity="caution" />}
          <span>{hoursText({ ...hours, holiday: '' }, t)}</span>
        </p>
        {window ? <p class="help">{t('popup.today.window', window)}</p> : null}
      </section>
      {reminders.length > 0 ? (
        <section class="part" aria-labelledby="reminders">
          <h2 id="reminders">{t('popup.reminders.title')}</h2>
          <ul class="reminders">
            {reminders.map((reminder) => (
              <li key={reminder.id}>
                {reminder.text}{' '}
                {reminder.canBeDone ? (
                  <button type="button" class="button" data-action="done" onClick={() => onDone(reminder.id)}>
                    {t('popup.reminders.done')}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
