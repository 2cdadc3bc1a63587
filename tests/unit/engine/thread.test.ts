import { expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import { type Report, defineRule } from '../../../lib/engine/rule.ts';
import { jointDraft, jointFindings } from '../../../lib/engine/thread.ts';
import { textRules } from '../../../rules/index.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const part = (text: string, more: Partial<Draft> = {}): Draft => ({
  ...more,
  site: 'x',
  kind: 'post',
  text,
  at: Date.parse('2026-11-24T10:00:00+09:00'),
});

function added(texts: readonly string[], rules: Parameters<typeof checkDraft>[1]['rules'] = textRules) {
  const drafts = texts.map((text) => part(text));
  const joint = jointDraft(drafts);
  const options = { policy, rules };
  const alone = drafts.map((draft) => checkDraft(draft, options).findings);
  const found = joint ? jointFindings(drafts, alone, checkDraft(joint, options).findings) : [];
  for (const { box, finding } of found) {
    const { target, quote } = finding;
    if (target.kind === 'text') expect(texts[box]?.slice(target.start, target.end)).toBe(quote);
  }
  return found.map(({ box, finding }) => [box, finding.ruleId, finding.quote]);
}

test('a date that only the other part contradicts is told in its own box', () => {
  expect(added(['いよいよ明日開幕！', '日時：11月29日(日)10:00〜15:00\n会場：市民会館'])).toEqual([
    [1, 'date', '11月29日(日)10:00〜15:00'],
  ]);
});

test('what each part says by itself is not said again', () => {
  expect(added(['11月25日(火)に開催します。', '申込みは○○課まで。'])).toEqual([]);
  expect(added(['図書館は休館です。', '公民館は開いています。'])).toEqual([]);
});

test('words that go on in the next box are told up to the end of the first', () => {
  const split = defineRule<'text', 'split'>({
    id: 'split',
    clause: '4-4-3',
    severity: 'note',
    needs: 'text',
    title: { ja: 't', en: 't' },
    why: { ja: 'w', en: 'w' },
    messages: { split: { message: { ja: 'm', en: 'm' }, fix: { ja: 'f', en: 'f' } } },
    *check({ text: { normal } }): Iterable<Report<'split'>> {
      const start = normal.indexOf('前半\n\n後半');
      if (start >= 0) yield { messageId: 'split', start, end: start + 6 };
    },
  });
  expect(added(['🎉これは前半', '後半です'], [split])).toEqual([[0, 'split', '前半']]);
});

test('one part alone, or a second that is empty, is no thread', () => {
  expect(jointDraft([])).toBeUndefined();
  expect(jointDraft([part('本文')])).toBeUndefined();
  expect(jointDraft([part('本文'), part(' \n')])).toBeUndefined();
});

test('the joint draft has no media or quoted post of one part', () => {
  const quoted = { author: 'somebody', text: '引用' };
  expect(jointDraft([part('一', { media: [{ type: 'image' }], quoted }), part('二')])).toEqual(part('一\n\n二'));
});
