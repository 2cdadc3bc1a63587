/** Reads a file's JSON by a schema: every problem with its place, every unknown entry as a notice. */
import type * as z from 'zod/mini';
import { describeIssues } from './issue-text.ts';
import { type Problem, type Refused, formatPath } from './problem.ts';

export type ParsedBy<T> = { readonly ok: true; readonly value: T; readonly notices: readonly Problem[] } | Refused;

/** `json` is what JSON.parse returned. Unknown entries never keep a file out: a newer file must stay readable. */
export function parseBy<T>(schema: z.ZodMiniType<T>, json: unknown): ParsedBy<T> {
  const result = schema.safeParse(json);
  if (!result.success) return { ok: false, problems: describeIssues(result.error.issues, json) };
  return { ok: true, value: result.data, notices: unknownEntries(json, result.data) };
}

const IGNORED: Problem['message'] = {
  ja: '知らない項目なので使いません。つづりを確かめてください。',
  en: 'This entry is not known and is ignored. Check the spelling.',
};

/** The schema drops what it does not know and changes nothing else, so what the output lacks was unknown. */
function unknownEntries(input: unknown, output: unknown, path: readonly PropertyKey[] = []): Problem[] {
  if (!isContainer(input) || !isContainer(output)) return [];
  return Object.keys(input).flatMap((key) => {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    if (!Object.hasOwn(output, key)) return [{ path: formatPath(here), message: IGNORED }];
    return unknownEntries(Reflect.get(input, key), Reflect.get(output, key), here);
  });
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
