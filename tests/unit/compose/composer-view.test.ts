import { describe, expect, test } from 'vitest';
import type { BoxOutcome } from '../../../lib/compose/box-check.ts';
import { findingView, placeFindings, sortByDismissal, statusView } from '../../../lib/compose/composer-view.ts';
import { dismissalOf } from '../../../lib/engine/dismissals.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { findingOn, told } from './findings.ts';

const outcome = (part: Partial<BoxOutcome> = {}): BoxOutcome => ({
  certain: [],
  waiting: [],
  unchecked: [],
  tokens: 'answered',
  ...part,
});
const onDraft = (ruleId: string, data: Finding['data'] = {}): Finding => ({
  ...findingOn('', ''),
  ruleId,
  target: { kind: 'draft' },
  data,
});

describe('findings of all boxes', () => {
  test('gravest first, then in reading order', () => {
    const caution = { ...findingOn('日本一の一票', '日本一'), severity: 'caution' as const };
    const confirm = findingOn('日本一の一票', '一票');
    const placed = placeFindings([outcome({ certain: [told(caution), told(confirm)] })]);
    expect(placed.map(({ finding }) => finding.quote)).toEqual(['一票', '日本一']);
  });

  test('what concerns the draft as a whole is said once, unless it differs', () => {
    const boxes = [onDraft('hours'), onDraft('hours')].map((finding) => outcome({ certain: [told(finding)] }));
    expect(placeFindings(boxes)).toHaveLength(1);
    const lengths = [310, 290].map((length) => outcome({ certain: [told(onDraft('length', { length }))] }));
    expect(placeFindings(lengths)).toHaveLength(2);
  });

  test('the same words in two posts of a thread are two findings, named by their post', () => {
    const boxes = [0, 1].map(() => outcome({ certain: [told(findingOn('一票', '一票'))] }));
    const placed = placeFindings(boxes);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(2);
    expect(placed.map((entry) => findingView(entry, 2).box)).toEqual([1, 2]);
    expect(placed.map((entry) => findingView(entry, 1).box)).toEqual([undefined, undefined]);
  });

  test('what waits for an answer is shown but not certain; an answer that repeats it takes its place', () => {
    const again = findingOn('清き一票', '一票');
    const placed = placeFindings([outcome({ certain: [told(again)], waiting: [told(again)] })]);
    expect(placed.map(({ certain }) => certain)).toEqual([true]);
    expect(placeFindings([outcome({ waiting: [told(again)] })]).map(({ certain }) => certain)).toEqual([false]);
  });

  test('dismissed findings are kept apart', () => {
    const placed = placeFindings([
      outcome({ certain: [told(findingOn('一票と投票', '一票')), told(findingOn('一票と投票', '投票'))] }),
    ]);
    const sorted = sortByDismissal(placed, [dismissalOf(findingOn('一票', '一票'), 'word')]);
    expect(sorted.open.map(({ finding }) => finding.quote)).toEqual(['投票']);
    expect(sorted.dismissed.map(({ finding, by }) => [finding.quote, by.scope])).toEqual([['一票', 'word']]);
  });
});

describe('status', () => {
  const state = (outcomes: readonly BoxOutcome[], empty = false, late = false) => statusView(outcomes, { empty, late });

  test('nothing written yet', () => {
    expect(state([outcome()], true)).toEqual({ state: 'checked', empty: true });
  });
  test('checking while any box waits', () => {
    expect(state([outcome(), outcome({ tokens: 'pending' })], false, true)).toEqual({ state: 'checking', late: true });
  });
  test('never checked with a rule that did not run', () => {
    const unchecked = [{ ruleId: 'date', reason: 'failed' as const }];
    expect(state([outcome({ unchecked }), outcome({ unchecked })])).toEqual({ state: 'partial', uncheckedRules: 1 });
  });
  test('never checked without the token rules', () => {
    expect(state([outcome({ tokens: 'missing' })])).toEqual({ state: 'partial', uncheckedRules: 0 });
  });
  test('checked', () => {
    expect(state([outcome()])).toEqual({ state: 'checked', empty: false });
  });
});
