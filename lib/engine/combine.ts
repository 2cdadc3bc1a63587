/**
 * The combiner: which labels the learned reader adds to what the exact and the grammatical rules found.
 *
 * It is monotone and short on purpose. A rule that fired stands on its own words, whatever the learned reader thinks.
 * Where no rule fired, the learned reader speaks alone, and only from the probability at which its alarms on harmless
 * texts of unseen authors were rare (`likely`, chosen in training), and only where what the label is about is in sight
 * (`where`: no person, no private datum). What it adds is a possibility: 注意, never 要確認,
 * so it never holds a post by itself.
 */
import type { LabelEvidence } from './learned/reader.ts';
import type { Finding } from './finding.ts';
import type { Report, Rule, TokenContext } from './rule.ts';

/** Message id of what the learned reader alone found; its words are `Rule.learned`. */
export const LEARNED = 'learned';

export interface LearnedReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** What becomes of one label's evidence: added, or why not. */
export type Decision = 'added' | 'unlikely' | 'rule-spoke' | 'no-rule' | 'nothing-there';

/** Reports that the learned reader adds; `found` is what the rules reported of the same text. */
export function learnedReports(
  evidence: readonly LabelEvidence[],
  rules: readonly Rule[],
  found: readonly Finding[],
  context: TokenContext,
): LearnedReport[] {
  return evidence.flatMap((item) => {
    const rule = ruleFor(item, rules);
    if (!rule || decisionOn(item, rules, found, context) !== 'added') return [];
    const { start, end, probability } = item;
    const data = { percent: Math.round(probability * 100) };
    return [{ rule, report: { messageId: LEARNED, start, end, data } }];
  });
}

export function decisionOn(
  evidence: LabelEvidence,
  rules: readonly Rule[],
  found: readonly Finding[],
  context: TokenContext,
): Decision {
  if (!evidence.likely) return 'unlikely';
  const rule = ruleFor(evidence, rules);
  if (!rule) return 'no-rule';
  if (found.some(({ ruleId }) => ruleId === evidence.label)) return 'rule-spoke';
  return (rule.learned?.where?.(context, evidence) ?? true) ? 'added' : 'nothing-there';
}

/** The enabled rule that has words for the label. */
function ruleFor({ label }: LabelEvidence, rules: readonly Rule[]): Rule | undefined {
  return rules.find((candidate) => candidate.id === label && candidate.learned !== undefined);
}

/**
 * Joins what text rules found in one place and the readers of words in another: where a rule spoke, the learned
 * reader's finding of the same id says nothing new, and a word flagged for an id that both have is told once.
 */
export function withoutEchoes<T>(items: readonly T[], findingOf: (item: T) => Finding): readonly T[] {
  const spoken = new Set(
    items.map(findingOf).flatMap((finding) => (finding.messageId === LEARNED ? [] : finding.ruleId)),
  );
  const told = new Set<string>();
  return items.filter((item) => {
    const { messageId, ruleId, fingerprint } = findingOf(item);
    if (told.has(fingerprint) || (messageId === LEARNED && spoken.has(ruleId))) return false;
    return told.add(fingerprint);
  });
}
