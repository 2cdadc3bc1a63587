/**
 * `npm run train`: learns the models of the learned reader from tests/corpus/train and writes them to rules/models.
 * The same cases and dictionary give the same bytes. Prints the figures on authors unseen in training.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeModel } from '../engine/learned/model.ts';
import { loadNodeTokenizer } from '../morphology/load-node.ts';
import { readCases } from './train/cases.ts';
import { tasks } from './train/tasks.ts';
import { trainModel } from './train/train-model.ts';

const corpus = fileURLToPath(new URL('../../tests/corpus/train', import.meta.url));
const models = fileURLToPath(new URL('../../rules/models/', import.meta.url));
const wanted = process.argv.slice(2);

const report = (line: string) => process.stdout.write(`${line}\n`);
const tokenizer = await loadNodeTokenizer();
const cases = (['drafts', 'shares', 'comments'] as const).flatMap((name) => readCases(corpus, name, tokenizer));
report(`read ${cases.length} cases`);
mkdirSync(models, { recursive: true });
for (const task of tasks) {
  if (wanted.length > 0 && !wanted.includes(task.name)) continue;
  const file = encodeModel(trainModel(task, cases, report));
  writeFileSync(`${models}${task.name}.bin`, file);
  report(`${task.name}: wrote ${file.length} bytes`);
}
