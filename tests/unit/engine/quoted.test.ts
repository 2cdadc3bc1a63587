import { beforeAll, describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { loadReaders, type Readers } from '../../../lib/cli/readers.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { describeFinding, ruleOf } from '../../../lib/engine/describe.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import { textRules } from '../../../rules/index.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
}, 120_000);

const VOTE = '次の市長選は、山田太郎候補に清き一票をお願いします！';
const quote = (text: string, own = '秋吉台の話題です。'): Draft => ({
  site: 'x',
  kind: 'quote',
  text: own,
  at: Date.parse('2026-11-24T10:00:00+09:00'),
  quoted: { author: 'somebody_01', text },
});
const check = (draft: Draft) => checkDraft(draft, { policy, ...readers });

describe('the quoted post is read too', () => {
  test('banned content is found there, told as the quoted post’s, with nothing to mark', () => {
    const { findings } = check(quote(VOTE));
    const politics = findings.filter(({ ruleId }) => ruleId === 'politics');
    expect(politics.length).toBeGreaterThan(0);
    for (const finding of politics) {
      expect(finding).toMatchObject({
        target: { kind: 'quoted' },
        severity: 'confirm',
        data: { quotedAuthor: 'somebody_01' },
      });
      expect(VOTE).toContain(finding.quote);
      expect(finding.fix).toBeUndefined();
      const rule = ruleOf(finding, readers.rules);
      const text = rule && describeFinding(finding, rule, policy, 'ja');
      expect(text?.message).toMatch(/^引用元の投稿（@somebody_01）：/);
      expect(text?.fix).toContain('引用を取りやめる');
      expect(rule && describeFinding(finding, rule, policy, 'en').message).toMatch(
        /^The quoted post \(@somebody_01\): /,
      );
    }
  });
  test('the same words in both are told apart', () => {
    const { findings } = check(quote(VOTE, VOTE));
    const politics = findings.filter(({ ruleId }) => ruleId === 'politics');
    expect(new Set(politics.map(({ target }) => target.kind))).toEqual(new Set(['text', 'quoted']));
    expect(new Set(politics.map(({ fingerprint }) => fingerprint)).size).toBe(politics.length);
  });
  test('of other people’s posts only what 第4-4⑷ bans concerns us', () => {
    const { findings } = check(quote('11月25日(火)に○○で会いましょう。電話は090-1234-5678です。'));
    expect(findings.filter(({ target }) => target.kind === 'quoted')).toEqual([]);
  });
  test('a notice of the same matter is let pass', () => {
    const { findings } = check(quote('市長選挙の投票日は11月29日です。投票所は市民会館です。'));
    expect(findings.filter(({ target }) => target.kind === 'quoted')).toEqual([]);
  });
  test('the text rules’ place has nothing to say of it, and nothing unchecked', () => {
    const { findings, unchecked } = checkDraft(quote(VOTE), { policy, rules: textRules });
    expect(findings.filter(({ target }) => target.kind === 'quoted')).toEqual([]);
    expect(unchecked).toEqual([]);
  });
  test('without a tokenizer each gap is said once', () => {
    const { unchecked } = checkDraft(quote(VOTE), { policy, ...readers, tokenizer: undefined });
    expect(new Set(unchecked.map(({ ruleId }) => ruleId)).size).toBe(unchecked.length);
    expect(unchecked.map(({ ruleId }) => ruleId)).toContain('politics');
  });
});
