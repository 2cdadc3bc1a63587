/**
 * Everything that a person keeps here as one file, and back. A file is looked at as a whole before anything changes: a
 * dry run tells by path what would be another, and a file with one bad value changes nothing at all.
 */
import * as z from 'zod/mini';
import { credentialPath } from '../policy/credential.ts';
import { parseJson } from '../policy/parse-json.ts';
import { formatPath, type Problem, type Refused, refused } from '../policy/problem.ts';
import { type Change, differences } from './differences.ts';
import type { Envelope } from './envelope.ts';
import { items } from './items.ts';
import type { ReplaceResult } from './stored-item.ts';

const FORMAT = 'shirube-backup';
/** Of the file as a whole; each value has a version of its own. */
const VERSION = 1;

const backupSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  /** Version of the extension that wrote it. */
  app: z.string(),
  /** When; milliseconds since the epoch. */
  exportedAt: z.number(),
  items: z.record(z.string(), z.unknown()),
  /** The journal's own export, to be read and verified elsewhere; an import leaves it alone. */
  journal: z.optional(z.unknown()),
});
export type Backup = z.infer<typeof backupSchema>;

export interface ImportPlan {
  readonly ok: true;
  readonly changes: readonly Change[];
  /**
   * Writes everything, in turn; where a value cannot be written, or is another than the plan was made for, those before
   * it are put back as they were.
   */
  apply(): Promise<ReplaceResult>;
}

/** The file's content. */
export async function exportBackup({
  app,
  exportedAt,
  journal,
}: Pick<Backup, 'app' | 'exportedAt' | 'journal'>): Promise<Backup> {
  const values = await Promise.all(items.map(async (item) => [item.key, await enclosed(item)] as const));
  return {
    format: FORMAT,
    version: VERSION,
    app,
    exportedAt,
    items: Object.fromEntries(values),
    ...(journal === undefined ? {} : { journal }),
  };
}

async function enclosed(item: AnyItem): Promise<Envelope> {
  return { version: item.shape.version, value: await item.read() };
}

type AnyItem = (typeof items)[number];

/** `text`: the file as it was read. Changes nothing: what it would change is in the plan. */
export async function planImport(text: string): Promise<ImportPlan | Refused> {
  const json = parseJson(text);
  if (!json) return refused('', NO_JSON);
  const backup = z.safeParse(backupSchema, json.value);
  if (!backup.success) return refused('', FOREIGN);
  if (backup.data.version > VERSION) return refused('version', FUTURE);
  const { items: given } = backup.data;
  const unknown = Object.keys(given).filter((key) => !items.some((item) => item.key === key));
  if (unknown.length > 0) return { ok: false, problems: unknown.map((key) => problem(inItems(key), UNKNOWN)) };

  const steps: Step[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    if (!Object.hasOwn(given, item.key)) continue;
    const step = await stepFor(item, given[item.key]);
    if (step.ok) steps.push(step);
    else problems.push(...step.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, changes: steps.flatMap(({ changes }) => changes), apply: () => writeAll(steps) };
}

interface Step {
  readonly ok: true;
  readonly changes: readonly Change[];
  write(): Promise<ReplaceResult>;
  /** Puts back what stood there when the step was made. */
  undo(): Promise<ReplaceResult>;
}

/** One item's part of the file: read by its own migrations and schema, and what it would change. */
async function stepFor(item: AnyItem, raw: unknown): Promise<Step | Refused> {
  const prepared = await item.prepare(raw);
  if (!prepared.ok) {
    return {
      ok: false,
      problems: prepared.problems.map(({ path, message }) => problem(inItems(item.key, path), message)),
    };
  }
  const password = item.published ? undefined : credentialPath(prepared.value);
  if (password !== undefined) return refused(inItems(item.key, password), PASSWORD);
  const { before, value, write, undo } = prepared;
  const changes = differences(before, value).map((change) => ({ ...change, path: joined(item.key, change.path) }));
  return { ok: true, changes, write, undo };
}

async function writeAll(steps: readonly Step[]): Promise<ReplaceResult> {
  for (const [index, step] of steps.entries()) {
    const written = await step.write();
    if (written.ok) continue;
    for (const done of steps.slice(0, index).reverse()) await done.undo();
    return written;
  }
  return { ok: true };
}

function inItems(key: string, path = ''): string {
  return joined(formatPath(['items', key]), path);
}

function joined(head: string, tail: string): string {
  return tail === '' || tail.startsWith('[') ? head + tail : `${head}.${tail}`;
}

function problem(path: string, message: Problem['message']): Problem {
  return { path, message };
}

const NO_JSON: Problem['message'] = {
  ja: '読めないファイルです。途中で切れているかもしれません。もう一度書き出してください。',
  en: 'This file cannot be read. It may be cut off; please export it again.',
};
const FOREIGN: Problem['message'] = {
  ja: '投稿しるべの設定を書き出したファイルではありません。',
  en: 'This is not a file of settings exported from Shirube.',
};
const FUTURE: Problem['message'] = {
  ja: '新しい版の投稿しるべで書き出したファイルです。投稿しるべを更新してから読み込んでください。',
  en: 'This file was exported by a newer version of Shirube. Update Shirube, then import it.',
};
const UNKNOWN: Problem['message'] = {
  ja: 'この版の投稿しるべにはない項目です。',
  en: 'This version of Shirube has no such entry.',
};
const PASSWORD: Problem['message'] = {
  ja: 'パスワードのように見える内容があります。消してから読み込んでください。',
  en: 'This looks like a password. Remove it, then import the file.',
};
