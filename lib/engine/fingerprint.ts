/**
 * Stable name of a finding that holds none of its words: dismissals and the journal keep this, never the text.
 * cyrb53 (public domain mixing function): 53 bits are plenty for the few hundred findings a person ever sees.
 */
export function fingerprint(ruleId: string, messageId: string, quote: string, occurrence: number): string {
  return `${ruleId}:${hash53(`${messageId}\u0000${quote.normalize('NFKC')}`).toString(36)}:${occurrence}`;
}

/** The part that every occurrence of the same words under the same rule and message shares. */
export function fingerprintOfWords(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.lastIndexOf(':'));
}

/** Hash of a text, short and without its words: to tell later whether it is still the same. */
export function hashOfText(text: string): string {
  return hash53(text).toString(36);
}

function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
