/**
 * What follows on `npm run train` (and uses its model): picks from the training drafts the examples that a finding of the learned reader
 * is shown beside (lib/engine/learned/similar.ts) and writes rules/models/similar.json.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../engine/analyse.ts';
import { type Examples, SimilarityIndex, cosine } from '../engine/learned/similar.ts';
import { loadNodeTokenizer } from '../morphology/load-node.ts';
import { splitSentences } from '../text/sentences.ts';
import { loadLearnedReader } from './learned-reader.ts';
import { readCases } from './train/cases.ts';

const corpus = fileURLToPath(new URL('../../tests/corpus/train', import.meta.url));
const file = fileURLToPath(new URL('../../rules/models/similar.json', import.meta.url));

const MOST_A_LABEL = 50;
/** UTF-16 units: what a person reads at a glance, and what says enough. */
const SHORTEST = 12;
const LONGEST = 64;
/** Nobody is shown offensive words for the sake of an example: no such labels, and no text that comes near them. */
const OFFENSIVE = ['discrimination', 'morals'];
/** Invented persons, but told as if they were somebody. */
const LEFT_OUT = [...OFFENSIVE, 'privacy'];
const NEAR_OFFENCE = 0.15;
/** Numbers of telephones and houses, addresses of mail: invented, but they look like somebody's. */
const LOOKS_PERSONAL = /\d[\d-]{5,}|\d-\d|@/u;

const tokenizer = await loadNodeTokenizer();
const reader = loadLearnedReader('drafts');
const candidates = new Map<string, Set<string>>();
for (const { normal, labels, spans } of readCases(corpus, 'drafts', tokenizer)) {
  const [label] = labels;
  const [span] = spans;
  if (label === undefined || !span || labels.length > 1 || LEFT_OUT.includes(label)) continue;
  const text = normal.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  if (text.length < SHORTEST || text.length > LONGEST || LOOKS_PERSONAL.test(text) || isNearOffence(text)) continue;
  candidates.set(label, (candidates.get(label) ?? new Set()).add(text));
}

const examples: Examples = Object.fromEntries(
  [...candidates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, texts]) => [label, representatives([...texts])]),
);
writeFileSync(file, `${JSON.stringify(examples, undefined, 2)}\n`);
for (const [label, texts] of Object.entries(examples)) process.stdout.write(`${label}: ${texts.length} examples\n`);

function isNearOffence(text: string): boolean {
  const { normal, sentences } = analyse(splitSentences(text), tokenizer);
  return reader
    .read({ normal, sentences })
    .some(({ label, probability }) => OFFENSIVE.includes(label) && probability >= NEAR_OFFENCE);
}

/** Texts picked one by one, each the one that brings all texts nearest to a picked one; in that order. */
function representatives(texts: readonly string[]): string[] {
  const index = new SimilarityIndex(texts);
  const signatures = texts.map((text) => index.signature(text));
  const alike = signatures.map((a) => Float32Array.from(signatures, (b) => cosine(a, b)));
  const nearest = new Float32Array(texts.length);
  const picked = new Set<number>();
  while (picked.size < Math.min(MOST_A_LABEL, texts.length)) {
    const gains = alike.map((row, at) => (picked.has(at) ? -1 : gainOf(row, nearest)));
    const best = gains.indexOf(Math.max(...gains));
    picked.add(best);
    alike[best]?.forEach((value, at) => (nearest[at] = Math.max(nearest[at] ?? 0, value)));
  }
  return [...picked].map((at) => texts[at] ?? '');
}

function gainOf(row: Float32Array, nearest: Float32Array): number {
  return row.reduce((sum, value, at) => sum + Math.max(0, value - (nearest[at] ?? 0)), 0);
}
