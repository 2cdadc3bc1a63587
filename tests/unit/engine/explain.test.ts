import { beforeAll, expect, test } from 'vitest';
import { explanationText } from '../../../lib/cli/explain.ts';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { explainDraft } from '../../../lib/engine/explain.ts';
import type { LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { defineRule } from '../../../lib/engine/rule.ts';
import { readerOf } from '../../../lib/engine/triggers.ts';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';
import { date } from '../../../rules/date.ts';

const AT = Date.parse('2026-11-24T10:00:00+09:00');
const WORDS = { ja: '', en: '' };
const policy = loadPolicy(undefined, 'x', undefined)('x');
let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
}, 120_000);

const spread = defineRule<'tokens', 'spread'>({
  id: 'rumor',
  clause: '4-4-4-e',
  severity: 'confirm',
  needs: 'tokens',
  title: WORDS,
  why: WORDS,
  messages: { spread: { message: WORDS, fix: WORDS } },
  learned: { message: WORDS, fix: WORDS },
  ...readerOf({
    classes: {},
    triggers: [{ name: 'spread', message: 'spread', patterns: ['噂 ‥ 拡散', '拡散'] }],
  }),
});

/** Sees a rumour in the whole of every text. */
function learned(probability: number): LearnedReader {
  return {
    labels: ['rumor'],
    read: ({ normal }) => [
      {
        label: 'rumor',
        probability,
        likely: probability > 0.6,
        start: 0,
        end: normal.length,
        words: [{ start: 0, end: 1, share: 0.5 }],
      },
    ],
  };
}

function explain(text: string, probability = 0.1) {
  const draft = { site: 'x', kind: 'post', text, at: AT } as const;
  const options = { policy, rules: [date, spread], tokenizer, learned: learned(probability) };
  return explainDraft(draft, { ...options, thresholds: new Map([['rumor', 0.6]]), now: () => 0 });
}

const WARNING = '噂を拡散しないでください。';

test('a warning that was let pass shows its trigger and why it was silent', () => {
  const { triggers, result, learned: labels } = explain(WARNING);
  expect(result.findings).toEqual([]);
  expect(triggers[0]).toMatchObject({
    ruleId: 'rumor',
    trigger: 'spread',
    pattern: '噂 ‥ 拡散',
    words: '噂を拡散しないでください',
    verdict: 'silent',
  });
  expect(triggers[0]?.objections).toContain('modality');
  expect(labels[0]).toMatchObject({ label: 'rumor', threshold: 0.6, decision: 'unlikely' });
  expect(labels[0]?.weighed).toEqual([{ start: 0, end: 1, words: '噂', share: 0.5 }]);
});

test('a trigger that counts is reported, also where a longer match stands for it', () => {
  const { triggers, result, rules } = explain('噂を拡散しよう！', 0.9);
  expect(triggers.map(({ words, verdict }) => [words, verdict])).toEqual([
    ['噂を拡散しよう', 'reported'],
    ['拡散しよう', 'reported'],
  ]);
  expect(result.findings.map(({ quote }) => quote)).toEqual(['噂を拡散しよう']);
  expect(rules).toContainEqual({ ruleId: 'rumor', needs: 'tokens', state: 'ran', findings: 1 });
});

test.each([
  ['噂を拡散しよう！', 0.9, 'rule-spoke'],
  [WARNING, 0.9, 'added'],
  [WARNING, 0.5, 'unlikely'],
] as const)('%s at %d: %s', (text, probability, decision) => {
  expect(explain(text, probability).learned[0]?.decision).toBe(decision);
});

test('every sentence has its clauses with their stances', () => {
  const { sentences } = explain(`明日は晴れます。${WARNING}`);
  expect(sentences.map(({ words }) => words)).toEqual(['明日は晴れます。', WARNING]);
  expect(sentences[1]?.clauses.at(-1)?.stance.modality).toBe('advice-against');
});

test('a rule switched off, and what has no tokenizer, say so', () => {
  const off = { ...policy, pack: { ...policy.pack, rules: { ...policy.pack.rules, rumor: { enabled: false } } } };
  const draft = { site: 'x', kind: 'post', text: WARNING, at: AT } as const;
  const { rules, triggers } = explainDraft(draft, { policy: off, rules: [date, spread], tokenizer });
  expect(rules.map(({ ruleId, state }) => [ruleId, state])).toEqual([
    ['date', 'ran'],
    ['rumor', 'off'],
  ]);
  expect(triggers).toEqual([]);
  const bare = explainDraft(draft, { policy, rules: [spread] });
  expect(bare.rules[0]?.state).toBe('evidence-missing');
  expect(bare.sentences).toEqual([]);
});

test('explaining changes no result', () => {
  const draft = { site: 'x', kind: 'post', text: '噂を拡散しよう！11月31日(火)まで。', at: AT } as const;
  const options = { policy, rules: [date, spread], tokenizer, learned: learned(0.9), now: () => 0 };
  expect(explainDraft(draft, options).result).toEqual(checkDraft(draft, options));
});

test('on the terminal: the verdict with its reason, and the day that a date was taken for', () => {
  const text = explanationText(explain(`${WARNING}12月1日(火)に説明します。`), AT);
  expect(text).toContain('× silent: modality advice-against');
  expect(text).toMatch(/「12月1日\(火\)」\s+2026-12-01/);
  expect(text).toContain('× below the threshold');
});
