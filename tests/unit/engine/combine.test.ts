import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { LEARNED, withoutEchoes } from '../../../lib/engine/combine.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import type { LabelEvidence, LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { defineRule, type LearnedWording, type Report } from '../../../lib/engine/rule.ts';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const both = (text: string) => ({ ja: text, en: text });
const wording = { message: both('m'), fix: both('f') };
const noTokens: Tokenizer = { tokenize: () => [] };

function ruleWith(reports: readonly Report<'seen'>[], learned?: LearnedWording) {
  return defineRule<'tokens', 'seen'>({
    id: 'rumor',
    clause: '4-4-4-e',
    severity: 'confirm',
    needs: 'tokens',
    title: both('t'),
    why: both('w'),
    messages: { seen: wording },
    ...(learned ? { learned } : {}),
    check: () => reports,
  });
}

function readerSaying(evidence: Partial<LabelEvidence>): LearnedReader {
  const whole: LabelEvidence = {
    label: 'rumor',
    probability: 0.9,
    likely: true,
    start: 0,
    end: 3,
    words: [],
    ...evidence,
  };
  return { labels: ['rumor'], read: () => [whole] };
}

function check(rule: ReturnType<typeof ruleWith>, learned: LearnedReader | 'missing') {
  const draft = { site: 'x', kind: 'post', text: 'うわさ話です', at: 0 } as const;
  return checkDraft(draft, { policy, rules: [rule], tokenizer: noTokens, learned });
}

describe('the learned reader beside the rules', () => {
  test('alone, it speaks as a possibility: 注意, never 要確認', () => {
    const { findings } = check(ruleWith([], wording), readerSaying({}));
    expect(findings).toMatchObject([{ ruleId: 'rumor', messageId: LEARNED, severity: 'caution', quote: 'うわさ' }]);
  });
  test('where the rule spoke, it is silent, and the rule keeps its level', () => {
    const { findings } = check(ruleWith([{ messageId: 'seen', start: 0, end: 3 }], wording), readerSaying({}));
    expect(findings).toMatchObject([{ messageId: 'seen', severity: 'confirm' }]);
  });
  test.each([
    ['unlikely', ruleWith([], wording), readerSaying({ likely: false })],
    ['a label without words', ruleWith([]), readerSaying({})],
    ['nothing in sight that the label is about', ruleWith([], { ...wording, where: () => false }), readerSaying({})],
  ])('silent: %s', (_, rule, reader) => {
    expect(check(rule, reader)).toMatchObject({ findings: [], unchecked: [] });
  });
  test('missing or failing, it is unchecked and the rules go on', () => {
    const rule = ruleWith([{ messageId: 'seen', start: 0, end: 3 }], wording);
    const broken: LearnedReader = {
      labels: [],
      read: () => {
        throw new Error('broken');
      },
    };
    expect(check(rule, 'missing').unchecked).toEqual([{ ruleId: LEARNED, reason: 'evidence-missing' }]);
    expect(check(rule, broken).unchecked).toEqual([{ ruleId: LEARNED, reason: 'failed' }]);
    expect(check(rule, broken).findings).toHaveLength(1);
  });
});

test('findings joined from two places: an echo of a rule falls away, another label stays', () => {
  const finding = (ruleId: string, messageId: string): Finding => ({
    ruleId,
    severity: 'caution',
    clause: '4-4-2',
    source: 'pack',
    target: { kind: 'draft' },
    quote: '',
    messageId,
    data: {},
    fingerprint: `${ruleId}/${messageId}`,
  });
  const items = [finding('privacy', 'phone'), finding('privacy', LEARNED), finding('rumor', LEARNED)];
  expect(withoutEchoes(items, (item) => item).map(({ fingerprint }) => fingerprint)).toEqual([
    'privacy/phone',
    `rumor/${LEARNED}`,
  ]);
});
