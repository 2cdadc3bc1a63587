/** 第4-2⑷: whether somebody else's post may be shared, by topic and evidence; never without 第4-4⑷. */
import { sameHandle } from '../policy/handles.ts';
import type { Policy, Registry } from '../policy/types.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { checkDraft } from './check-draft.ts';
import type { Site } from './draft.ts';
import { type Finding, atLeast } from './finding.ts';
import { contentLabels } from './labels.ts';
import type { Rule } from './rule.ts';

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
  /** Limbs of 第4-2⑷ that carry `eligible`; content labels that rule it out; [] for `judge`. */
  readonly grounds: readonly string[];
  readonly findings: readonly Finding[];
}

export interface ShareOptions {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly registry: Registry;
  readonly tokenizer?: Tokenizer | undefined;
}

/** Dates in somebody else's post and hours are no ground of 第4-2⑷. */
const NOT_ABOUT_SHARES = new Set(['date']);

export function checkShare(post: SharedPost, options: ShareOptions): ShareCheck {
  const rules = options.rules.filter((rule) => contentLabels.has(rule.id) && !NOT_ABOUT_SHARES.has(rule.id));
  const { findings } = checkDraft({ site: post.site, kind: 'post', text: post.text, at: 0 }, { ...options, rules });
  const banned = [
    ...new Set(findings.filter((finding) => atLeast(finding.severity, 'caution')).map((finding) => finding.ruleId)),
  ];
  if (banned.length > 0) return { verdict: 'ineligible', grounds: banned, findings };
  const limbs = authorLimbs(post, options.registry);
  return limbs.length > 0
    ? { verdict: 'eligible', grounds: limbs, findings }
    : { verdict: 'judge', grounds: [], findings };
}

/** Limbs that follow from who wrote it. */
function authorLimbs({ site, author }: SharedPost, registry: Registry): string[] {
  const listed = (entries: readonly { readonly handle: string; readonly site: Site }[]) =>
    entries.some((entry) => entry.site === site && sameHandle(entry.handle, author.handle));
  return [
    ...(author.verified === 'government' || listed(registry.publicBodies) ? ['public-body'] : []),
    ...(listed(registry.certifiedBusinesses) ? ['certified-business'] : []),
    ...(listed(registry.ambassadors) ? ['ambassador'] : []),
  ];
}
