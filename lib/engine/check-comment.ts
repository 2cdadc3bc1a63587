/** 第4-6: for which of the thirteen limbs a comment left under a post of ours may be removed. */
import type { Policy } from '../policy/types.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { checkDraft } from './check-draft.ts';
import type { Site } from './draft.ts';
import type { Finding, Unchecked } from './finding.ts';
import type { LearnedReader } from './learned/reader.ts';
import type { Rule } from './rule.ts';
import { turnsToOffice } from './stance/petition.ts';

export interface CommentCheck {
  /** Limb ids as in the pack's `removalReasons`; empty = the comment stays. */
  readonly limbs: readonly string[];
  /** Each under the clause of its limb (第4-6⑴ …), whatever rule found it. */
  readonly findings: readonly Finding[];
  /** Rules that did not run: no word of them is no clean bill. */
  readonly unchecked: readonly Unchecked[];
}

export interface CommentOptions {
  readonly policy: Policy;
  /** Rules about our own posts and rules about comments alike; those that answer to no limb are left out. */
  readonly rules: readonly Rule[];
  readonly tokenizer?: Tokenizer | undefined;
  /** Trained on comments: its labels are the limbs. */
  readonly learnedComments?: LearnedReader | 'missing' | undefined;
}

/** Which banned content of one's own posts answers to which limb. A rule about comments bears its limb's own id. */
const LIMB_OF_RULE: Readonly<Record<string, string>> = {
  religion: 'religion-politics',
  politics: 'religion-politics',
  copyright: 'ip',
  portrait: 'privacy',
};
/** Under which rule the learned reader speaks of a limb that no rule is named after. */
const RULE_OF_LIMB: Readonly<Record<string, string>> = { 'religion-politics': 'politics', ip: 'copyright' };

/** Rules about our own posts: who tells the office of such a thing does not do it. */
const MAY_BE_REPORTED: ReadonlySet<string> = new Set(['discrimination', 'illegal', 'rumor', 'copyright', 'portrait']);

/** Judges one comment. What citizens may always do (ask, complain, criticise) is no finding, whatever words it takes. */
export function checkComment(
  comment: { readonly site: Site; readonly text: string },
  options: CommentOptions,
): CommentCheck {
  const { policy, tokenizer, learnedComments } = options;
  const reasonOf = ({ id }: { readonly id: string }) => {
    const limb = LIMB_OF_RULE[id] ?? id;
    return policy.pack.removalReasons.find((reason) => reason.id === limb);
  };
  const rules = options.rules.filter(reasonOf).map(asOfComments);
  // The clock plays no part: no rule about comments reads a date.
  const draft = { ...comment, kind: 'comment', at: 0 } as const;
  const { findings, unchecked } = checkDraft(draft, { policy, rules, tokenizer, learned: underRules(learnedComments) });
  const petition = turnsToOffice(normalizeText(comment.text).normal);
  const judged = findings.flatMap((finding) => {
    const reason = reasonOf({ id: finding.ruleId });
    return reason && !(petition && MAY_BE_REPORTED.has(finding.ruleId))
      ? [{ limb: reason.id, finding: { ...finding, clause: reason.clause } }]
      : [];
  });
  return {
    limbs: [...new Set(judged.map(({ limb }) => limb))],
    findings: judged.map(({ finding }) => finding),
    unchecked,
  };
}

/** A rule under the conditions that hold for comments: what it lets pass there keeps no other reader from speaking. */
function asOfComments(rule: Rule): Rule {
  return {
    ...withCommentCondition(rule),
    check: (context) => [...rule.check(context)].filter((report) => !rule.isCriticism?.(report)),
  };
}

/** The learned reader's words under the condition that holds for comments. */
function withCommentCondition(rule: Rule): Rule {
  if (!rule.learned) return rule;
  const { message, fix, inComments } = rule.learned;
  return { ...rule, learned: { message, fix, ...(inComments && { where: inComments }) } };
}

function underRules(reader: CommentOptions['learnedComments']): CommentOptions['learnedComments'] {
  if (reader === undefined || reader === 'missing') return reader;
  const ruleOf = (limb: string) => RULE_OF_LIMB[limb] ?? limb;
  return {
    labels: reader.labels.map(ruleOf),
    read: (document) => reader.read(document).map((evidence) => ({ ...evidence, label: ruleOf(evidence.label) })),
  };
}
