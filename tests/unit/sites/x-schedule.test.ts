import { expect, test } from 'vitest';
import { parseIndicator } from '../../../lib/sites/x/schedule.ts';

const local = (year: number, month: number, day: number, hour: number, minute: number): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

test.each([
  ['Will send on Sat, May 30, 2026 at 8:00 AM', local(2026, 5, 30, 8, 0)],
  ['Will send on Sat, May\u00a030, 2026 at 8:05\u202fPM', local(2026, 5, 30, 20, 5)],
  ['Will send on Tue, Sept 1, 2026 at 12:00 AM', local(2026, 9, 1, 0, 0)],
  ['Will send on Thu, Dec 31, 2026 at 23:59', local(2026, 12, 31, 23, 59)],
  ['2026年5月30日(土)の8:00に送信されます', local(2026, 5, 30, 8, 0)],
  ['2026年5月30日(土)の午後8:05に送信されます', local(2026, 5, 30, 20, 5)],
  ['2026年12月1日火曜日 午前12:30に送信', local(2026, 12, 1, 0, 30)],
  ['２０２６年１２月１日 １７時１５分に公開', local(2026, 12, 1, 17, 15)],
])('%s', (text, at) => {
  expect(parseIndicator(text)).toBe(at);
});

test.each([
  '',
  '予約済み',
  'Will send tomorrow',
  '2026年13月1日 8:00',
  '2026年2月30日 8:00',
  'Foo 30, 2026 at 8:00 AM',
])('not understood: %s', (text) => {
  expect(parseIndicator(text)).toBeUndefined();
});
