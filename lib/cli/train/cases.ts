/** Reads the training cases and analyses their texts. */
import { readFileSync, readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { analyse } from '../../engine/analyse.ts';
import type { ReadSentence } from '../../engine/learned/passage.ts';
import type { Tokenizer } from '../../morphology/token.ts';
import { normalizeText } from '../../text/normalize.ts';
import { splitSentences } from '../../text/sentences.ts';

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  labels: z.optional(z.array(z.string())),
  spans: z.optional(z.array(z.string())),
  verdict: z.optional(z.string()),
  grounds: z.optional(z.array(z.string())),
});

export interface TrainingCase {
  readonly id: string;
  /** The corpus file without its ending, e.g. `drafts-a`: one author a file. */
  readonly family: string;
  readonly normal: string;
  readonly sentences: readonly ReadSentence[];
  readonly labels: readonly string[];
  /** For shares only. */
  readonly verdict: string | undefined;
  /** Half-open spans of the normalised text, in the order of `labels`; empty where the case has none. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** All cases of the files `<task>-*.jsonl` in `folder`, files in the order of their names. */
export function readCases(
  folder: string,
  task: 'drafts' | 'shares' | 'comments',
  tokenizer: Tokenizer,
): TrainingCase[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${task}-`) && file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => toCase(line, file.replace('.jsonl', ''), tokenizer)),
    );
}

function toCase(line: string, family: string, tokenizer: Tokenizer): TrainingCase {
  const item = caseSchema.parse(JSON.parse(line));
  const text = normalizeText(item.text);
  const { sentences } = analyse(splitSentences(text.normal), tokenizer);
  const spans = (item.spans ?? []).map((span) => {
    const start = item.text.indexOf(span);
    return text.fromOriginal(start, start + span.length);
  });
  return {
    id: item.id,
    family,
    normal: text.normal,
    sentences,
    labels: item.labels ?? item.grounds ?? [],
    verdict: item.verdict,
    spans,
  };
}
