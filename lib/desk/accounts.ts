/** Accounts as the desk keeps them: the pack's own and the department's records over them. */
import { findLookAlike, type LookAlike, normalizeHandle, sameHandle } from '../policy/handles.ts';
import type { Account, PolicyPack } from '../policy/types.ts';
import type { AccountRecord } from '../storage/schema.ts';

export interface DeskAccount {
  readonly record: AccountRecord;
  /** The policy itself names it (第4-2⑴): it cannot be deleted, only led back to the pack's entry. */
  readonly named: boolean;
  /** This department has a record of it. */
  readonly stored: boolean;
}

/** The pack's accounts in its order, then the department's. */
export function deskAccounts(pack: Pick<PolicyPack, 'accounts'>, stored: readonly AccountRecord[]): DeskAccount[] {
  const own = new Map(stored.map((record) => [record.account.id, record]));
  const fromPack = pack.accounts.map((account): DeskAccount => {
    const record = own.get(account.id);
    own.delete(account.id);
    return {
      record: record ?? { account, history: [] },
      named: account.clause !== undefined,
      stored: record !== undefined,
    };
  });
  return [...fromPack, ...[...own.values()].map((record) => ({ record, named: false, stored: true }))];
}

/** `stored` with the record changed; a record that is not there yet begins as `base`. */
export function changeRecord(
  stored: readonly AccountRecord[],
  base: AccountRecord,
  change: (record: AccountRecord) => AccountRecord,
): AccountRecord[] {
  const { id } = base.account;
  return stored.some((record) => record.account.id === id)
    ? stored.map((record) => (record.account.id === id ? change(record) : record))
    : [...stored, change(base)];
}

export function withoutRecord(stored: readonly AccountRecord[], id: string): AccountRecord[] {
  return stored.filter((record) => record.account.id !== id);
}

export type Overrides = Account['overrides'];

/** What a provision of an account's own becomes; undefined = none, the city's holds. */
export type OverrideChange<K extends keyof Overrides> = (own: Overrides[K] | undefined) => Overrides[K] | undefined;

/** The record with one provision of its own set, changed, or taken away. */
export function withOverride<K extends keyof Overrides>(
  record: AccountRecord,
  key: K,
  change: OverrideChange<K>,
): AccountRecord {
  const overrides = { ...record.account.overrides };
  const value = change(overrides[key]);
  if (value === undefined) Reflect.deleteProperty(overrides, key);
  else overrides[key] = value;
  return { ...record, account: { ...record.account, overrides } };
}

/** An id for a new account that no other has: `x-mine_kanko`, `x-mine_kanko-2`. Ids hold letters, digits, `-` and `.`. */
export function newAccountId(site: Account['site'], handle: string, taken: readonly string[]): string {
  const name = normalizeHandle(handle)
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/^[^a-z0-9]+/, '');
  const base = `${site}-${name}`;
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return id;
}

export type HandleProblem =
  /** Another account of ours has it. */
  | { readonly kind: 'duplicate'; readonly name: string }
  /** It may be taken for one of ours, or ours for it. */
  | { readonly kind: 'look-alike'; readonly like: LookAlike };

/** What is wrong with a handle beside the other accounts; closed accounts count, since their names live on in links. */
export function handleProblem(
  handle: string,
  site: Account['site'],
  others: readonly Account[],
): HandleProblem | undefined {
  const same = others.find((other) => other.site === site && sameHandle(other.handle, handle));
  if (same) return { kind: 'duplicate', name: same.name };
  const handles = [...new Set(others.map((other) => normalizeHandle(other.handle)))];
  // The same name on the other site is how a city is recognised, no impostor.
  if (handles.includes(normalizeHandle(handle))) return undefined;
  const like = findLookAlike(handle, handles);
  return like && { kind: 'look-alike', like };
}
