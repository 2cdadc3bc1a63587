/** Mail addresses that are somebody's own, written plainly or disguised (［at］, （アット）, ＠). */
import type { Contacts } from '../../lib/policy/types.ts';
import { isWithin } from '../../lib/text/domain.ts';
import { OFFICE_MAILBOXES } from '../lexicon/offices.ts';
import type { Datum } from './datum.ts';
import { evidenceAround } from './evidence.ts';

const MAIL =
  /(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]{1,63})\s?(?:@|[[(【<]\s?(?:at|アット|あっと)(?:マーク|まーく)?\s?[\])】>]|アットマーク)\s?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}|\.{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}メール)/gu;
/** Only public bodies hold a domain here. */
const PUBLIC_DOMAIN = /(?:^|\.)(?:lg|go)\.jp$/;
/** Schools and associations: their addresses are meant to be written to, unless somebody is named. */
const INSTITUTION = /(?:^|\.)(?:ac|ed|or)\.jp$/;
/** More addresses than this in one text is a list of recipients. */
const MOST_CONTACTS = 2;

export function personalMails(text: string, contacts: Contacts): Datum[] {
  const strangers = Array.from(text.matchAll(MAIL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mailbox: (match[1] ?? '').toLowerCase(),
    domain: (match[2] ?? '').toLowerCase(),
  }))
    .filter(({ domain }) => !PUBLIC_DOMAIN.test(domain) && !isWithinAny(domain, contacts.mailDomains))
    .map((mail) => ({ ...mail, evidence: evidenceAround(text, mail) }));
  const unexplained = strangers.filter(
    ({ mailbox, domain, evidence }) =>
      !evidence.direct && !evidence.discounted && !OFFICE_MAILBOXES.test(mailbox) && !INSTITUTION.test(domain),
  );
  const personal =
    unexplained.length > MOST_CONTACTS
      ? strangers
      : strangers.filter((mail) => mail.evidence.nearest === 'private' || unexplained.includes(mail));
  return personal.map(({ start, end }) => ({ kind: 'mail', start, end }));
}

function isWithinAny(domain: string, domains: readonly string[]): boolean {
  return domains.some((known) => isWithin(domain, known));
}
