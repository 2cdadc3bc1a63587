import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file of these labelled cases alone, for the command line; it goes with the test. */
export async function caseFile(cases: readonly object[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-cases-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'cases.jsonl');
  await writeFile(file, cases.map((item) => JSON.stringify(item)).join('\n'));
  return file;
}
