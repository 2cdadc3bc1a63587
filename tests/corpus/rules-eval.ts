/**
 * How the stance rules do on the training families: per label precision, recall and F1, per author and together.
 *
 *   npx tsx tests/corpus/rules-eval.ts [--authors abcdgh] [--label politics] [--false] [--missed]
 *
 * `--false` and `--missed` print the cases behind the figures. Keep authors you never look at: they tell whether a rule
 * holds on unseen wording.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { checkDraft } from '../../lib/engine/check-draft.ts';
import { atLeast, type Finding } from '../../lib/engine/finding.ts';
import { loadNodeTokenizer } from '../../lib/morphology/load-node.ts';
import { tokenRules } from '../../rules/index.ts';

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  labels: z.array(z.string()),
  spans: z.array(z.string()),
});
type Case = z.infer<typeof caseSchema> & { readonly author: string };

const { values: options } = parseArgs({
  options: {
    authors: { type: 'string', default: 'abcdeghjknop' },
    label: { type: 'string' },
    false: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    triggers: { type: 'boolean', default: false },
  },
});
const folder = new URL('./train/', import.meta.url);
const cases: Case[] = readdirSync(folder)
  .filter((name) => /^drafts-.\.jsonl$/.test(name) && options.authors.includes(name.charAt(7)))
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ ...caseSchema.parse(JSON.parse(line)), author: name.charAt(7) })),
  );
const rules = tokenRules.filter((rule) => options.label === undefined || rule.id === options.label);
const tokenizer = await loadNodeTokenizer();
const policy = loadPolicy(undefined, 'x', undefined)('x');
const at = Date.parse('2026-11-24T10:00:00+09:00');

interface Score {
  hit: number;
  extra: number;
  missed: number;
  /** Among the extra, those on drafts that may simply be posted. */
  alarms: number;
}
const scores = new Map<string, Map<string, Score>>();
const byTrigger = new Map<string, { hit: number; extra: number }>();
let clean = 0;
let alarmed = 0;
for (const item of cases) {
  const reports = readCase(item.text);
  if (item.labels.length === 0) {
    clean += 1;
    if (reports.size > 0) alarmed += 1;
  }
  for (const rule of rules) count(item, rule.id, reports.get(rule.id) ?? []);
}
print();

function readCase(text: string): Map<string, Finding[]> {
  const { findings, unchecked } = checkDraft({ site: 'x', kind: 'post', text, at }, { policy, rules, tokenizer });
  if (unchecked.length > 0) throw new Error(`unchecked: ${unchecked.map((entry) => entry.ruleId).join(' ')}`);
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (atLeast(finding.severity, 'caution'))
      found.set(finding.ruleId, [...(found.get(finding.ruleId) ?? []), finding]);
  }
  return found;
}

function count(item: Case, label: string, reports: readonly Finding[]) {
  const wanted = item.labels.includes(label);
  if (!wanted && reports.length === 0) return;
  for (const author of [item.author, 'all']) {
    const score = scoreOf(label, author);
    if (wanted && reports.length > 0) score.hit += 1;
    else if (wanted) score.missed += 1;
    else {
      score.extra += 1;
      if (item.labels.length === 0) score.alarms += 1;
    }
  }
  for (const name of new Set(reports.map((report) => `${label}/${String(report.data['trigger'])}`))) {
    const entry = byTrigger.get(name) ?? { hit: 0, extra: 0 };
    if (wanted) entry.hit += 1;
    else entry.extra += 1;
    byTrigger.set(name, entry);
  }
  if (options.false && !wanted) show('FALSE', item, label, reports);
  if (options.missed && wanted && reports.length === 0) show('MISSED', item, label, reports);
}

function scoreOf(label: string, author: string): Score {
  const authors = scores.get(label) ?? new Map<string, Score>();
  scores.set(label, authors);
  const score = authors.get(author) ?? { hit: 0, extra: 0, missed: 0, alarms: 0 };
  authors.set(author, score);
  return score;
}

function show(kind: string, item: Case, label: string, reports: readonly Finding[]) {
  const what = reports.map((r) => `${String(r.data['trigger'])}=${r.quote} (${String(r.data['stance'])})`);
  const index = item.labels.indexOf(label);
  console.log(
    `${kind} ${label} ${item.id} [${item.labels.join('+')}] ${what.join(' | ') || (item.spans[index] ?? '')}\n    ${item.text.replace(/\n/g, '⏎')}`,
  );
}

function print() {
  const ratio = (a: number, b: number) => (b === 0 ? '  –  ' : (a / b).toFixed(3));
  const authors = Array.from(options.authors).sort();
  console.log(
    `label            support  prec   recall F1     alarms | recall by author (precision where below 0.85): ${authors.join(' ')}`,
  );
  for (const [label, perAuthor] of scores) {
    const all = scoreOf(label, 'all');
    const row = authors.map((author) => {
      const s = perAuthor.get(author);
      if (!s) return `${author}–`;
      const precision = s.hit / (s.hit + s.extra);
      return `${author}${(s.hit / Math.max(1, s.hit + s.missed)).toFixed(2)}${precision < 0.85 ? `(p${precision.toFixed(2)})` : ''}`;
    });
    const support = all.hit + all.missed;
    const f1 = ratio(2 * all.hit, 2 * all.hit + all.extra + all.missed);
    console.log(
      `${label.padEnd(17)}${String(support).padStart(5)}  ${ratio(all.hit, all.hit + all.extra)}  ${ratio(all.hit, support)}  ${f1}  ${String(all.alarms).padStart(4)}   | ${row.join(' ')}`,
    );
  }
  console.log(`clean drafts: ${clean}, with any alarm: ${alarmed} (${((100 * alarmed) / clean).toFixed(2)} %)`);
  if (options.triggers) {
    for (const [name, { hit, extra }] of [...byTrigger].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${name.padEnd(44)} ${hit} / ${extra}`);
  }
}
