/** Which policy is in force for the account that a composer shows. */
import { findAccount } from '../policy/handles.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Account, Policy, PolicyPack } from '../policy/types.ts';

export interface InForce {
  readonly policy: Policy;
  /** `unknown`: the handle could not be read, so the city's own rules count. */
  readonly kind: 'city' | 'field' | 'unregistered' | 'unknown';
  readonly account: Account | undefined;
}

/** The same handle gives the same object, so that a change of policy shows as another one. */
export type PolicySource = (handle: string | undefined) => InForce;

export function createPolicySource(pack: PolicyPack, site: Account['site']): PolicySource {
  const known = new Map<string, InForce>();
  return (handle) => {
    const key = handle?.toLowerCase() ?? '';
    const inForce = known.get(key) ?? lookUp(pack, site, handle);
    known.set(key, inForce);
    return inForce;
  };
}

function lookUp(pack: PolicyPack, site: Account['site'], handle: string | undefined): InForce {
  const account = handle === undefined ? undefined : findAccount(pack, site, handle);
  const kind = handle === undefined ? 'unknown' : (account?.kind ?? 'unregistered');
  return { policy: resolvePolicy(pack, { account }), kind, account };
}
