const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });

/** 2026-11-25 17:15, whatever the zone of this computer. */
export function tokyoMoment(at: number): string {
  return FORMAT.format(at);
}
