/** Command-line arguments of `npm run check` (DESIGN §3.3), parsed by a schema. */
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';

/** A mistake of the caller: told in one line on stderr, exit 2. */
export class UsageError extends Error {}

const isoWithZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

const optionsSchema = z.object({
  site: z._default(z.enum(['x', 'instagram']), 'x'),
  kind: z._default(z.enum(['post', 'reply', 'quote', 'comment']), 'post'),
  at: z.optional(z.string().check(z.refine((value) => !Number.isNaN(parseInstant(value)), 'not ISO 8601'))),
  account: z.optional(z.string()),
  pack: z.optional(z.string()),
  previous: z.optional(z.string()),
  registry: z.optional(z.string()),
  json: z._default(z.boolean(), false),
  explain: z._default(z.boolean(), false),
  cases: z.optional(z.enum(['drafts', 'shares', 'comments'])),
  without: z.optional(z.enum(['exact', 'stance', 'learned'])),
});
export type CheckArguments = z.infer<typeof optionsSchema> & { readonly positionals: readonly string[] };

export const USAGE = `usage: npm run --silent check -- [TEXT] [--site x|instagram] [--kind post|reply|quote] [--at ISO8601] [--account HANDLE] [--pack FILE] [--json] [--explain] [--previous FILE.jsonl]
       npm run --silent check -- --cases drafts|shares|comments FILE.jsonl [--registry FILE] [--pack FILE]
       (stdin where no TEXT; exit 0: nothing at 注意 or above, 1: something, 2: usage or unreadable input)`;

/** Milliseconds since the epoch; NaN where `value` is no ISO 8601 instant. A time without a zone is taken as Asia/Tokyo. */
export function parseInstant(value: string): number {
  const zoned = isoWithZone.test(value) ? value : `${value}${value.includes('T') ? '' : 'T00:00:00'}+09:00`;
  return isoWithZone.test(zoned) ? Date.parse(zoned) : Number.NaN;
}

/** @throws UsageError with the option and what is wrong with it. */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        kind: { type: 'string' },
        at: { type: 'string' },
        account: { type: 'string' },
        pack: { type: 'string' },
        previous: { type: 'string' },
        registry: { type: 'string' },
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        cases: { type: 'string' },
        without: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unreadable arguments');
  }
  const options = z.safeParse(optionsSchema, parsed.values);
  if (!options.success) {
    const issue = options.error.issues[0];
    throw new UsageError(`--${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
  }
  if (options.data.cases && parsed.positionals.length !== 1) {
    throw new UsageError('--cases takes exactly one FILE.jsonl');
  }
  if (parsed.positionals.length > 1) throw new UsageError('more than one TEXT: put it in quotation marks');
  return { ...options.data, positionals: parsed.positionals };
}
