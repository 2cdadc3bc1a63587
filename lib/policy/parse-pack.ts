import { parseBy } from './parse-by.ts';
import { parseJson } from './parse-json.ts';
import { type Problem, type Refused, refused } from './problem.ts';
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

/** The same from the text of a file or of a managed setting. */
export function parsePackText(text: string): ParsedPack {
  const json = parseJson(text);
  return json ? parsePack(json.value) : refused('', NO_JSON);
}

const NO_JSON: Problem['message'] = {
  ja: 'JSONとして読めません。途中で切れていないか、ほかのファイルでないかを確かめてください。',
  en: 'This is no JSON. Check that it is complete and the right file.',
};
