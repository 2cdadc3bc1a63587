/**
 * `npm run score -- --folds`: all readers on the training families, each judged by a learned reader that never saw its
 * author (the folds of `npm run train`), so that an author's style does not help. Takes some minutes. The rules were
 * written with half of these families in view; docs/detection.md says which.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createLearnedReader } from '../engine/learned/reader.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { parseCheckArguments } from './arguments.ts';
import { learnedSettings } from './learned-reader.ts';
import { loadPolicy } from './load-policy.ts';
import { predictCases } from './predict.ts';
import type { Readers } from './readers.ts';
import { readCases } from './train/cases.ts';
import { compress } from './train/compress.ts';
import { buildDataset, learn } from './train/dataset.ts';
import { tasks } from './train/tasks.ts';

export interface FoldFiles {
  readonly task: 'drafts' | 'shares' | 'comments';
  readonly cases: string;
  readonly predictions: string;
}

/** Predicts the families of the wanted tasks; `corpus` and `output` are folders, both ending in `/`. */
export function* predictFolds(
  wanted: readonly FoldFiles['task'][],
  readers: Readers & { readonly tokenizer: Tokenizer },
  { corpus, output }: { readonly corpus: string; readonly output: string },
): Generator<FoldFiles> {
  const policy = loadPolicy(undefined, 'x', undefined);
  const all = (['drafts', 'shares', 'comments'] as const).flatMap((name) =>
    readCases(`${corpus}train`, name, readers.tokenizer),
  );
  for (const task of tasks.filter(({ name }) => wanted.includes(name))) {
    const dataset = buildDataset(task, all);
    const lines: string[] = [];
    const predictions: string[] = [];
    for (const fold of task.folds) {
      const { weights, vocabulary } = learn(dataset, fold);
      const reader = createLearnedReader(compress(weights, vocabulary, learnedSettings(task.name)));
      const own = { drafts: 'learned', comments: 'learnedComments', shares: 'learnedShares' }[task.name];
      for (const family of fold) {
        const file = `${corpus}train/${family}.jsonl`;
        const args = parseCheckArguments(['--cases', task.name, file, '--registry', `${corpus}registry.json`]);
        lines.push(readFileSync(file, 'utf8').trimEnd());
        for (const line of predictCases(task.name, args, policy, { ...readers, [own]: reader })) {
          predictions.push(JSON.stringify(line));
        }
        process.stderr.write(`${task.name}: ${family} judged unseen\n`);
      }
    }
    const files = {
      task: task.name,
      cases: `${output}${task.name}-folds.jsonl`,
      predictions: `${output}${task.name}-folds-predicted.jsonl`,
    };
    writeFileSync(files.cases, `${lines.join('\n')}\n`);
    writeFileSync(files.predictions, `${predictions.join('\n')}\n`);
    yield files;
  }
}
