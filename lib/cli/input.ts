/** Files that the command line reads: each passes a schema, and a bad one is told with its path, line and reason. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { siteSchema } from '../policy/schema.ts';
import { UsageError } from './arguments.ts';

export const draftCaseSchema = z.object({
  id: z.string(),
  site: z._default(siteSchema, 'x'),
  kind: z._default(z.enum(['post', 'reply', 'quote', 'comment']), 'post'),
  at: z.optional(z.string()),
  text: z.string(),
});
export const shareCaseSchema = z.object({
  id: z.string(),
  site: siteSchema,
  author: z.object({ handle: z.string(), name: z.string(), verified: z.enum(['government', 'business', 'none']) }),
  text: z.string(),
});
export const commentCaseSchema = z.object({ id: z.string(), site: z._default(siteSchema, 'x'), text: z.string() });

/** A text posted before, for `--previous`; newest first in its file. */
export const postedSchema = z.object({ text: z.string() });

/** @throws UsageError naming the file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
}

/** @throws UsageError naming the file and, where the engine tells it, the position. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw new UsageError(`${file}: not JSON (${error instanceof Error ? error.message : ''})`);
  }
}

/** One value a line; blank lines are passed over. @throws UsageError naming file, line, path and reason. */
export function readJsonl<T>(file: string, schema: z.ZodMiniType<T>): T[] {
  const values: T[] = [];
  readText(file)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new UsageError(`${file}:${index + 1}: not JSON`);
      }
      const parsed = z.safeParse(schema, value);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new UsageError(
          `${file}:${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}`,
        );
      }
      values.push(parsed.data);
    });
  return values;
}
