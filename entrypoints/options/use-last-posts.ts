/** When each account posted last, as far as this computer's journal knows. */
import type { Account } from '../../lib/policy/types.ts';

export function useLastPosts(): (account: Account) => number | undefined {
  return () => undefined;
}
