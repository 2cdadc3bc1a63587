import type { JournalInput } from '../../../lib/journal/entry.ts';
import type { Circumstances, JournalResult } from '../../../lib/journal/journal.ts';

export const MORNING = Date.parse('2026-11-24T10:00:00+09:00');
export const DAY = 24 * 60 * 60 * 1000;

export const circumstances: Circumstances = {
  officer: '山田',
  section: 'デジタル推進課',
  pack: { id: 'jp.lg.mine', version: '2025-08-01' },
  storeText: false,
  retentionDays: 365,
};

export function input(changes: Partial<JournalInput> = {}): JournalInput {
  return {
    event: 'posted',
    at: MORNING,
    site: 'x',
    account: 'mine_citykouhou',
    kind: 'post',
    findings: [],
    unchecked: [],
    outsideHours: false,
    ...changes,
  };
}

export function valueOf<T>(result: JournalResult<T>): T {
  if (!result.ok) throw new Error(`the journal is ${result.error}`);
  return result.value;
}
