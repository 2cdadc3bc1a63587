/** What the administrator has set, as the rest of the extension sees it. */
import * as z from 'zod/mini';
import { formatPath, type Problem } from '../policy/problem.ts';
import { type ParsedPack, parsePackText } from '../policy/parse-pack.ts';
import type { PolicyPack } from '../policy/types.ts';
import { managedSchema, type Managed } from './schema.ts';
import { defineItem } from './stored-item.ts';

const copySchema = z.object({
  /** Since when it stands like this; milliseconds since the epoch, 0 = the browser was never asked. */
  since: z.number(),
  /** `answered`: these are the browser's values; `silent`: it did not answer when asked last, they are of an earlier time. */
  browser: z.enum(['answered', 'silent']),
  values: managedSchema,
  /** Values that the administrator wrote and that cannot be used. */
  problems: z.array(z.object({ path: z.string(), message: z.object({ ja: z.string(), en: z.string() }) })),
});
export type ManagedCopy = z.infer<typeof copySchema>;

/** The last good copy. Only the background asks the browser (managed.ts); everybody else reads what it found. */
export const managedItem = defineItem<ManagedCopy>({
  key: 'managed',
  version: 1,
  schema: copySchema,
  fallback: { since: 0, browser: 'answered', values: {}, problems: [] },
  published: true,
});

export interface ManagedState extends ManagedCopy {
  /** Whether there is anything of the administrator's. */
  readonly present: boolean;
  readonly values: Managed;
  /** The pack that the administrator laid down. */
  readonly pack: PolicyPack | undefined;
}

export function managedState(copy: ManagedCopy): ManagedState {
  const { policyPackJson } = copy.values;
  const read = policyPackJson === undefined ? undefined : readPack(policyPackJson);
  return {
    ...copy,
    present: Object.keys(copy.values).length > 0 || copy.problems.length > 0,
    pack: read?.ok ? read.pack : undefined,
    problems: [...copy.problems, ...(read && !read.ok ? read.problems.map(inPack) : [])],
  };
}

/** The pack is one long string: read again only when it has changed. */
let lastPack: { readonly json: string; readonly read: ParsedPack } | undefined;

function readPack(json: string): ParsedPack {
  if (lastPack?.json !== json) lastPack = { json, read: parsePackText(json) };
  return lastPack.read;
}

function inPack({ path, message }: Problem): Problem {
  return { path: path === '' ? 'policyPackJson' : `${formatPath(['policyPackJson'])}.${path}`, message };
}
