import { expect, test } from 'vitest';
import { compareEveryMinute } from './every-minute.ts';

test('posting hours agree with an independent calculation at every minute of 2025–2027 on a PC in Asia/Tokyo', () => {
  process.env['TZ'] = 'Asia/Tokyo';
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(-540);
  expect(compareEveryMinute()).toBe(1095 * 24 * 60);
}, 60_000);
