/** The panel's line about posting hours (第4-2⑸). */
import type { HoursView } from '../../components/panel-view.ts';
import { nextOpening, outsideHours } from '../calendar/posting-hours.ts';
import type { Draft } from '../engine/draft.ts';
import type { Language } from '../engine/rule.ts';
import type { Policy } from '../policy/types.ts';

/** `publishAt`: milliseconds since the epoch. `category`: the draft's content category; the pack exempts some from hours. */
export function hoursView(
  publishAt: number,
  scheduled: boolean,
  policy: Policy,
  language: Language,
  category = '',
): HoursView {
  const { hours } = policy;
  const { holidays } = policy.pack;
  const outside = outsideHours(publishAt, hours, holidays, category);
  const next = outside && nextOpening(publishAt, hours, holidays);
  return {
    open: outside === undefined,
    exempt: hours.exempt.includes(category),
    scheduled,
    holiday: outside?.kind === 'holiday' ? outside.name[language] : '',
    next: next === undefined ? '' : formatMoment(next, language),
  };
}

/** For a draft: by its time of publication, where that is known. `category` as above. */
export function hoursOfDraft(
  { scheduledAt, at }: Pick<Draft, 'at' | 'scheduledAt'>,
  policy: Policy,
  language: Language,
  category: string | undefined,
): HoursView | 'unreadable' {
  if (scheduledAt === 'unknown') return 'unreadable';
  return hoursView(scheduledAt ?? at, scheduledAt !== undefined, policy, language, category);
}

/** 11/24(火) 8:30 · Tue, Nov 24, 8:30: in Tokyo, whatever the PC's zone. */
export function formatMoment(at: number, language: Language): string {
  const shape: Intl.DateTimeFormatOptions = {
    timeZone: 'Asia/Tokyo',
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', shape).format(at);
}
