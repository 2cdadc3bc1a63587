import type { Page } from 'playwright-core';
import { withHash } from '../../../lib/journal/chain.ts';
import type { JournalEntry } from '../../../lib/journal/entry.ts';

const EVENTS = ['posted', 'held', 'proceeded', 'checked'] as const;
const HOUR = 3_600_000;

/** Fills the journal of `page`, which shows that it is empty, with a chain of entries an hour apart, the last of them an hour ago. */
export async function fillJournal(page: Page, count: number): Promise<void> {
  // The page makes the database; opened before, it would be made here, without stores.
  await page.locator('.empty').waitFor();
  const entries: JournalEntry[] = [];
  const now = Date.now();
  for (let seq = 1; seq <= count; seq += 1) {
    entries.push(
      await withHash({
        seq,
        event: EVENTS[seq % EVENTS.length] ?? 'posted',
        at: now - (count - seq + 1) * HOUR,
        site: 'x',
        account: 'mine_citykouhou',
        kind: 'post',
        findings: seq % 3 === 0 ? [{ ruleId: 'date', severity: seq % 2 ? 'confirm' : 'caution', clause: '4-4-3' }] : [],
        unchecked: [],
        outsideHours: seq % 5 === 0,
        officer: '山本花子',
        section: '観光政策課',
        textHash: '',
        pack: { id: 'jp.lg.mine', version: '2025-08-01' },
        previousHash: entries.at(-1)?.hash ?? '',
      }),
    );
  }
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(new Error('no journal'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['entries', 'ends'], 'readwrite');
          const store = writing.objectStore('entries');
          for (const entry of all) store.add(entry);
          const last = all.at(-1);
          if (last) writing.objectStore('ends').put({ seq: last.seq, hash: last.hash }, 'head');
          writing.onabort = () => reject(new Error('not written'));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries,
  );
}
