import { describe, expect, test } from 'vitest';
import {
  dismissalOf,
  dismissedBy,
  scopesFor,
  withDismissal,
  withoutDismissal,
} from '../../../lib/engine/dismissals.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { fingerprint } from '../../../lib/engine/fingerprint.ts';

const finding = (ruleId: string, quote: string, occurrence = 0): Finding => ({
  ruleId,
  severity: 'caution',
  clause: '4-4-4-i',
  source: 'pack',
  target: quote === '' ? { kind: 'draft' } : { kind: 'text', start: 0, end: quote.length },
  quote,
  messageId: 'found',
  data: {},
  fingerprint: fingerprint(ruleId, 'found', quote, occurrence),
});
const first = finding('politics', '一票');
const second = finding('politics', '一票', 1);
const otherWords = finding('politics', '投票');
const otherRule = finding('claim', '一票');

describe('how far a dismissal reaches', () => {
  test.each([
    ['place', first, [first]],
    ['word', first, [first, second]],
    ['rule', first, [first, second, otherWords]],
  ] as const)('%s', (scope, dismissed, silenced) => {
    const dismissals = [dismissalOf(dismissed, scope)];
    const all = [first, second, otherWords, otherRule];
    expect(all.filter((entry) => dismissedBy(entry, dismissals))).toEqual(silenced);
  });

  test('a place is one box of a thread, a word is meant in all', () => {
    expect(dismissedBy(first, [dismissalOf(first, 'place', 1)], 0)).toBeUndefined();
    expect(dismissedBy(first, [dismissalOf(first, 'place', 1)], 1)).toBeDefined();
    expect(dismissedBy(first, [dismissalOf(first, 'word', 1)], 0)).toBeDefined();
  });

  test('the narrowest dismissal answers, so that undo takes back what was done last', () => {
    const [rule, place] = [dismissalOf(first, 'rule'), dismissalOf(first, 'place')];
    expect(dismissedBy(first, [rule, place])).toEqual(place);
    expect(dismissedBy(first, [rule])).toEqual(rule);
  });
});

test('undo restores what was before', () => {
  const before = [dismissalOf(otherRule, 'word')];
  const after = withDismissal(before, dismissalOf(first, 'place'));
  expect(withDismissal(after, dismissalOf(first, 'place'))).toHaveLength(2);
  expect(withoutDismissal(after, dismissalOf(first, 'place'))).toEqual(before);
});

test('a dismissal holds no words of the draft', () => {
  for (const scope of scopesFor(first)) expect(dismissalOf(first, scope).key).not.toContain('一票');
});

test('what has no words offers place and rule', () => {
  expect(scopesFor(finding('hours', ''))).toEqual(['place', 'rule']);
  expect(scopesFor(first)).toEqual(['place', 'word', 'rule']);
});
