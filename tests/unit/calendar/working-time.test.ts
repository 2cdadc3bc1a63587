import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workingTime } from '../../../lib/calendar/working-time.ts';
import { pack } from '../desk/fixtures.ts';

const MINUTE = 60_000;
const minutes = (from: string, to: string): number =>
  workingTime(Date.parse(from), Date.parse(to), pack.hours, pack.holidays) / MINUTE;

test.each([
  ['within a day', '2026-11-20T09:00:00+09:00', '2026-11-20T10:30:00+09:00', 90],
  ['over an evening', '2026-11-19T16:15:00+09:00', '2026-11-20T09:30:00+09:00', 120],
  // Friday to Tuesday over a weekend and 勤労感謝の日.
  ['over a holiday weekend', '2026-11-20T16:15:00+09:00', '2026-11-24T09:30:00+09:00', 120],
  ['over the new year', '2026-12-28T17:00:00+09:00', '2027-01-04T08:45:00+09:00', 30],
  ['a whole day', '2026-11-20T00:00:00+09:00', '2026-11-21T00:00:00+09:00', 525],
  ['none on a holiday', '2026-11-23T09:00:00+09:00', '2026-11-23T12:00:00+09:00', 0],
  ['backwards', '2026-11-20T10:00:00+09:00', '2026-11-20T09:00:00+09:00', 0],
  ['written in another zone', '2026-11-20T00:00:00Z', '2026-11-20T01:30:00Z', 90],
])('%s', (_name, from, to, expected) => {
  expect(minutes(from, to)).toBe(expected);
});

const instant = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') });

test('time adds up, and is never more than what passed', () => {
  fc.assert(
    fc.property(instant, instant, instant, (a, b, c) => {
      const [from, middle, to] = [a, b, c].sort((x, y) => x - y);
      if (from === undefined || middle === undefined || to === undefined) return;
      const spent = (x: number, y: number): number => workingTime(x, y, pack.hours, pack.holidays);
      expect(spent(from, middle) + spent(middle, to)).toBe(spent(from, to));
      expect(spent(from, to)).toBeLessThanOrEqual(to - from);
    }),
    { numRuns: 50 },
  );
});

test('a date of another age is no reason to count for ever', () => {
  const now = Date.parse('2026-11-25T09:00:00+09:00');
  const ten = workingTime(now - 3660 * 86_400_000, now, pack.hours, pack.holidays);
  expect(workingTime(-1e15, now, pack.hours, pack.holidays)).toBeGreaterThanOrEqual(ten);
});
