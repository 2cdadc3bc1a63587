/**
 * Figures of the learned reader alone on labelled cases, as its file stands: never texts.
 * usage: tsx tests/corpus/learned-eval.ts drafts|comments FILE.jsonl
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { analyse } from '../../lib/engine/analyse.ts';
import { loadNodeTokenizer } from '../../lib/morphology/load-node.ts';
import { loadLearnedReader } from '../../lib/cli/learned-reader.ts';
import { figuresOf, show } from '../../lib/cli/train/figures.ts';
import { normalizeText } from '../../lib/text/normalize.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

const caseSchema = z.object({
  text: z.string(),
  labels: z.array(z.string()),
  spans: z.optional(z.array(z.string())),
});
const [task, file] = process.argv.slice(2);
if ((task !== 'drafts' && task !== 'comments') || !file)
  throw new Error('usage: learned-eval drafts|comments FILE.jsonl');
const tokenizer = await loadNodeTokenizer();
const reader = loadLearnedReader(task);

let asked = 0;
let met = 0;
let elapsed = 0;
const judged = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => caseSchema.parse(JSON.parse(line)))
  // Cases of labels that are computed, not learnt, are neither clean nor to be caught here.
  .filter(({ labels }) => labels.length === 0 || labels.some((label) => reader.labels.includes(label)))
  .map((item) => {
    const text = normalizeText(item.text);
    const { sentences } = analyse(splitSentences(text.normal), tokenizer);
    const from = process.cpuUsage();
    const evidence = reader.read({ normal: text.normal, sentences });
    elapsed += process.cpuUsage(from).user / 1000;
    for (const { label, likely, start, end } of evidence) {
      const span = item.spans?.[item.labels.indexOf(label)];
      if (!likely || span === undefined) continue;
      const own = text.toOriginal(start, end);
      const at = item.text.indexOf(span);
      asked += 1;
      if (own.start < at + span.length && at < own.end) met += 1;
    }
    return {
      probabilities: reader.labels.map((label) => (evidence.some((e) => e.label === label && e.likely) ? 1 : 0)),
      has: reader.labels.map((label) => item.labels.includes(label)),
    };
  });
console.log(show(figuresOf(judged, 0.5)));
reader.labels.forEach((label, index) => {
  const one = judged.map(({ probabilities, has }) => ({ probabilities: [probabilities[index]!], has: [has[index]!] }));
  console.log(`${label.padEnd(18)} ${show(figuresOf(one, 0.5))}`);
});
if (asked > 0) console.log(`spans met ${(met / asked).toFixed(3)} of ${asked}`);
console.log(`${(elapsed / judged.length).toFixed(2)} ms of processor a text`);
