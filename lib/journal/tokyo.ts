/** Moments as the city writes them, whatever the computer's zone. Japan has kept UTC+9 without summer time since 1952. */
const NINE_HOURS = 9 * 60 * 60 * 1000;

/** 2026-11-24 10:00:00 */
export function tokyoTime(atMs: number): string {
  return new Date(atMs + NINE_HOURS).toISOString().slice(0, 19).replace('T', ' ');
}

/** 2026-11 */
export function tokyoMonth(atMs: number): string {
  return tokyoTime(atMs).slice(0, 7);
}

/** First moment of the month (YYYY-MM) and of the one after it, in milliseconds; undefined where it is no month. */
export function monthBounds(month: string): readonly [number, number] | undefined {
  const [year, index] = month.split('-').map(Number);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || year === undefined || index === undefined) return undefined;
  return [Date.UTC(year, index - 1) - NINE_HOURS, Date.UTC(year, index) - NINE_HOURS];
}
