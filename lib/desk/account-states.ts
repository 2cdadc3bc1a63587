/**
 * An account's life: 下書き → 届出 → 承認 → 運用中 → 変更 → 廃止. The policy orders only the way to the approval (第4-3);
 * for change and closure it has no procedure, and the screen says so instead of inventing one.
 */
import type { Account } from '../policy/types.ts';

export type AccountState = Account['state'];

/** In the order of an account's life. */
export const accountStates = ['draft', 'submitted', 'approved', 'active', 'changing', 'retired'] as const;

export type StateAction = 'submit' | 'sendBack' | 'approve' | 'start' | 'change' | 'resume' | 'retire';

export interface Transition {
  readonly action: StateAction;
  readonly to: AccountState;
  /** The policy has no procedure for it: 「方針に手続の定めなし（要確認）」. */
  readonly beyondPolicy: boolean;
}

const retire: Transition = { action: 'retire', to: 'retired', beyondPolicy: true };

const TRANSITIONS: Readonly<Record<AccountState, readonly Transition[]>> = {
  draft: [{ action: 'submit', to: 'submitted', beyondPolicy: false }],
  submitted: [
    { action: 'approve', to: 'approved', beyondPolicy: false },
    { action: 'sendBack', to: 'draft', beyondPolicy: false },
  ],
  approved: [{ action: 'start', to: 'active', beyondPolicy: false }, retire],
  active: [{ action: 'change', to: 'changing', beyondPolicy: true }, retire],
  changing: [{ action: 'resume', to: 'active', beyondPolicy: true }, retire],
  retired: [],
};

/** What may be done next. Empty at the end: a closed account is applied for anew. */
export function transitionsFrom(state: AccountState): readonly Transition[] {
  return TRANSITIONS[state];
}

/** Undefined where the state does not allow the action. */
export function transition(state: AccountState, action: StateAction): Transition | undefined {
  return TRANSITIONS[state].find((candidate) => candidate.action === action);
}
