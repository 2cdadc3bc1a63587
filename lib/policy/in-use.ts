import type { Account } from './types.ts';

/** 運用中, or its papers are being changed while it runs. */
export function isInUse({ state }: Pick<Account, 'state'>): boolean {
  return state === 'active' || state === 'changing';
}
