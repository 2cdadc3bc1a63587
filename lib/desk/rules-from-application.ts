/** From paper to live rules: what was applied for and approved becomes the account's own provisions (個別に定めるもの, 第4-3). */
import type { Account, Contacts, Hours, PolicyPack, ReplyPolicy } from '../policy/types.ts';
import type { Application, Approval } from '../storage/schema.ts';
import { isWithin } from '../text/domain.ts';
import { clauseOf } from './clause-of.ts';
import { FREE_MAIL } from './free-mail.ts';
import { without } from './without.ts';

/**
 * `account` as the papers want it. Categories, replies, mail domain and hours come from them; what the papers do not
 * speak of (levels of rules, checklist, other contacts) stays as it was.
 */
export function rulesFromApplication(
  account: Account,
  application: Application,
  approval: Approval | undefined,
  pack: PolicyPack,
): Account {
  const { registration } = application;
  const categories = categoriesOf(application, pack);
  const hours = approval && hoursOf(approval, pack);
  const contacts = contactsOf(account.overrides.contacts, registration.mail, pack);
  return {
    ...without(account, 'url'),
    handle: registration.handle || account.handle,
    name: registration.title || account.name,
    department: application.department || account.department,
    ...(isUrl(registration.url) ? { url: registration.url } : {}),
    overrides: {
      ...without(account.overrides, 'categories', 'hours'),
      ...(categories.length > 0 ? { categories } : {}),
      reply: replyOf(application, pack),
      ...(hours ? { hours } : {}),
      ...(contacts ? { contacts } : {}),
    },
  };
}

/** In the pack's order; ids that the pack does not know are left out. */
function categoriesOf({ categories }: Application, pack: PolicyPack): string[] {
  return pack.content.categories.map(({ id }) => id).filter((id) => categories.includes(id));
}

function replyOf({ commentPolicy }: Application, pack: PolicyPack): ReplyPolicy {
  const city = pack.reply;
  const words = commentPolicy.text.trim();
  const template = words || city.notice.template;
  const patterns = city.notice.patterns.some((pattern) => template.includes(pattern))
    ? city.notice.patterns
    : [...city.notice.patterns, template];
  return {
    clause: clauseOf(pack, 'R32', city.clause),
    default: commentPolicy.default,
    exceptions: commentPolicy.default === 'some' ? words.split(/\n+/).filter((line) => line.trim() !== '') : [],
    ownThread: city.ownThread,
    // The notice says that there will be no answer (第4-2⑹): an account that answers owes none.
    notice: { required: city.notice.required && commentPolicy.default !== 'yes', patterns, template },
  };
}

/** Hours are an account's own only where the approval says so in its conditions. */
function hoursOf({ hours }: Approval, pack: PolicyPack): Hours | undefined {
  return hours && { ...pack.hours, weekly: hours, clause: clauseOf(pack, 'R33', pack.hours.clause) };
}

/** The account's official address must not be held for somebody's private one. */
function contactsOf(own: Contacts | undefined, mail: string, pack: PolicyPack): Contacts | undefined {
  const domain = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(mail.normalize('NFKC').trim().toLowerCase())?.[1];
  const known = [...pack.contacts.mailDomains, ...(own?.mailDomains ?? [])];
  const isNew = domain !== undefined && !FREE_MAIL.has(domain) && !known.some((allowed) => isWithin(domain, allowed));
  if (!isNew) return own;
  const { phones, mailDomains, addresses } = own ?? { phones: [], mailDomains: [], addresses: [] };
  return { phones, mailDomains: [...mailDomains, domain], addresses };
}

function isUrl(value: string): boolean {
  return /^https:\/\/\S+$/.test(value);
}
