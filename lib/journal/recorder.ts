/** The background's side of `record`: what the policy and the settings add to an entry, and write it. */
import { versionInForce } from '../policy/versions.ts';
import type { PolicyState } from '../storage/policy-state.ts';
import type { JournalInput } from './entry.ts';
import type { Circumstances, Journal } from './journal.ts';

export function circumstancesOf({ pack, settings, officer }: PolicyState, atMs: number): Circumstances {
  return {
    officer: officer.name,
    section: officer.section,
    pack: { id: pack.id, version: versionInForce(pack, atMs)?.effectiveFrom ?? '' },
    storeText: settings.journalText ?? pack.journal.storeText,
    retentionDays: settings.journalRetentionDays ?? pack.journal.retentionDays,
  };
}

/** Rejects where the entry could not be written, with the kind of failure and nothing of the entry. */
export function createRecorder(
  journal: Journal,
  readState: () => Promise<PolicyState>,
): (input: JournalInput) => Promise<null> {
  return async (input) => {
    const written = await journal.append(input, circumstancesOf(await readState(), input.at));
    if (!written.ok) throw new Error(`The journal is ${written.error}`);
    return null;
  };
}
