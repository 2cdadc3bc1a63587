/**
 * `npm run score`: predicts the labelled cases and prints the scorer's tables (tests/corpus/score.mjs).
 * usage: npm run score -- [drafts|shares|comments …] [--errors] [--without stance|learned|exact] [--folds]
 * `--folds`: the training families, cross-validated by author, instead of the validation cases.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCheckArguments } from './arguments.ts';
import { loadPolicy } from './load-policy.ts';
import { predictCases } from './predict.ts';
import { loadReaders } from './readers.ts';
import { predictFolds } from './score-folds.ts';

const TASKS = ['drafts', 'shares', 'comments'] as const;
const corpus = (file: string) => fileURLToPath(new URL(`../../tests/corpus/${file}`, import.meta.url));
const output = fileURLToPath(new URL('../../.output/score/', import.meta.url));

const flags = process.argv.includes('--errors') ? ['--errors'] : [];
const wanted = TASKS.filter((task) => process.argv.includes(task));
const policy = loadPolicy(undefined, 'x', undefined);
const readers = await loadReaders(without());
mkdirSync(output, { recursive: true });
const chosen = wanted.length > 0 ? wanted : TASKS;
if (process.argv.includes('--folds')) {
  const { tokenizer } = readers;
  if (!tokenizer) throw new Error('the folds need the dictionary: npm run dictionary');
  for (const { task, cases, predictions } of predictFolds(
    chosen,
    { ...readers, tokenizer },
    { corpus: corpus(''), output },
  ))
    printScores(`${task}, training families, each author unseen`, task, cases, predictions);
} else {
  for (const task of chosen) {
    const args = parseCheckArguments(['--cases', task, corpus(`${task}.jsonl`), '--registry', corpus('registry.json')]);
    const predictions = `${output}${task}.jsonl`;
    const lines = [...predictCases(task, args, policy, readers)].map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(predictions, lines.join(''));
    printScores(task, task, corpus(`${task}.jsonl`), predictions);
  }
}

function printScores(title: string, task: string, cases: string, predictions: string): void {
  process.stdout.write(`\n## ${title}\n`);
  const run = spawnSync(process.execPath, [corpus('score.mjs'), task, cases, predictions, ...flags], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = run.status ?? 1;
}

/** The reader that `--without` leaves out. */
function without() {
  const at = process.argv.indexOf('--without');
  return at < 0 ? undefined : parseCheckArguments(['--without', process.argv[at + 1] ?? '']).without;
}
