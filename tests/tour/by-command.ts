import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import type { SampleDraft } from './drafts.ts';
import type { Row } from './table.ts';

const Answer = z.object({
  findings: z.array(z.object({ ruleId: z.string(), severity: z.string(), quote: z.string(), clause: z.string() })),
});

/** Where there is no browser: the same drafts through the command line. */
export const tourByCommand = (drafts: readonly SampleDraft[]): readonly Row[] => drafts.flatMap(check);

function check({ id, text }: SampleDraft): Row[] {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json', text], {
    encoding: 'utf8',
  });
  // 1 says that something was found, and is also what a crash leaves behind; a crash prints no answer.
  if ((status !== 0 && status !== 1) || stdout === '') throw new Error(`check failed on ${id}:\n${stderr}`);
  const { findings } = Answer.parse(JSON.parse(stdout));
  if (findings.length === 0) return [{ draft: id, rule: '-', severity: 'checked', words: '', clause: '' }];
  return findings.map(({ ruleId, severity, quote, clause }) => ({
    draft: id,
    rule: ruleId,
    severity,
    words: quote,
    clause,
  }));
}
