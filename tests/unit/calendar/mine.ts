/** The built-in pack's hours and holidays, as its users have them. */
import { readFileSync } from 'node:fs';
import { parsePack } from '../../../lib/policy/parse-pack.ts';

const parsed = parsePack(
  JSON.parse(readFileSync(new URL('../../../rules/packs/mine-city.json', import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error('the built-in pack does not parse');

export const mineHours = parsed.pack.hours;
export const mineHolidays = parsed.pack.holidays;
