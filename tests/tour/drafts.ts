import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Drafts = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    /** Which of X's composers the tour types it into. */
    where: z.enum(['home', 'modal']),
    text: z.string(),
  }),
);

export type SampleDraft = z.infer<typeof Drafts>[number];

const DAY_MS = 24 * 60 * 60 * 1000;
const DATE = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', month: 'long', day: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', weekday: 'short' });

/**
 * Fills in days counted from `now` (milliseconds), so that a sample stays right or wrong on whatever day it is read:
 * `{day+12}` the date, `{right+12}` its weekday, `{wrong+12}` the weekday after it.
 */
export function fillDates(text: string, now: number): string {
  return text.replace(/\{(day|right|wrong)\+(\d+)\}/g, (_, part: string, days: string) => {
    const day = now + Number(days) * DAY_MS;
    if (part === 'day') return DATE.format(day);
    return WEEKDAY.format(part === 'right' ? day : day + DAY_MS);
  });
}

/** The sample drafts, dated from `now`. */
export function sampleDrafts(now: number): readonly SampleDraft[] {
  const file = readFileSync(new URL('./drafts.json', import.meta.url), 'utf8');
  return Drafts.parse(JSON.parse(file)).map((draft) => ({ ...draft, text: fillDates(draft.text, now) }));
}
