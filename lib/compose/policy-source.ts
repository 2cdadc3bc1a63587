/** Which policy is in force for the account that a composer shows. */
import { findAccount, findLookAlike } from '../policy/handles.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Account, Policy, PolicyPack } from '../policy/types.ts';

export interface InForce {
  readonly policy: Policy;
  /** `unknown`: the handle could not be read, so the city's own rules count. */
  readonly kind: 'city' | 'field' | 'unregistered' | 'unknown';
  readonly account: Account | undefined;
  /** For an unregistered handle: the registered one that it may be taken for, as it stands in the pack. */
  readonly lookAlike: { readonly handle: string; readonly account: Account | undefined } | undefined;
}

/** The same handle gives the same object while the pack is the same, so that a change of policy shows as another one. */
export type PolicySource = (handle: string | undefined) => InForce;

/** `pack`: the one in force at the moment of asking. */
export function createPolicySource(pack: () => PolicyPack, site: Account['site']): PolicySource {
  let known = new Map<string, InForce>();
  let knownOf: PolicyPack | undefined;
  return (handle) => {
    const current = pack();
    if (current !== knownOf) known = new Map();
    knownOf = current;
    const key = handle?.toLowerCase() ?? '';
    const inForce = known.get(key) ?? lookUp(current, site, handle);
    known.set(key, inForce);
    return inForce;
  };
}

function lookUp(pack: PolicyPack, site: Account['site'], handle: string | undefined): InForce {
  const account = handle === undefined ? undefined : findAccount(pack, site, handle);
  const kind = handle === undefined ? 'unknown' : (account?.kind ?? 'unregistered');
  const lookAlike = kind === 'unregistered' && handle !== undefined ? likeOf(pack, site, handle) : undefined;
  return { policy: resolvePolicy(pack, { account }), kind, account, lookAlike };
}

function likeOf(pack: PolicyPack, site: Account['site'], handle: string): InForce['lookAlike'] {
  const registered = pack.accounts.filter((account) => account.site === site).map((account) => account.handle);
  const like = findLookAlike(handle, registered);
  return like && { handle: like.handle, account: findAccount(pack, site, like.handle) };
}
