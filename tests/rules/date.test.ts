import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, tokyoInstant, weekdayOf } from '../../lib/calendar/day.ts';
import { WEEKDAYS_JA } from '../../lib/calendar/weekdays.ts';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { checkDraft } from '../../lib/engine/check-draft.ts';
import { date } from '../../rules/date.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');

function check(text: string, at: number) {
  const { findings, unchecked } = checkDraft({ site: 'x', kind: 'post', text, at }, { policy, rules: [date] });
  expect(unchecked).toEqual([]);
  return findings;
}

const NINE_O_CLOCK = 9 * 3_600_000;
const writtenOn = fc.integer({
  min: dayOf({ year: 2026, month: 1, day: 1 }),
  max: dayOf({ year: 2031, month: 12, day: 31 }),
});
/** Where the date stands in an announcement. */
const frame = fc.constantFrom(
  (when: string) => `【お知らせ】${when}に市民講座を開催します。ぜひお越しください。`,
  (when: string) => `◆日時　${when}10時〜12時\n◆場所　中央公民館\n参加者を募集します。`,
  (when: string) => `${when}、秋吉台ウォーク！申込みは観光課まで。`,
  (when: string) => `図書館は${when}に休館します。`,
);
const notation = fc.constantFrom(
  (month: number, day: number, weekday: string) => `${month}月${day}日（${weekday}）`,
  (month: number, day: number, weekday: string) => `${month}/${day}(${weekday})`,
  (month: number, day: number, weekday: string) => `${month}月${day}日(${weekday}曜日)`,
  (month: number, day: number, weekday: string) => `${month}月${day}日${weekday}曜日`,
);

describe('a date within the next half year, without its year', () => {
  test('is quiet with its own weekday', () => {
    fc.assert(
      fc.property(writtenOn, fc.integer({ min: 0, max: 180 }), frame, notation, (today, ahead, sentence, write) => {
        const { month, day } = dateOf(today + ahead);
        const text = sentence(write(month, day, WEEKDAYS_JA[weekdayOf(today + ahead)]));
        expect(check(text, tokyoInstant(today, NINE_O_CLOCK))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is told, and mended, with any other', () => {
    const off = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        writtenOn,
        fc.integer({ min: 0, max: 180 }),
        off,
        frame,
        notation,
        (today, ahead, shift, sentence, write) => {
          const { month, day } = dateOf(today + ahead);
          const right = weekdayOf(today + ahead);
          const wrong = write(month, day, WEEKDAYS_JA[((right + shift) % 7) as typeof right]);
          const [finding, ...more] = check(sentence(wrong), tokyoInstant(today, NINE_O_CLOCK));
          expect(more).toEqual([]);
          expect([finding?.messageId, finding?.quote]).toEqual(['weekday', wrong]);
          expect(finding?.fix?.replacement).toBe(write(month, day, WEEKDAYS_JA[right]));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('the fix keeps the characters of the draft', () => {
  const at = Date.parse('2026-11-24T10:00:00+09:00');
  expect(check('１１月２９日（土）', at).map(({ fix }) => fix?.replacement)).toEqual(['１１月２９日（日）']);
  expect(check('12月7日㈫', at).map(({ fix }) => fix?.replacement)).toEqual(['12月7日(月)']);
});

test('the same text is judged by the day on which it appears', () => {
  const text = '明日11月25日（水）は市民健診です。';
  expect(check(text, Date.parse('2026-11-24T23:59:59+09:00'))).toEqual([]);
  expect(check(text, Date.parse('2026-11-25T00:00:00+09:00')).map(({ messageId }) => messageId)).toEqual(['relative']);
});
