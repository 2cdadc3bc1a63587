/** What is out of order with the account that will post (第4-1, 第4-2⑴): told in the band. */
import type { Translate } from '../locales/message-key.ts';
import type { Account } from '../policy/types.ts';
import type { Holding } from './holding.ts';
import type { InForce } from './policy-source.ts';

/** States in which nothing is to be posted from an account yet, or any more. */
export type IdleState = Exclude<Account['state'], 'active'>;

export function idleState({ account }: Pick<InForce, 'account'>): IdleState | undefined {
  return account && account.state !== 'active' ? account.state : undefined;
}

/** Where the pack names no clause for an account: the definition of an official account. */
const OFFICIAL_ACCOUNT = '4-1-3';

/**
 * A look-alike of a registered handle, held at Post. Undefined for every other account: one of ours that is not in
 * operation has a finding of its own (rule `account`), and on plainly somebody's own nothing runs.
 */
export function wrongAccount({ lookAlike, policy }: InForce, handle: string, t: Translate): Holding | undefined {
  if (!lookAlike) return undefined;
  const clause = lookAlike.account?.clause ?? OFFICIAL_ACCOUNT;
  return {
    key: 'account/look-alike',
    ruleId: 'account',
    clause,
    reasons: 'account',
    title: t('gate.account.title'),
    quote: '',
    message: t('gate.account.lookAlike', handle, lookAlike.handle),
    fix: t('gate.account.lookAlikeFix', lookAlike.handle),
    clauseLabel: policy.clause(clause)?.label ?? clause,
    clauseText: policy.clause(clause)?.text ?? '',
  };
}
