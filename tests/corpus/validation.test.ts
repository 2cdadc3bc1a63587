import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCheckArguments } from '../../lib/cli/arguments.ts';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { predictCases } from '../../lib/cli/predict.ts';
import { loadReaders, type Readers } from '../../lib/cli/readers.ts';

/** The figures that a change must not lose, on the labelled validation cases and by the corpus's own scorer. */
const folder = mkdtempSync(join(tmpdir(), 'shirube-corpus-'));
const corpus = (name: string) => join(import.meta.dirname, name);
const policy = loadPolicy(undefined, 'x', undefined);
let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
});

const scoreSchema = z.object({
  cases: z.number(),
  microF1: z.optional(z.number()),
  falseAlarmRate: z.optional(z.number()),
  caughtAtAll: z.optional(z.number()),
  spanOverlap: z.optional(z.nullable(z.number())),
  exact: z.optional(z.number()),
  ineligibleCalledEligible: z.optional(z.number()),
  labels: z._default(z.array(z.object({ label: z.string(), f1: z.nullable(z.number()) })), []),
});

function score(task: 'drafts' | 'shares' | 'comments') {
  const cases = corpus(`${task}.jsonl`);
  const args = parseCheckArguments(['--cases', task, cases, '--registry', corpus('registry.json')]);
  const predictions = join(folder, `${task}.jsonl`);
  const lines = [...predictCases(task, args, policy, readers)].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(predictions, lines.join(''));
  const run = spawnSync(process.execPath, [corpus('score.mjs'), task, cases, predictions, '--json'], {
    encoding: 'utf8',
  });
  return z.parse(scoreSchema, JSON.parse(run.stdout));
}

describe('validation', () => {
  test('drafts', () => {
    const result = score('drafts');
    const f1 = (label: string) => result.labels.find((entry) => entry.label === label)?.f1;
    expect(result.cases).toBeGreaterThan(400);
    expect(result.microF1).toBeGreaterThanOrEqual(0.75);
    expect(result.falseAlarmRate).toBeLessThanOrEqual(0.02);
    expect(result.caughtAtAll).toBeGreaterThanOrEqual(0.75);
    expect(result.spanOverlap).toBeGreaterThanOrEqual(0.85);
    expect(f1('date')).toBeGreaterThanOrEqual(0.95);
    expect(f1('privacy')).toBeGreaterThanOrEqual(0.75);
  });
  test('shares', () => {
    const result = score('shares');
    expect(result.exact).toBeGreaterThanOrEqual(0.85);
    expect(result.ineligibleCalledEligible).toBe(0);
  });
  test('comments', () => {
    const result = score('comments');
    expect(result.microF1).toBeGreaterThanOrEqual(0.8);
    expect(result.falseAlarmRate).toBeLessThanOrEqual(0.04);
  });
});
