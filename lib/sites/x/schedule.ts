/** Time of publication as the composer shows it (SITES 1.7). Wall time of the browser, as in the site's own dialog. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH =
  /(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}), (?<year>\d{4}),?(?: at)? (?<hour>\d{1,2}):(?<minute>\d{2}) ?(?<half>[AP]M)?/;
/** No public source shows the Japanese line, so only its numbers are relied on. */
const JAPANESE =
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日[^\d午]{0,20}(?<half>午前|午後)?[^\d]{0,12}(?<hour>\d{1,2})[:時](?<minute>\d{2})/;

/** Milliseconds since the epoch; undefined where the wording is not understood. */
export function parseIndicator(text: string): number | undefined {
  const plain = text.replace(/[\u00a0\u202f\s]+/g, ' ').normalize('NFKC');
  const match = ENGLISH.exec(plain) ?? JAPANESE.exec(plain);
  if (!match?.groups) return undefined;
  const { year, month, day, hour, minute, half } = match.groups;
  const monthIndex =
    month && /^\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase());
  if (monthIndex < 0) return undefined;
  const date = new Date(Number(year), monthIndex, Number(day), hour24(Number(hour), half), Number(minute));
  // A day or hour that does not exist would have rolled over: then it was misread.
  return date.getMonth() === monthIndex && date.getDate() === Number(day) ? date.getTime() : undefined;
}

function hour24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const afternoon = half === 'PM' || half === '午後';
  return (hour % 12) + (afternoon ? 12 : 0);
}
