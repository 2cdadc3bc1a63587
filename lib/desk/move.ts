/** One step in an account's life, with what it does to the record. */
import type { PolicyPack } from '../policy/types.ts';
import type { AccountRecord } from '../storage/schema.ts';
import { type StateAction, transition } from './account-states.ts';
import { missingFor } from './papers.ts';
import { rulesFromApplication } from './rules-from-application.ts';

export interface MoveFacts {
  readonly pack: PolicyPack;
  /** Milliseconds. */
  readonly at: number;
  /** Who does it, as far as it is known. */
  readonly by: string;
}

/**
 * The record after `action`; unchanged where its state does not allow it or a paper lacks something. The approval, and
 * the end of a change, make the papers the account's live rules.
 */
export function move(record: AccountRecord, action: StateAction, { pack, at, by }: MoveFacts): AccountRecord {
  const step = transition(record.account.state, action);
  if (!step || missingFor(action, record).length > 0) return record;
  const { application, approval } = record;
  const takesEffect = action === 'approve' || action === 'resume';
  const account =
    takesEffect && application ? rulesFromApplication(record.account, application, approval, pack) : record.account;
  return {
    ...record,
    account: { ...account, state: step.to },
    history: [...record.history, { at, state: step.to, by }],
  };
}
