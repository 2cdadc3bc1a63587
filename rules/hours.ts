import { type Outside, nextOpening, outsideHours } from '../lib/calendar/posting-hours.ts';
import { clockWithSeconds, momentWords, shortClock } from '../lib/calendar/day-words.ts';
import { tokyoDay } from '../lib/calendar/day.ts';
import { isBeyondHolidayData } from '../lib/calendar/city-holidays.ts';
import { type Bilingual, type Report, type RuleCases, defineRule } from '../lib/engine/rule.ts';
import type { MessageData } from '../lib/engine/finding.ts';

type MessageId = 'holiday' | 'day-off' | 'before' | 'after' | 'computed-holidays';

const waitOrSay: Bilingual = {
  ja: '急がない内容なら、予約投稿を{next}以降にしてください。必要な発信なら、このまま投稿できます。',
  en: 'If it can wait, schedule it for {nextEn} or later. If it must go out now, you can post it as it is.',
};

/** 投稿時間 (第4-2⑸): told, never held back, for the policy itself allows other hours (ただし書). */
export const hours = defineRule<'text', MessageId>({
  id: 'hours',
  clause: '4-2-5',
  severity: 'caution',
  needs: 'text',
  title: { ja: '投稿時間', en: 'Posting hours' },
  messages: {
    holiday: {
      message: {
        ja: '{day}は市の休日（{name}）で、投稿時間の外です。次の投稿時間は{next}からです。',
        en: '{dayEn} is a city holiday ({nameEn}), outside the posting hours. They begin again on {nextEn}.',
      },
      fix: waitOrSay,
    },
    'day-off': {
      message: {
        ja: '{day}は投稿時間のない曜日です。次の投稿時間は{next}からです。',
        en: '{dayEn} is a day without posting hours. They begin again on {nextEn}.',
      },
      fix: waitOrSay,
    },
    before: {
      message: {
        ja: '{time}は投稿時間（{from}〜{to}）の前です。次の投稿時間は{next}からです。',
        en: '{time} is before the posting hours ({from} to {to}). They begin on {nextEn}.',
      },
      fix: waitOrSay,
    },
    after: {
      message: {
        ja: '{time}は投稿時間（{from}〜{to}）を過ぎています。次の投稿時間は{next}からです。',
        en: '{time} is after the posting hours ({from} to {to}). They begin again on {nextEn}.',
      },
      fix: waitOrSay,
    },
    'computed-holidays': {
      message: {
        ja: '{until}より後の祝日は計算による予定です。',
        en: 'Public holidays after {until} are computed and not yet announced.',
      },
      fix: {
        ja: '市の休日かどうかを暦で確かめてください。方針パックの祝日データを更新すると、この表示は消えます。',
        en: 'Check the calendar for a city holiday. Updating the holiday data of the policy pack removes this note.',
      },
    },
  },
  why: {
    ja: '方針は、発信を原則として開庁日の決まった時間に行うとしています。時間外の誤投稿は気付かれにくく、訂正も遅れます。',
    en: 'The policy keeps posting to office hours as a rule. A slip outside them is noticed late and corrected late.',
  },
  *check({ draft, policy, publishAt, isTimeKnown }) {
    if (!isTimeKnown) return;
    const { hours: posting } = policy;
    const { holidays } = policy.pack;
    const outside = outsideHours(publishAt, posting, holidays, draft.category);
    if (outside) yield tell(outside, publishAt, nextOpening(publishAt, posting, holidays));
    if (isBeyondHolidayData(tokyoDay(publishAt), holidays)) {
      yield { messageId: 'computed-holidays', target: 'draft', severity: 'note', data: { until: holidays.dataUntil } };
    }
  },
});

function tell(outside: Outside, publishAt: number, opening: number | undefined): Report<MessageId> {
  const moment: MessageData = { ...momentWords(publishAt), time: clockOf(publishAt, outside) };
  return { messageId: outside.kind, target: 'draft', data: { ...moment, ...nextWords(opening), ...reason(outside) } };
}

function nextWords(opening: number | undefined): MessageData {
  if (opening === undefined) return { next: '方針で定める日', nextEn: 'a day set by the policy' };
  const { day, dayEn, time } = momentWords(opening);
  return { next: `${day} ${time}`, nextEn: `${dayEn}, ${time}` };
}

function reason(outside: Outside): MessageData {
  if (outside.kind === 'holiday') return { name: outside.name.ja, nameEn: outside.name.en };
  if (outside.kind === 'day-off') return {};
  return { from: unpadded(outside.window.from), to: unpadded(outside.window.to) };
}

/** 17:16; in the closing minute 17:15:01, or 17:15 would be called later than 17:15. */
function clockOf(epochMs: number, outside: Outside): string {
  const time = shortClock(epochMs);
  return outside.kind === 'after' && unpadded(outside.window.to) === time ? clockWithSeconds(epochMs) : time;
}

/** 08:30 → 8:30 */
function unpadded(time: string): string {
  return time.replace(/^0/, '');
}

const text = '秋芳洞の開館時間は8:30〜17:30です。';

export const cases: RuleCases = {
  quiet: [
    { text, at: '2026-11-24T10:00:00+09:00' },
    { text, at: '2026-11-20T08:30:00+09:00' },
    { text, at: '2026-11-20T17:15:00+09:00' },
    { text, at: '2026-11-20T17:15:00.999+09:00' },
    { text, at: '2026-12-28T09:00:00+09:00' },
    { text, at: '2027-01-04T08:30:00+09:00' },
    { text, at: '2026-11-24T01:00:00Z' },
    // A scheduled post is judged by the moment it appears.
    { text, at: '2026-11-21T22:00:00+09:00', scheduledAt: '2026-11-24T12:00:00+09:00' },
    { text, at: '2026-11-21T22:00:00+09:00', scheduledAt: 'unknown' },
    // 災害時等の緊急情報 goes out at any hour.
    { text, at: '2026-11-22T02:00:00+09:00', category: 'emergency' },
  ],
  flagged: [
    { text, at: '2026-11-20T17:15:01+09:00', spans: [''], messageId: 'after', severity: 'caution' },
    { text, at: '2026-11-20T08:29:59+09:00', spans: [''], messageId: 'before' },
    { text, at: '2026-11-21T10:00:00+09:00', spans: [''], messageId: 'day-off' },
    { text, at: '2026-11-23T10:00:00+09:00', spans: [''], messageId: 'holiday' },
    { text, at: '2026-05-06T10:00:00+09:00', spans: [''], messageId: 'holiday' },
    { text, at: '2026-09-22T10:00:00+09:00', spans: [''], messageId: 'holiday' },
    { text, at: '2027-03-22T10:00:00+09:00', spans: [''], messageId: 'holiday' },
    { text, at: '2026-12-29T10:00:00+09:00', spans: [''], messageId: 'holiday' },
    { text, at: '2026-11-24T10:00:00Z', spans: [''], messageId: 'after' },
    {
      text,
      at: '2026-11-24T10:00:00+09:00',
      scheduledAt: '2026-11-28T10:00:00+09:00',
      spans: [''],
      messageId: 'day-off',
    },
    { text, at: '2028-01-05T10:00:00+09:00', spans: [''], messageId: 'computed-holidays', severity: 'note' },
  ],
};
