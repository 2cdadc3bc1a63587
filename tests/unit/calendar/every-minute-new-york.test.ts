import { expect, test } from 'vitest';
import { compareEveryMinute } from './every-minute.ts';

test('posting hours agree with an independent calculation at every minute of 2025–2027 on a PC in America/New_York', () => {
  process.env['TZ'] = 'America/New_York';
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(300);
  expect(compareEveryMinute()).toBe(1095 * 24 * 60);
}, 60_000);
