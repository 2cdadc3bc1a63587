/** 第4-2⑷: whether somebody else's post may be shared, by topic and evidence; never without 第4-4⑷. */
import type { Tokenizer } from '../morphology/token.ts';
import type { Policy, Registry } from '../policy/types.ts';
import { checkDraft } from './check-draft.ts';
import type { Site } from './draft.ts';
import { type Finding, atLeast } from './finding.ts';
import { contentLabels } from './labels.ts';
import type { LearnedReader } from './learned/reader.ts';
import type { Rule } from './rule.ts';
import { readLimbs } from './share/limbs.ts';
import { type PostReading, type ShareEvidence, readPost } from './share/reading.ts';
import { readTie } from './share/tie.ts';

export interface SharedPost {
  readonly site: Site;
  readonly author: {
    readonly handle: string;
    readonly name: string;
    /** The badge the site shows: a clue, except that `government` makes a public body. */
    readonly verified: 'government' | 'business' | 'none';
  };
  readonly text: string;
}

export interface ShareCheck {
  readonly verdict: 'eligible' | 'judge' | 'ineligible';
  /** Limbs of 第4-2⑷ that carry `eligible`; labels that rule it out; [] for `judge`. */
  readonly grounds: readonly string[];
  /** What carries the verdict: words of the text, the registry's entry, the badge. */
  readonly evidence: readonly ShareEvidence[];
  readonly findings: readonly Finding[];
}

export interface ShareOptions {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly registry: Registry;
  readonly tokenizer?: Tokenizer | undefined;
  /** Trained on our own drafts; what it adds counts as what a rule found. */
  readonly learned?: LearnedReader | 'missing' | undefined;
}

/**
 * Dates and hours in somebody else's post are no ground of 第4-2⑷, and whether it has to do with the city is asked here
 * in another way than of the city's own drafts: a citizen may well chat.
 */
const NOT_ABOUT_SHARES = new Set(['date', 'off-topic']);

/** Judges one post. Content of any author that 第4-4⑷ bans comes first, then the tie to the city, then the limbs. */
export function checkShare(post: SharedPost, options: ShareOptions): ShareCheck {
  const findings = contentFindings(post, options);
  const banned = [
    ...new Set(findings.filter((finding) => atLeast(finding.severity, 'caution')).map((finding) => finding.ruleId)),
  ];
  if (banned.length > 0) return { verdict: 'ineligible', grounds: banned, evidence: [], findings };
  const reading = readPost(post, options);
  const tie = readTie(reading);
  if (tie.strength === 'none')
    return { verdict: 'ineligible', grounds: ['off-topic'], evidence: tie.evidence, findings };
  const limbs = readLimbs(reading, tie);
  const evidence = [...tie.evidence, ...limbs];
  if (limbs.length === 0 || findings.length > 0 || isDoubtful(reading, options))
    return { verdict: 'judge', grounds: [], evidence, findings };
  return { verdict: 'eligible', grounds: [...new Set(limbs.map(({ ground }) => ground))], evidence, findings };
}

/** From this probability on, what the learned reader is not sure of still keeps a post from being `eligible`. */
const DOUBT = { ofStranger: 0.15, ofKnown: 0.3 } as const;

/**
 * Whether a person should look first. To call `eligible` what 第4-4⑷ bans is the one mistake that costs; to ask once too
 * often costs a glance. Whom the registry or a badge vouches for gets more credit: notices against crime and
 * discrimination are theirs.
 */
function isDoubtful({ text, analysis, author }: PostReading, { learned, rules }: ShareOptions): boolean {
  if (learned === undefined || learned === 'missing' || !analysis) return false;
  const least = author.length > 0 ? DOUBT.ofKnown : DOUBT.ofStranger;
  return learned
    .read({ normal: text, sentences: analysis.sentences })
    .some(
      ({ label, probability }) =>
        probability >= least && rules.some((rule) => rule.id === label && concernsShares(rule)),
    );
}

function concernsShares({ id }: Rule): boolean {
  return contentLabels.has(id) && !NOT_ABOUT_SHARES.has(id);
}

function contentFindings(post: SharedPost, options: ShareOptions): readonly Finding[] {
  const rules = options.rules.filter(concernsShares);
  return checkDraft({ site: post.site, kind: 'post', text: post.text, at: 0 }, { ...options, rules }).findings;
}
