/**
 * How a value is kept, in storage and in an export file alike: with the version of its shape. An older version is led
 * up step by step; one of a newer extension is left alone, since nobody here knows what it means.
 */
import * as z from 'zod/mini';
import { parseBy } from '../policy/parse-by.ts';
import type { Problem } from '../policy/problem.ts';

const envelopeSchema = z.object({ version: z.int(), value: z.unknown() });
export type Envelope = z.infer<typeof envelopeSchema>;

export interface Shape<T> {
  /** Rises by one with each change of the shape; the first is 1. */
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** By the version that they lead to: `2` makes a value of version 2 from one of version 1. */
  readonly migrations?: Readonly<Record<number, (older: unknown) => unknown>>;
}

export type Opened<T> = { readonly ok: true; readonly value: T } | Unopened;
export interface Unopened {
  readonly ok: false;
  /** `future`: made by a newer version of the extension; `unreadable`: of no shape known here. */
  readonly cause: 'future' | 'unreadable';
  readonly problems: readonly Problem[];
}

export function enclose<T>(shape: Shape<T>, value: T): Envelope {
  return { version: shape.version, value };
}

/** `raw` as it was stored or read from a file. Never throws, whatever it is. */
export function openEnvelope<T>(shape: Shape<T>, raw: unknown): Opened<T> {
  const envelope = z.safeParse(envelopeSchema, raw);
  if (!envelope.success) return unreadable([{ path: '', message: NOT_AN_ENVELOPE }]);
  const { version, value } = envelope.data;
  if (version > shape.version) return { ok: false, cause: 'future', problems: [{ path: 'version', message: FUTURE }] };
  const current = migrate(shape, version, value);
  if (!current.ok) return current;
  const parsed = parseBy(shape.schema, current.value);
  return parsed.ok ? { ok: true, value: parsed.value } : unreadable(parsed.problems);
}

function migrate<T>({ version: target, migrations = {} }: Shape<T>, from: number, value: unknown): Opened<unknown> {
  let current = value;
  for (let version = from + 1; version <= target; version += 1) {
    const step = migrations[version];
    if (!step) return unreadable([{ path: 'version', message: NO_WAY_UP }]);
    try {
      current = step(current);
    } catch {
      return unreadable([{ path: '', message: NO_WAY_UP }]);
    }
  }
  return { ok: true, value: current };
}

function unreadable(problems: readonly Problem[]): Unopened {
  return { ok: false, cause: 'unreadable', problems };
}

const NOT_AN_ENVELOPE: Problem['message'] = {
  ja: '保存の形ではありません。',
  en: 'This is not in the form in which values are kept.',
};
const FUTURE: Problem['message'] = {
  ja: '新しい版の投稿しるべで作られた内容です。投稿しるべを更新してください。',
  en: 'This was made by a newer version of Shirube. Please update Shirube.',
};
const NO_WAY_UP: Problem['message'] = {
  ja: '古い版の内容を今の形に直せません。',
  en: 'This was kept by an older version and cannot be brought to the present form.',
};
