/** Rules that need only the text, run here and now, each finding with its words. */
import { checkDraft } from '../engine/check-draft.ts';
import { describeFinding } from '../engine/describe.ts';
import type { Draft } from '../engine/draft.ts';
import type { Language, Rule } from '../engine/rule.ts';
import type { Policy } from '../policy/types.ts';
import type { AnalysisAnswer } from './analyser.ts';

export type TextCheck = (draft: Draft, policy: Policy, revision: number) => AnalysisAnswer;

/** `language`: of the screen at the moment of asking. */
export function createTextCheck(rules: readonly Rule<'text'>[], language: () => Language): TextCheck {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (draft, policy, revision) => {
    const result = checkDraft(draft, { policy, rules, revision });
    return {
      ...result,
      findings: result.findings.flatMap((finding) => {
        const rule = byId.get(finding.ruleId);
        return rule ? [{ finding, text: describeFinding(finding, rule, policy, language()) }] : [];
      }),
    };
  };
}
