/** A post with the post it quotes: both would be passed on, so both are judged. */
import { checkShare, type ShareCheck, type SharedPost, type ShareOptions } from '../check-share.ts';

/** A post as the page shows it. */
export interface QuotingPost extends SharedPost {
  readonly quoted?: Omit<SharedPost, 'site'> | undefined;
}

export interface QuotingShareCheck extends ShareCheck {
  /** Of the quoted post, where there is one; the rest joins both. */
  readonly quoted?: ShareCheck | undefined;
}

/**
 * The graver verdict counts. A quoted post with a tie to the city lends it to words that have none of their own: then
 * a person decides. A post without a letter (a picture, emoji) cannot be read, so it is never called ineligible for
 * having no tie.
 */
export function checkQuotingShare(post: QuotingPost, options: ShareOptions): QuotingShareCheck {
  const own = withoutWords(post.text, checkShare(post, options));
  if (!post.quoted) return own;
  const quoted = withoutWords(post.quoted.text, checkShare({ site: post.site, ...post.quoted }, options));
  return { ...joined(own, quoted), quoted };
}

function joined(own: ShareCheck, quoted: ShareCheck): ShareCheck {
  const both = {
    findings: [...own.findings, ...quoted.findings],
    unchecked: [...own.unchecked, ...quoted.unchecked],
    evidence: own.evidence,
  };
  const bans = [own, quoted].filter(isBanned).flatMap(({ grounds }) => grounds);
  if (bans.length > 0) return { ...both, verdict: 'ineligible', grounds: [...new Set(bans)] };
  if (own.verdict === quoted.verdict) return { ...both, verdict: own.verdict, grounds: own.grounds };
  return { ...both, verdict: 'judge', grounds: [], evidence: [...own.evidence, ...quoted.evidence] };
}

/** Ruled out by its content (第4-4⑷), not by the lack of a tie. */
function isBanned({ verdict, grounds }: ShareCheck): boolean {
  return verdict === 'ineligible' && !isOffTopic(grounds);
}

const isOffTopic = (grounds: readonly string[]): boolean => grounds.length === 1 && grounds[0] === 'off-topic';

function withoutWords(text: string, check: ShareCheck): ShareCheck {
  if (/[\p{L}\p{N}]/u.test(text) || check.verdict !== 'ineligible' || !isOffTopic(check.grounds)) return check;
  return { ...check, verdict: 'judge', grounds: [] };
}
