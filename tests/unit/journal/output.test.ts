import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { journalCsv } from '../../../lib/journal/csv.ts';
import { canonicalJson } from '../../../lib/journal/digest.ts';
import type { JournalEntry, JournalInput } from '../../../lib/journal/entry.ts';
import { summarizeMonth } from '../../../lib/journal/summary.ts';
import { monthBounds, tokyoMonth, tokyoTime } from '../../../lib/journal/tokyo.ts';
import { input, MORNING } from './entries.ts';

let seq = 0;
function entry(changes: Partial<JournalInput> = {}): JournalEntry {
  seq += 1;
  const pack = { id: 'jp.lg.mine', version: '2025-08-01' };
  return { ...input(changes), seq, officer: '山田', section: '広報', textHash: '', pack, previousHash: '', hash: 'ab' };
}
const words = { rule: (id: string) => `規則${id}`, clause: (id: string) => `第${id}`, category: (id: string) => id };

function table(entries: readonly JournalEntry[]): Record<string, string>[] {
  const csv = journalCsv(entries, words);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('the table for Excel', () => {
  test('says in Japanese what happened, in Tokyo time', () => {
    const [row] = table([
      entry({
        findings: [{ ruleId: 'rumor', severity: 'confirm', clause: '4-4-4-e', dismissed: 'place' }],
        outsideHours: true,
        scheduledAt: Date.parse('2026-12-31T15:00:00Z'),
      }),
    ]);
    expect(row).toMatchObject({
      日時: '2026-11-24 10:00:00',
      出来事: '投稿',
      指摘: '要確認：規則rumor 第4-4-4-e（この箇所は問題なし）',
      投稿時間: '時間外',
      予約日時: '2027-01-01 00:00:00',
    });
  });

  test.each(['=HYPERLINK("https://example.com")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1'])(
    'is no formula: %j',
    (reason) => {
      expect(table([entry({ reason })])[0]?.['理由']).toBe(`'${reason}`);
    },
  );

  test.each(['"引用"', '改行\nあり', 'カンマ,あり', '普通の理由です'])('keeps %j', (reason) => {
    expect(table([entry({ reason })])[0]?.['理由']).toBe(reason);
  });
});

describe('the month', () => {
  const november = [
    entry({ outsideHours: true, findings: [{ ruleId: 'hours', severity: 'caution', clause: '4-2-5' }] }),
    entry({
      account: 'mine_kanko',
      findings: [{ ruleId: 'rumor', severity: 'confirm', clause: '4-4-4-e', dismissed: 'rule' }],
    }),
    entry({ event: 'share' }),
    entry({ event: 'held', findings: [{ ruleId: 'rumor', severity: 'confirm', clause: '4-4-4-e' }] }),
    // 1 December in Tokyo, still November in London.
    entry({ at: Date.parse('2026-11-30T15:00:00Z') }),
  ];
  const summary = summarizeMonth(november, '2026-11');

  test('counts what went out', () => {
    expect(summary).toMatchObject({
      posts: 3,
      outsideHours: 1,
      held: 1,
      accounts: [
        { account: 'mine_citykouhou', posts: 2 },
        { account: 'mine_kanko', posts: 1 },
      ],
      clauses: [{ clause: '4-2-5', findings: 1 }],
    });
  });
  test('has every day of the month', () => {
    expect(summary.days).toHaveLength(30);
    expect(summary.days[23]).toEqual({ day: 24, posts: 3, outsideHours: 1 });
    expect(summarizeMonth([], '2028-02').days).toHaveLength(29);
  });
  test('that is none is empty', () => {
    expect(summarizeMonth(november, '2026-13')).toMatchObject({ posts: 0, days: [] });
  });
});

test('moments are those of Tokyo', () => {
  expect(tokyoTime(MORNING)).toBe('2026-11-24 10:00:00');
  expect(tokyoMonth(Date.parse('2026-11-30T15:00:00Z'))).toBe('2026-12');
  expect(monthBounds('2026-12')).toEqual([Date.parse('2026-12-01T00:00+09:00'), Date.parse('2027-01-01T00:00+09:00')]);
});

test('canonical JSON has one spelling', () => {
  expect(canonicalJson({ b: [1, undefined], a: { d: undefined, c: '市' } })).toBe('{"a":{"c":"市"},"b":[1,null]}');
});
