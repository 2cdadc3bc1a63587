import { looksLikeCredential } from '../policy/credential.ts';
import type { JournalInput } from './entry.ts';

/** Stands where a person had typed what looks like a password. */
const REMOVED = '（パスワードのように見えるため、記録していません）';

/**
 * What happened is written down in any case; words that look like a password are not (第4-3⑶), and a text that holds
 * one is remembered by its hash alone.
 */
export function withoutCredentials(input: JournalInput): JournalInput {
  const { text, reason, categoryReason, decision, approval, ...rest } = input;
  return {
    ...rest,
    ...(text === undefined || looksLikeCredential(text) ? {} : { text }),
    ...(reason === undefined ? {} : { reason: clean(reason) }),
    ...(categoryReason === undefined ? {} : { categoryReason: clean(categoryReason) }),
    ...(decision === undefined ? {} : { decision: clean(decision) }),
    ...(approval
      ? { approval: { date: clean(approval.date), person: clean(approval.person), docNo: clean(approval.docNo) } }
      : {}),
  };
}

function clean(words: string): string {
  return looksLikeCredential(words) ? REMOVED : words;
}
