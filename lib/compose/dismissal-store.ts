/** Where 「問題なし」 for words and rules is remembered, by account. */
import { type Dismissal, withDismissal, withoutDismissal } from '../engine/dismissals.ts';

export interface DismissalStore {
  /** Handle without `@`; '' = not known. */
  list(account: string): readonly Dismissal[];
  add(account: string, dismissal: Dismissal): void;
  remove(account: string, dismissal: Dismissal): void;
}

/** Remembers until the page is left. */
export function createDismissalMemory(): DismissalStore {
  const byAccount = new Map<string, readonly Dismissal[]>();
  const list = (account: string): readonly Dismissal[] => byAccount.get(account.toLowerCase()) ?? [];
  return {
    list,
    add: (account, dismissal) => byAccount.set(account.toLowerCase(), withDismissal(list(account), dismissal)),
    remove: (account, dismissal) => byAccount.set(account.toLowerCase(), withoutDismissal(list(account), dismissal)),
  };
}
