/** What the pages about accounts show and may ask for. */
import type { StateAction } from '../../../lib/desk/account-states.ts';
import type { HandleProblem, OverrideChange, Overrides } from '../../../lib/desk/accounts.ts';
import type { Reminder } from '../../../lib/desk/reminders.ts';
import type { PaperItem } from '../../../lib/desk/papers.ts';
import type { Account, Policy, PolicyPack } from '../../../lib/policy/types.ts';
import type { Severity } from '../../../lib/engine/finding.ts';
import type { AccountRecord } from '../../../lib/storage/schema.ts';

export interface AccountView {
  readonly record: AccountRecord;
  /** The policy itself names it. */
  readonly named: boolean;
  /** There is a record of it on this computer. */
  readonly stored: boolean;
  readonly reminders: readonly Reminder[];
  readonly problem: HandleProblem | undefined;
}

/** A rule as the city has it. */
export interface CityRule {
  readonly id: string;
  /** In the screen's language. */
  readonly title: string;
  readonly enabled: boolean;
  readonly severity: Severity;
  /** The policy's own wording sets the highest level (第4-2⑸ ただし書). */
  readonly neverConfirm: boolean;
}

export interface NewAccount {
  readonly site: Account['site'];
  readonly handle: string;
  readonly name: string;
  readonly department: string;
}

export interface AccountActions {
  /** Changes a provision of the account's own as it is by then. */
  readonly override: <K extends keyof Overrides>(key: K, change: OverrideChange<K>) => void;
  readonly move: (action: StateAction) => void;
  readonly reviewed: (kind: 'review' | 'twoFactor') => void;
  /** Deletes the record: the account goes, or follows the policy again where the policy names it. */
  readonly remove: () => void;
}

export interface AccountPageView {
  readonly pack: PolicyPack;
  /** In force for the account. */
  readonly policy: Policy;
  readonly account: AccountView;
  readonly rules: readonly CityRule[];
  readonly missing: (action: StateAction) => readonly PaperItem[];
  /** Address of the account's papers. */
  readonly papersHref: string;
  /** Clause for a provision of the account's own, by what it is about. */
  readonly clauses: { readonly hours: string; readonly reply: string };
}
