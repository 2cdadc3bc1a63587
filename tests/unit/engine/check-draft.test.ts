import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDraft, MAX_ANALYSED_LENGTH } from '../../../lib/engine/check-draft.ts';
import { defineRule } from '../../../lib/engine/rule.ts';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { loadReaders, type Readers } from '../../../lib/cli/readers.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const at = Date.parse('2026-11-24T10:00:00+09:00');
const draft = (text: string) => ({ site: 'x', kind: 'post', text, at }) as const;
let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
}, 120_000);

const throwing = defineRule<'text', 'never'>({
  id: 'throwing',
  clause: '4-4-3',
  severity: 'note',
  needs: 'text',
  title: { ja: 't', en: 't' },
  why: { ja: 'w', en: 'w' },
  messages: { never: { message: { ja: 'm', en: 'm' }, fix: { ja: 'f', en: 'f' } } },
  check: () => {
    throw new Error('broken rule');
  },
});

describe('what cannot be checked is said, and the rest goes on', () => {
  test('a rule that throws', () => {
    const result = checkDraft(draft('電話は090-1234-5678、山田さんまで'), {
      policy,
      ...readers,
      rules: [throwing, ...readers.rules],
    });
    expect(result.unchecked).toEqual([{ ruleId: 'throwing', reason: 'failed' }]);
    expect(result.findings.map(({ ruleId }) => ruleId)).toContain('privacy');
  });
  test('no tokenizer: every rule that needs words, and only those', () => {
    const result = checkDraft(draft('11月25日(火)に開催'), { policy, ...readers, tokenizer: undefined });
    const needWords = readers.rules.filter(({ needs }) => needs === 'tokens').map(({ id }) => id);
    expect(result.unchecked.map(({ ruleId }) => ruleId)).toEqual([...needWords, 'learned']);
    expect(result.findings.map(({ ruleId }) => ruleId)).toContain('date');
  });
  test('100,000 characters: the length is told, words are left unchecked, nothing throws', () => {
    const result = checkDraft(draft('秋吉台で春の山焼きがあります。'.repeat(6_700)), { policy, ...readers });
    expect(result.findings.map(({ ruleId }) => ruleId)).toContain('length');
    expect(new Set(result.unchecked.map(({ reason }) => reason))).toEqual(new Set(['too-long']));
  });
  test('the limit is above what any site takes', () => {
    expect(MAX_ANALYSED_LENGTH).toBeGreaterThan(25_000);
  });
});

/** Pieces that rules react to, among everything that shifts offsets. */
const piece = fc.constantFrom(
  '11月25日(火)',
  '０９０－１２３４－５６７８',
  '山田さん',
  '○○',
  '🎉',
  '👨‍👩‍👧',
  '𠮷野',
  '\u200b',
  '\ud800',
  '\udc00',
  'ｶﾞｷﾞｸﾞ',
  'か\u3099',
  '1️⃣',
  '㍻',
  '①11月3日',
  'http://bit.ly/abc',
  '\r\n',
  '。',
  '投票をお願いします',
  '噂によると',
  '…',
);
test('every span is inside the draft and its words are the quote, whatever stands around', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const { target, quote } of checkDraft(draft(text), { policy, ...readers }).findings) {
        if (target.kind !== 'text') continue;
        expect(text.slice(target.start, target.end)).toBe(quote);
        expect(target.start).toBeLessThan(target.end);
      }
    }),
    { numRuns: 150 },
  );
});
