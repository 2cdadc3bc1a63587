import type { Reminder } from '../../../lib/desk/reminders.ts';

export function dueReminders(reminders: readonly Reminder[]): Reminder['kind'][] {
  return reminders.filter(({ due }) => due).map(({ kind }) => kind);
}
