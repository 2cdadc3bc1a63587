/** 第4-2⑷: whether somebody else's post may be shared, by topic and evidence; never without 第4-4⑷. */
import type { Tokenizer } from '../morphology/token.ts';
import type { Policy, Registry } from '../policy/types.ts';
import { checkDraft } from './check-draft.ts';
import type { Site } from './draft.ts';
import { type Finding, type Unchecked, atLeast } from './finding.ts';
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
  /** Limbs of 第4-2⑷ that carry `eligible`; labels that rule it out, or `NO_LIMB`; [] for `judge`. */
  readonly grounds: readonly string[];
  /** What carries the verdict: words of the text, the registry's entry, the badge. */
  readonly evidence: readonly ShareEvidence[];
  readonly findings: readonly Finding[];
  /** Rules that did not run: shown as 未確認. */
  readonly unchecked: readonly Unchecked[];
}

export interface ShareOptions {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly registry: Registry;
  readonly tokenizer?: Tokenizer | undefined;
  /** Trained on our own drafts; what it adds counts as what a rule found. */
  readonly learned?: LearnedReader | 'missing' | undefined;
  /** Trained on shared posts: its labels are the limbs that the text itself must carry. */
  readonly learnedShares?: LearnedReader | 'missing' | undefined;
}

/**
 * Dates and hours in somebody else's post are no ground of 第4-2⑷, and whether it has to do with the city is asked here
 * in another way than of the city's own drafts: a citizen may well chat.
 */
const NOT_ABOUT_SHARES = new Set(['date', 'off-topic']);

/** Ground of a post that falls under no limb of a list that the pack closes. */
export const NO_LIMB = 'no-limb';

/** Judges one post. Content of any author that 第4-4⑷ bans comes first, then the tie to the city, then the limbs. */
export function checkShare(post: SharedPost, options: ShareOptions): ShareCheck {
  const reading = readPost(post, options);
  const tie = readTie(reading);
  const offered = new Set<string>(options.policy.pack.share.limbs.map(({ id }) => id));
  const limbs = tie.strength === 'none' ? [] : readLimbs(reading, tie).filter(({ ground }) => offered.has(ground));
  const evidence = [...tie.evidence, ...limbs];
  const grounds = [...new Set(limbs.map(({ ground }) => ground))];
  const rules = options.rules.filter(({ id }) => contentLabels.has(id) && !NOT_ABOUT_SHARES.has(id));
  const learned = listeningFor(rules, grounds, options.learned);

  const draft = { site: post.site, kind: 'post', text: post.text, at: 0 } as const;
  const { findings, unchecked } = checkDraft(draft, { ...options, rules, learned });
  const banned = findings.filter(({ severity }) => atLeast(severity, 'caution')).map(({ ruleId }) => ruleId);
  if (banned.length > 0) return { verdict: 'ineligible', grounds: [...new Set(banned)], evidence, findings, unchecked };
  if (tie.strength === 'none') return { verdict: 'ineligible', grounds: ['off-topic'], evidence, findings, unchecked };
  // Without a limb for others (第4-2⑷カ) the list is closed: what falls under none of it is not shared.
  if (grounds.length === 0 && unchecked.length === 0 && !offered.has('other'))
    return { verdict: 'ineligible', grounds: [NO_LIMB], evidence, findings, unchecked };
  // What was not read to the end is never called eligible.
  const unread = unchecked.length > 0 || options.learnedShares === 'missing';
  if (grounds.length === 0 || findings.length > 0 || unread || isDoubtful(reading, learned))
    return { verdict: 'judge', grounds: [], evidence, findings, unchecked };
  return { verdict: 'eligible', grounds, evidence, findings, unchecked };
}

/**
 * From this probability on the learned reader speaks of somebody else's post. Lower than for one's own drafts: not to
 * share costs nothing, and the person still decides.
 */
const SURE_OF_SHARE = 0.55;

/** The learned reader, for labels that concern a share. In a job offer the contact is the employer's own, no private datum. */
function listeningFor(
  rules: readonly Rule[],
  grounds: readonly string[],
  reader: ShareOptions['learned'],
): ShareOptions['learned'] {
  if (reader === undefined || reader === 'missing') return reader;
  const concerns = (label: string) =>
    rules.some(({ id }) => id === label) && !(label === 'privacy' && grounds.includes('local-jobs'));
  return {
    labels: reader.labels.filter(concerns),
    read: (document) =>
      reader
        .read(document)
        .filter(({ label }) => concerns(label))
        .map((evidence) => ({ ...evidence, likely: evidence.probability >= SURE_OF_SHARE })),
  };
}

/** From this probability on, what the learned reader is not sure of still keeps a post from being `eligible`. */
const DOUBT = { ofStranger: 0.15, ofKnown: 0.3 } as const;

/**
 * Whether a person should look first. To call `eligible` what 第4-4⑷ bans is the one mistake that costs; to ask once too
 * often costs a glance. Whom the registry or a badge vouches for gets more credit: notices against crime and
 * discrimination are theirs.
 */
function isDoubtful({ text, analysis, author }: PostReading, learned: ShareOptions['learned']): boolean {
  if (learned === undefined || learned === 'missing' || !analysis) return false;
  const least = author.length > 0 ? DOUBT.ofKnown : DOUBT.ofStranger;
  const suspicions = learned.read({ normal: text, sentences: analysis.sentences });
  return suspicions.some(({ probability }) => probability >= least);
}
