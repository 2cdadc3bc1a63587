import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReaders, type Readers } from '../../../lib/cli/readers.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { withoutEchoes } from '../../../lib/engine/combine.ts';
import { departmentWords } from '../../../lib/engine/department-words.ts';
import { describeFinding, ruleOf } from '../../../lib/engine/describe.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { normalizeText } from '../../../lib/text/normalize.ts';
import { textRules, tokenRules } from '../../../rules/index.ts';
import { packWith } from '../policy/pack-file.ts';

const mine = packWith();
type Words = Partial<Pick<PolicyPack['lexicon'], 'allowed' | 'flagged'>>;
const policyWith = (words: Words, accountId = 'city-x') => {
  const pack = { ...mine, lexicon: { ...mine.lexicon, ...words } };
  return resolvePolicy(pack, { account: pack.accounts.find(({ id }) => id === accountId) });
};
let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
}, 120_000);

function check(text: string, words: Words, accountId?: string) {
  const draft = { site: 'x', kind: 'post', text, at: Date.parse('2026-11-24T10:00:00+09:00') } as const;
  return checkDraft(draft, { ...readers, policy: policyWith(words, accountId) }).findings;
}
const ids = (findings: ReturnType<typeof check>) =>
  findings.map(({ ruleId, messageId, quote }) => [ruleId, messageId, quote]);

test('a word is made ready once, however many keys are pressed and whatever account it is for', () => {
  let reads = 0;
  const word = {
    get term() {
      reads += 1;
      return '秋芳';
    },
    rule: 'religion',
    why: 'w',
    account: 'city-x',
  };
  const places = () => departmentWords(policyWith({ flagged: [word] }), '秋芳町').flagged('religion');
  expect(places()).toEqual([{ start: 0, end: 2, why: 'w' }]);
  const once = reads;
  expect(places()).toEqual([{ start: 0, end: 2, why: 'w' }]);
  expect(reads).toBe(once);
});

describe('allowed', () => {
  const text = '外人墓地の見学会を開きます。';
  const word = { term: '外人墓地', rule: 'discrimination', why: '史跡の名称' };
  test('silences its rule on its words, and no other rule', () => {
    expect(ids(check('あの外人は、と外人墓地で言いました。', {}))[0]?.[0]).toBe('discrimination');
    const before = check(text, {}).filter(({ ruleId }) => ruleId === 'discrimination');
    const after = check(text, { allowed: [word] });
    expect(after.filter(({ ruleId }) => ruleId === 'discrimination')).toEqual([]);
    const others = check(text, { allowed: [{ ...word, rule: 'religion' }] });
    expect(others.filter(({ ruleId }) => ruleId === 'discrimination')).toEqual(before);
  });
  test('elsewhere in the same text the rule still speaks', () => {
    const number = { term: '0837-62-0000', rule: 'privacy', why: '課の電話' };
    const found = check('山田さん宅は090-1234-5678、課は0837-62-0000です。', { allowed: [number] });
    expect(found.map(({ quote }) => quote)).toContain('090-1234-5678');
    expect(found.map(({ quote }) => quote)).not.toContain('0837-62-0000');
  });
  test('for one account only where it names one', () => {
    const mobile = {
      term: '０９０－１２３４－５６７８',
      rule: 'privacy',
      why: '当番の携帯',
      account: 'city-instagram',
    };
    const own = (accountId: string) =>
      check('山田さんの携帯は090-1234-5678です。', { allowed: [mobile] }, accountId).some(({ quote }) =>
        quote.includes('090-1234-5678'),
      );
    expect(own('city-x')).toBe(true);
    expect(own('city-instagram')).toBe(false);
  });
});

describe('flagged', () => {
  const word = { term: 'みねたん', rule: 'claim', why: '旧マスコットの名前' };
  test('is a finding of its rule on every place, caution at most, told with its reason', () => {
    const flagged = [word, { ...word, rule: 'politics', term: '山田候補' }];
    const found = check('みねたんと、ﾐﾈたん、みねたん。山田候補の名前は出しません。', { flagged }).filter(
      ({ messageId }) => messageId === 'flagged-word',
    );
    expect(ids(found)).toEqual([
      ['claim', 'flagged-word', 'みねたん'],
      ['claim', 'flagged-word', 'みねたん'],
      ['politics', 'flagged-word', '山田候補'],
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(['caution', 'caution', 'caution']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    const [first] = found;
    const rule = first && ruleOf(first, readers.rules);
    expect(first && rule && describeFinding(first, rule, policyWith({}), 'ja').message).toBe(
      '「みねたん」は、確認する言葉として登録されています（旧マスコットの名前）。',
    );
  });
  test('allowed for one account, flagged for all', () => {
    const allowed = [{ ...word, account: 'city-instagram' }];
    const count = (accountId: string) =>
      check('みねたんが来ます。', { flagged: [word], allowed }, accountId).filter(({ ruleId }) => ruleId === 'claim')
        .length;
    expect([count('city-x'), count('city-instagram')]).toEqual([1, 0]);
  });
  test('of an id that a text rule and a token rule share is told once, in one place and in two', () => {
    const words = { flagged: [{ ...word, rule: 'privacy' }] };
    const policy = policyWith(words);
    const draft = { site: 'x', kind: 'post', text: 'みねたんが来ます。', at: 0 } as const;
    const apart = [textRules, tokenRules].flatMap((rules) => checkDraft(draft, { ...readers, rules, policy }).findings);
    const told = (findings: readonly (typeof apart)[number][]) =>
      findings.filter(({ messageId }) => messageId === 'flagged-word').length;
    expect(told(apart)).toBe(2);
    expect(told([...withoutEchoes(apart, (finding) => finding)])).toBe(1);
    expect(told(check('みねたんが来ます。', words))).toBe(1);
  });
  test('nothing of a rule that is off or not there', () => {
    expect(check('みねたん', { flagged: [{ ...word, rule: 'nothing' }] }).map(({ ruleId }) => ruleId)).not.toContain(
      'nothing',
    );
  });
});

describe('where a term stands', () => {
  const places = (term: string, text: string) =>
    departmentWords(policyWith({ flagged: [{ term, rule: 'r', why: 'w' }] }), normalizeText(text).normal).flagged('r')
      .length;
  test.each([
    ['テスト', 'コンテストの結果', 0],
    ['テスト', 'スピードテスト', 0],
    ['テスト', 'テスト配信', 1],
    ['AI', 'MAIN', 0],
    ['ＡＩ', 'aiを使う', 1],
    ['5G', '15Gと5G', 1],
    ['避難', '避難所と避難訓練', 2],
    [' ', '空白 だけ', 0],
  ])('%s in %s: %i', (term, text, count) => {
    expect(places(term, text)).toBe(count);
  });
  test('never outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 3 }), (text, term) => {
        const { normal } = normalizeText(text);
        const words = departmentWords(policyWith({ flagged: [{ term, rule: 'r', why: 'w' }] }), normal);
        for (const { start, end } of words.flagged('r')) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(normal.length);
        }
      }),
    );
  });
});
