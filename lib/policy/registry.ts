import { parseBy } from './parse-by.ts';
import type { Problem, Refused } from './problem.ts';
import { registrySchema } from './schema.ts';
import type { Registry } from './types.ts';

/** Nobody is listed: before the first entry, and where the list cannot be read. */
export const EMPTY_REGISTRY: Registry = { publicBodies: [], certifiedBusinesses: [], ambassadors: [] };

export type ParsedRegistry =
  { readonly ok: true; readonly registry: Registry; readonly notices: readonly Problem[] } | Refused;

/** Checks a 名簿 (what JSON.parse returned): public bodies, certified businesses, ambassadors (第4-2⑷イ・ウ・オ). */
export function parseRegistry(json: unknown): ParsedRegistry {
  const parsed = parseBy(registrySchema, json);
  return parsed.ok ? { ok: true, registry: parsed.value, notices: parsed.notices } : parsed;
}
