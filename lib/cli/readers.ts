/** The readers for the command line: rules, tokenizer and learned reader, or what of them there is. */
import type { LearnedReader } from '../engine/learned/reader.ts';
import type { Rule } from '../engine/rule.ts';
import { loadNodeTokenizer } from '../morphology/load-node.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { allRules } from '../../rules/index.ts';
import { loadLearnedReader } from './learned-reader.ts';

/** Kinds of reader that a measurement can leave out, to see what each earns. */
export type ReaderKind = 'exact' | 'stance' | 'learned';

export interface Readers {
  readonly rules: readonly Rule[];
  /** undefined: rules that need words come back as 未確認. */
  readonly tokenizer: Tokenizer | undefined;
  readonly learned: LearnedReader | 'missing' | undefined;
  readonly learnedComments: LearnedReader | 'missing' | undefined;
  readonly learnedShares: LearnedReader | 'missing' | undefined;
}

/** @param without the reader to leave out; its rules stay registered (the learned reader needs their words) but report nothing. */
export async function loadReaders(without?: ReaderKind): Promise<Readers> {
  const tokenizer = await orReport('dictionary', 'npm run dictionary', loadNodeTokenizer);
  const model = async (task: 'drafts' | 'comments' | 'shares') =>
    without === 'learned'
      ? undefined
      : ((await orReport(`model of ${task}`, 'npm run train', () => loadLearnedReader(task))) ?? 'missing');
  return {
    rules: allRules.map((rule) => (kindOf(rule) === without ? { ...rule, check: () => [] } : rule)),
    tokenizer,
    learned: await model('drafts'),
    learnedComments: await model('comments'),
    learnedShares: await model('shares'),
  };
}

function kindOf(rule: Rule): ReaderKind {
  return rule.needs === 'tokens' ? 'stance' : 'exact';
}

/** A part that is missing is said on stderr; the others go on. */
async function orReport<T>(part: string, remedy: string, load: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown';
    process.stderr.write(`check: no ${part} (${cause}); what needs it is 未確認. Make it with: ${remedy}\n`);
    return undefined;
  }
}
