import { describe, expect, test } from 'vitest';
import { hoursOfToday } from '../../../lib/desk/today.ts';
import { pack } from './fixtures.ts';

const at = (iso: string): number => Date.parse(`${iso}+09:00`);

describe('the posting hours of today', () => {
  test.each([
    ['a working day', '2026-11-25T10:00:00', '8:30–17:15'],
    ['the same day by the clock of Tokyo', '2026-11-25T00:00:00', '8:30–17:15'],
    ['a Saturday', '2026-11-28T10:00:00', ''],
    ['a national holiday', '2026-11-23T10:00:00', ''],
  ])('%s', (_name, iso, hours) => {
    expect(hoursOfToday(at(iso), pack)).toBe(hours);
  });

  test('a Saturday that the policy opens has the hours that posting is judged by', () => {
    const holidays = { ...pack.holidays, open: [{ date: '2026-11-28', name: '臨時開庁' }] };
    expect(hoursOfToday(at('2026-11-28T10:00:00'), { hours: pack.hours, holidays })).toBe('8:30–17:15');
  });
});
