import { isInUse } from '../../lib/policy/in-use.ts';
import type { Account } from '../../lib/policy/types.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';

/** Accounts in use, for which a text may be checked; the policy's own where the department has none. */
export function openAccounts({ pack }: PolicyState): readonly [Account, ...Account[]] {
  const [first, ...rest] = pack.accounts.filter(isInUse);
  return first ? [first, ...rest] : [NO_ACCOUNT];
}

/** A pack without accounts: the city's own rules count. */
const NO_ACCOUNT: Account = {
  id: 'none',
  site: 'x',
  handle: '',
  name: '—',
  kind: 'city',
  department: '',
  state: 'active',
  overrides: {},
};
