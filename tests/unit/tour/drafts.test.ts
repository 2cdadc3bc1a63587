import { describe, expect, test } from 'vitest';
import { fillDates, sampleDrafts } from '../../tour/drafts.ts';
import { asTable } from '../../tour/table.ts';

describe('fillDates', () => {
  // 2026-11-25 00:30 in Tokyo is still the 24th in UTC.
  const now = Date.parse('2026-11-25T00:30:00+09:00');

  test.each([
    ['{day+0}({right+0})', '11月25日(水)'],
    ['{day+7}({wrong+7})', '12月2日(木)'],
    ['{day+40}({right+40})まで', '1月4日(月)まで'],
    ['日付のない文', '日付のない文'],
  ])('%s → %s', (text, filled) => {
    expect(fillDates(text, now)).toBe(filled);
  });
});

test('the sample drafts have ids of their own and no date left to fill in', () => {
  const drafts = sampleDrafts(Date.now());
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  expect(drafts.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
});

test('the table counts wide characters twice and keeps a row on one line', () => {
  const row = { draft: 'a', rule: 'date', severity: '注意', words: '一行\n二行', clause: '第4-4⑶' };
  const [head = '', line = ''] = asTable([row]).split('\n');
  expect(head.indexOf('clause')).toBe(line.indexOf('第4-4⑶') + '注意'.length);
  expect(line).toMatch(/一行⏎二行$/);
});
