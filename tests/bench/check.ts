/** `npm run bench`: what a check costs, by length of the draft and by kind of reader. Figures, no verdict. */
import { type CheckOptions, checkDraft } from '../../lib/engine/check-draft.ts';
import { cacheTokens } from '../../lib/morphology/token-cache.ts';
import { loadPolicy } from '../../lib/cli/load-policy.ts';
import { loadReaders } from '../../lib/cli/readers.ts';
import { textRules, tokenRules } from '../../rules/index.ts';
import { draftsOf } from './drafts.ts';
import { medianTime } from './measure.ts';

const LENGTHS = [140, 280, 2_200];
const DRAFTS = 41;

const policy = loadPolicy(undefined, 'x', undefined)('x');
const { tokenizer, learned, rules } = await loadReaders();
if (!tokenizer) throw new Error('no dictionary');

/** What each row runs; the stance and learned readers need the analysis and bear its cost. */
const readers: Readonly<Record<string, Omit<CheckOptions, 'policy'>>> = {
  all: { rules, tokenizer, learned },
  exact: { rules: textRules },
  analysis: { rules: [], tokenizer, learned: { labels: [], read: () => [] } },
  stance: { rules: tokenRules, tokenizer },
  learned: { rules: [], tokenizer, learned },
};
const drafts = LENGTHS.map((length) => draftsOf(length, DRAFTS));

const check = (options: Omit<CheckOptions, 'policy'>) => (text: string) => {
  checkDraft({ site: 'x', kind: 'post', at: 0, text }, { policy, ...options });
};
const row = (...cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');

console.log(`Processor ms of one check: median of ${DRAFTS} drafts of so many characters.`);
console.log('cold: sentences never seen before · warm: all of them seen, as while somebody types\n');
console.log(row('', '', ...LENGTHS.map(String), '2200 : 280'));
for (const [name, options] of Object.entries(readers)) {
  const cached = options.tokenizer && { ...options, tokenizer: cacheTokens(options.tokenizer, Infinity) };
  for (const [state, run] of Object.entries({ cold: check(options), warm: check(cached ?? options) })) {
    drafts.flat().forEach(run);
    const times = drafts.map((some) => medianTime(some, run));
    console.log(row(name, state, ...times.map((time) => time.toFixed(2)), (times[2]! / times[1]!).toFixed(1)));
  }
}
