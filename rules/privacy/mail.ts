/** Mail addresses that are somebody's own, written plainly or disguised (［at］, （アット）, ＠). */
import type { Contacts } from '../../lib/policy/types.ts';
import { OFFICE_MAILBOXES } from '../lexicon/offices.ts';
import type { Datum } from './datum.ts';
import { evidenceAround } from './evidence.ts';

const MAIL =
  /(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+-]{1,63})\s?(?:@|[[(【<]\s?(?:at|アット|あっと)(?:マーク|まーく)?\s?[\])】>]|アットマーク)\s?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}|\.{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}メール)/gu;
/** Domains that only public bodies and schools may hold. */
const PUBLIC_DOMAIN = /(?:^|\.)(?:lg|go|ac|ed)\.jp$/;
/** More addresses than this in one text is a list of recipients. */
const MOST_CONTACTS = 2;

export function personalMails(text: string, contacts: Contacts): Datum[] {
  const mails = [...text.matchAll(MAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mailbox: (match[1] ?? '').toLowerCase(),
    domain: (match[2] ?? '').toLowerCase(),
  }));
  const strangers = mails.filter(({ domain }) => !isOfficial(domain, contacts));
  const isList = strangers.length > MOST_CONTACTS;
  return strangers
    .filter((mail) => {
      const evidence = evidenceAround(text, mail);
      if (evidence.nearest === 'private' || isList) return true;
      return !evidence.direct && !evidence.discounted && !OFFICE_MAILBOXES.test(mail.mailbox);
    })
    .map(({ start, end }) => ({ kind: 'mail', start, end }));
}

function isOfficial(domain: string, contacts: Contacts): boolean {
  return PUBLIC_DOMAIN.test(domain) || within(domain, contacts.mailDomains);
}

function within(domain: string, domains: readonly string[]): boolean {
  return domains.some((known) => domain === known.toLowerCase() || domain.endsWith(`.${known.toLowerCase()}`));
}
