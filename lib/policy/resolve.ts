import type { Account, Contacts, Policy, PolicyClause, PolicyPack } from './types.ts';

/**
 * The policy for drafts of one account: its own provisions (個別に定めるもの) over the pack's, the pack's where it has
 * none (第4-3 準用). Without an account the pack alone is in force.
 */
export function resolvePolicy(pack: PolicyPack, { account }: { readonly account?: Account | undefined } = {}): Policy {
  const own = account?.overrides ?? {};
  const clauses = new Map(pack.clauses.map((clause): [string, PolicyClause] => [clause.id, clause]));
  const categories = pack.content.categories.map((category) => category.id);
  return {
    pack: withWordsOf(pack, account?.id),
    account,
    hours: own.hours ?? pack.hours,
    reply: own.reply ?? pack.reply,
    categories: own.categories ? categories.filter((id) => own.categories?.includes(id)) : categories,
    contacts: own.contacts ? together(pack.contacts, own.contacts) : pack.contacts,
    checklistRequired: own.checklistRequired ?? false,
    clause: (id) => clauses.get(id),
  };
}

/** The pack with the words of this account and the ones for all. */
function withWordsOf(pack: PolicyPack, account: string | undefined): PolicyPack {
  const { allowed, flagged } = pack.lexicon;
  const isOurs = (word: { readonly account?: string | undefined }): boolean =>
    word.account === undefined || word.account === account;
  if (allowed.every(isOurs) && flagged.every(isOurs)) return pack;
  return {
    ...pack,
    lexicon: { ...pack.lexicon, allowed: allowed.filter(isOurs), flagged: flagged.filter(isOurs) },
  };
}

function together(city: Contacts, own: Contacts): Contacts {
  return {
    phones: [...city.phones, ...own.phones],
    mailDomains: [...city.mailDomains, ...own.mailDomains],
    addresses: [...city.addresses, ...own.addresses],
  };
}
