import { parseBy } from './parse-by.ts';
import type { Problem, Refused } from './problem.ts';
import { packSchema } from './schema.ts';
import type { PolicyPack } from './types.ts';

export type ParsedPack =
  { readonly ok: true; readonly pack: PolicyPack; readonly notices: readonly Problem[] } | Refused;

/**
 * Checks the shape of a policy pack (what JSON.parse returned). What the shape cannot say, such as a clause that is
 * cited and does not exist, is for `lintPack`.
 */
export function parsePack(json: unknown): ParsedPack {
  const parsed = parseBy(packSchema, json);
  return parsed.ok ? { ok: true, pack: parsed.value, notices: parsed.notices } : parsed;
}
