/** What is out of order with the account that will post (第4-1, 第4-2⑴): told in the band, and held at Post. */
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

/** Undefined where the account is in order, unknown, or plainly somebody's own. */
export function wrongAccount(inForce: InForce, handle: string, t: Translate): Holding | undefined {
  const { account, lookAlike, policy } = inForce;
  const state = idleState(inForce);
  const words = lookAlike
    ? {
        message: t('gate.account.lookAlike', handle, lookAlike.handle),
        fix: t('gate.account.lookAlikeFix', lookAlike.handle),
      }
    : state && {
        message: t('gate.account.idle', handle, t(`panel.account.state.${state}`)),
        fix: t('gate.account.idleFix'),
      };
  if (!words) return undefined;
  const clause = (account ?? lookAlike?.account)?.clause ?? OFFICIAL_ACCOUNT;
  return {
    key: `account/${lookAlike ? 'look-alike' : (state ?? '')}`,
    ruleId: 'account',
    clause,
    reasons: 'account',
    title: t('gate.account.title'),
    quote: '',
    ...words,
    clauseLabel: policy.clause(clause)?.label ?? clause,
    clauseText: policy.clause(clause)?.text ?? '',
  };
}
