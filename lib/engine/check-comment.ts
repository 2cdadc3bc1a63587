/** 第4-6: for which of the thirteen limbs a comment left under a post of ours may be removed. */
import type { Policy } from '../policy/types.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { checkDraft } from './check-draft.ts';
import type { Site } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export interface CommentCheck {
  /** Limb ids as in the pack's `removalReasons`; empty = the comment stays. */
  readonly limbs: readonly string[];
  readonly findings: readonly Finding[];
}

/** Which banned content of one's own posts answers to which limb. The remaining limbs need readers of their own. */
const LIMB_OF_RULE: Readonly<Record<string, string>> = {
  discrimination: 'discrimination',
  religion: 'religion-politics',
  politics: 'religion-politics',
  illegal: 'illegal',
  rumor: 'rumor',
  advocacy: 'advocacy',
  copyright: 'ip',
  portrait: 'privacy',
  privacy: 'privacy',
};

export function checkComment(
  comment: { readonly site: Site; readonly text: string },
  options: { readonly policy: Policy; readonly rules: readonly Rule[]; readonly tokenizer?: Tokenizer | undefined },
): CommentCheck {
  const rules = options.rules.filter((rule) => rule.id in LIMB_OF_RULE);
  // The clock plays no part: no rule about comments reads a date.
  const { findings } = checkDraft({ ...comment, kind: 'comment', at: 0 }, { ...options, rules });
  return { limbs: [...new Set(findings.map((finding) => LIMB_OF_RULE[finding.ruleId] ?? ''))], findings };
}
