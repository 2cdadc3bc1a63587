/** Values that could not be read are put aside, not thrown away, and the pages say so. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Unopened } from './envelope.ts';
import { attempt } from './write-result.ts';

const PREFIX = 'quarantine:';

const asideSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** `future`: made by a newer version of the extension; `unreadable`: of no shape known here. */
  cause: z.enum(['future', 'unreadable']),
  /** What is wrong, by path, in words. */
  problems: z.array(z.object({ path: z.string(), message: z.object({ ja: z.string(), en: z.string() }) })),
  /** As it was, for a person who wants to save it in a file. */
  raw: z.unknown(),
});

/** A value that stands aside, the newest of its key: key of the item that it was stored under, and what was wrong. */
export type StoredProblem = { readonly key: string } & Readonly<z.infer<typeof asideSchema>>;

/** Moves `raw` out of the way of the item `key`. Where that fails everything stays as it is. */
export async function quarantine(key: string, raw: unknown, { cause, problems }: Unopened): Promise<void> {
  const aside: z.infer<typeof asideSchema> = { at: Date.now(), cause, problems: [...problems], raw };
  const kept = await attempt(() => storage.setItem(`local:${PREFIX}${key}`, aside));
  if (kept.ok) await attempt(() => storage.removeItem(`local:${key}`));
}

/** What stands aside. Empty where all could be read. */
export async function storedProblems(): Promise<readonly StoredProblem[]> {
  const everything = await storage.snapshot('local').catch(() => ({}));
  return Object.entries(everything).flatMap(([stored, value]): StoredProblem[] => {
    if (!stored.startsWith(PREFIX)) return [];
    const aside = z.safeParse(asideSchema, value);
    return aside.success ? [{ key: stored.slice(PREFIX.length), ...aside.data }] : [];
  });
}

/** Throws away what stands aside for `key`. */
export async function discardProblem(key: string): Promise<void> {
  await attempt(() => storage.removeItem(`local:${PREFIX}${key}`));
}
