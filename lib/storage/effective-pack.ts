/** The pack as it is in force on this computer: which one, and what the department has laid over it. Pure. */
import { effectiveFrom, packInForce } from '../policy/versions.ts';
import type { Account, PolicyPack, RuleSettingData } from '../policy/types.ts';
import type { AccountRecord, DepartmentWords, StoredPacks } from './schema.ts';
import type { ShippedPack } from './shipped-packs.ts';

export interface PackSources {
  /** Laid down by the administrator: in force from its day on, whatever was chosen here. */
  readonly managed: PolicyPack | undefined;
  readonly stored: StoredPacks;
  /** In order; the first is the fallback. */
  readonly shipped: readonly [ShippedPack, ...ShippedPack[]];
}

export interface ChosenPack {
  readonly pack: PolicyPack;
  /** Where it comes from. */
  readonly source: 'shipped' | 'imported' | 'managed';
  /** Moment at which another edition takes over by its date; undefined = none is waiting. */
  readonly until: number | undefined;
}

/** The policy that was chosen here; the first that is shipped, until one is. */
export function chosenPackId({ active }: StoredPacks, [first]: PackSources['shipped']): string {
  return active === '' ? first.id : active;
}

/** The administrator's pack, else the chosen one (its edition in force today), else the first that is shipped. */
export function choosePack({ managed, stored, shipped }: PackSources, atMs: number): ChosenPack {
  const chosenId = chosenPackId(stored, shipped);
  const editions = [
    ...shipped.filter(({ id }) => id === chosenId).map(({ pack }) => pack),
    ...stored.imported.filter(({ id }) => id === chosenId),
  ];
  const managedEditions = managed ? [managed] : [];
  const pack = packInForce(managedEditions, atMs) ?? packInForce(editions, atMs) ?? shipped[0].pack;
  return {
    pack,
    source: pack === managed ? 'managed' : stored.imported.includes(pack) ? 'imported' : 'shipped',
    until: nextStart([...managedEditions, ...editions], atMs),
  };
}

/** The next day, 0:00 in Asia/Tokyo, on which one of the editions comes into force. */
function nextStart(editions: readonly PolicyPack[], atMs: number): number | undefined {
  const starts = editions
    .map((pack) => Date.parse(`${effectiveFrom(pack)}T00:00:00+09:00`))
    .filter((start) => start > atMs);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

export interface Provisions {
  readonly accounts: readonly AccountRecord[];
  readonly words: DepartmentWords;
  /** Rules switched off here, by the person or the administrator. */
  readonly disabledRules: readonly string[];
}

/** The pack with the department's accounts and words, and without the rules that are switched off. */
export function withProvisions(pack: PolicyPack, { accounts, words, disabledRules }: Provisions): PolicyPack {
  const records = new Map(accounts.map((record) => [record.account.id, record]));
  const kept = pack.accounts.filter(({ id }) => !records.has(id));
  const all = [...kept, ...accounts.map(({ account }) => account)];
  return {
    ...pack,
    accounts: all.map((account) => withoutRules(account, disabledRules)),
    lexicon: withWords(pack.lexicon, words),
    rules: {
      ...pack.rules,
      ...Object.fromEntries(disabledRules.map((id) => [id, { ...pack.rules[id], enabled: false }])),
    },
  };
}

/** A rule that is switched off here stays off, also where the account's own provisions speak of it. */
function withoutRules(account: Account, disabledRules: readonly string[]): Account {
  const { rules } = account.overrides;
  if (!rules || disabledRules.length === 0) return account;
  const off = Object.entries(rules).map(([id, setting]): [string, RuleSettingData] => [
    id,
    disabledRules.includes(id) ? { ...setting, enabled: false } : setting,
  ]);
  return { ...account, overrides: { ...account.overrides, rules: Object.fromEntries(off) } };
}

/** The lexicon with words of the department. */
export function withWords(lexicon: PolicyPack['lexicon'], words: DepartmentWords): PolicyPack['lexicon'] {
  const entries = (effect: DepartmentWords[number]['effect']): PolicyPack['lexicon']['allowed'] =>
    words
      .filter((word) => word.effect === effect)
      .map(({ term, rule, why, account }) => ({
        term,
        rule,
        // A pack gives a reason for each word; the department may leave it out.
        why: why === '' ? term : why,
        ...(account === '' ? {} : { account }),
      }));
  return {
    ...lexicon,
    allowed: [...lexicon.allowed, ...entries('allowed')],
    flagged: [...lexicon.flagged, ...entries('flagged')],
  };
}
