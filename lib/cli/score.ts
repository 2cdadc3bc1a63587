/**
 * `npm run score`: predicts the labelled cases and prints the scorer's tables (tests/corpus/score.mjs).
 * usage: npm run score -- [drafts|shares|comments …] [--errors] [--without stance|learned|exact]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCheckArguments } from './arguments.ts';
import { loadPolicy } from './load-policy.ts';
import { predictCases } from './predict.ts';
import { loadReaders } from './readers.ts';

const TASKS = ['drafts', 'shares', 'comments'] as const;
const corpus = (file: string) => fileURLToPath(new URL(`../../tests/corpus/${file}`, import.meta.url));
const output = fileURLToPath(new URL('../../.output/score/', import.meta.url));

const flags = process.argv.includes('--errors') ? ['--errors'] : [];
const wanted = TASKS.filter((task) => process.argv.includes(task));
const policy = loadPolicy(undefined, 'x', undefined);
const readers = await loadReaders(without());
mkdirSync(output, { recursive: true });
for (const task of wanted.length > 0 ? wanted : TASKS) {
  const args = parseCheckArguments(['--cases', task, corpus(`${task}.jsonl`), '--registry', corpus('registry.json')]);
  const predictions = `${output}${task}.jsonl`;
  writeFileSync(
    predictions,
    [...predictCases(task, args, policy, readers)].map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  process.stdout.write(`\n## ${task}\n`);
  const run = spawnSync(process.execPath, [corpus('score.mjs'), task, corpus(`${task}.jsonl`), predictions, ...flags], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = run.status ?? 1;
}

/** The reader that `--without` leaves out. */
function without() {
  const at = process.argv.indexOf('--without');
  return at < 0 ? undefined : parseCheckArguments(['--without', process.argv[at + 1] ?? '']).without;
}
