/** Runs rules over a draft. The one place where a draft meets the policy: page, popup, options and command line call it. */
import { type RuleSetting, ruleSetting } from '../policy/rule-settings.ts';
import type { Policy } from '../policy/types.ts';
import { normalizeText } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { LEARNED, learnedReports } from './combine.ts';
import type { Draft } from './draft.ts';
import { type CheckResult, type Finding, type Severity, type Unchecked, severities } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { LearnedReader } from './learned/reader.ts';
import type { EvidenceContexts, Report, Rule, TextContext } from './rule.ts';

/**
 * No site takes more (X Premium: 25,000; SITES part 3). A longer text is not a post: its length is reported, the
 * readers that need words leave it unchecked, and the page stays responsive.
 */
export const MAX_ANALYSED_LENGTH = 30_000;

export interface CheckOptions {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  /** Without one, rules that need tokens are reported as unchecked. */
  readonly tokenizer?: Tokenizer | undefined;
  /** Reads beside the token rules; `missing` = it should be here and is not, which is reported as unchecked. */
  readonly learned?: LearnedReader | 'missing' | undefined;
  readonly revision?: number;
  /** Clock for `elapsedMs`, milliseconds. */
  readonly now?: () => number;
}

/**
 * Checks one draft. Findings come sorted: gravest first, then in reading order; their spans are offsets into
 * `draft.text`. A rule that throws, or whose evidence is missing, lands in `unchecked`; the others go on.
 */
export function checkDraft(draft: Draft, options: CheckOptions): CheckResult {
  const now = options.now ?? Date.now;
  const startedAt = now();
  const context = textContext(draft, options.policy);
  const contexts = evidence(context, options.tokenizer);
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of options.rules) {
    const setting = ruleSetting(options.policy, rule);
    if (!setting.enabled) continue;
    try {
      const available = contexts(rule.needs);
      if ('reason' in available) unchecked.push({ ruleId: rule.id, reason: available.reason });
      else findings.push(...run(rule, available.context, setting));
    } catch {
      // The cause may quote the draft, so it is neither kept nor logged (DESIGN §4.2).
      unchecked.push({ ruleId: rule.id, reason: 'failed' });
    }
  }
  if (options.learned !== undefined) {
    const read = readLearned(options.learned, options, contexts('tokens'), findings);
    findings.push(...read.findings);
    unchecked.push(...read.unchecked);
  }
  return {
    revision: options.revision ?? 0,
    findings: findings.sort(byGravityThenPlace),
    unchecked,
    elapsedMs: now() - startedAt,
  };
}

/** What rules read of a draft without words. */
export function textContext(draft: Draft, policy: Policy): TextContext {
  const text = normalizeText(draft.text);
  return {
    draft,
    text,
    sentences: splitSentences(text.normal),
    policy,
    account: policy.account,
    publishAt: draft.scheduledAt ?? draft.at,
  };
}

type Available = { readonly context: EvidenceContexts['tokens'] } | { readonly reason: Unchecked['reason'] };

/** Makes the context for a kind of evidence, the analysis at most once. */
function evidence(context: TextContext, tokenizer: Tokenizer | undefined) {
  let analysed: Available | undefined;
  const withTokens = (): Available => {
    if (!tokenizer) return { reason: 'evidence-missing' };
    if (context.text.normal.length > MAX_ANALYSED_LENGTH) return { reason: 'too-long' };
    try {
      return { context: { ...context, analysis: analyse(context.sentences, tokenizer) } };
    } catch {
      return { reason: 'failed' };
    }
  };
  // A text rule never looks at the analysis, so it may be handed the same shape with an empty one.
  const textOnly: Available = { context: { ...context, analysis: EMPTY_ANALYSIS } };
  return (needs: Rule['needs']): Available => (needs === 'text' ? textOnly : (analysed ??= withTokens()));
}

const EMPTY_ANALYSIS: Analysis = { normal: '', quotations: [], sentences: [] };

/** What the learned reader alone found is never more than 注意: it may be wrong, so it never holds a post. */
function asPossibility(setting: RuleSetting): RuleSetting {
  return setting.severity === 'confirm' ? { ...setting, severity: 'caution' } : setting;
}

/** What the learned reader adds to the findings of the rules. */
function readLearned(
  reader: LearnedReader | 'missing',
  { policy, rules }: CheckOptions,
  available: Available,
  found: readonly Finding[],
): Pick<CheckResult, 'findings' | 'unchecked'> {
  const failed = (reason: Unchecked['reason']) => ({ findings: [], unchecked: [{ ruleId: LEARNED, reason }] });
  if (reader === 'missing') return failed('evidence-missing');
  if ('reason' in available) return failed(available.reason);
  const { context } = available;
  try {
    const evidence = reader.read({ normal: context.text.normal, sentences: context.analysis.sentences });
    const enabled = rules.filter((rule) => ruleSetting(policy, rule).enabled);
    const findings = learnedReports(evidence, enabled, found, context).map(({ rule, report }) =>
      findingOf(rule, report, context, 0, asPossibility(ruleSetting(policy, rule))),
    );
    return { findings, unchecked: [] };
  } catch {
    return failed('failed');
  }
}

function run(rule: Rule, context: EvidenceContexts['tokens'], setting: RuleSetting): Finding[] {
  const seen = new Map<string, number>();
  return [...rule.check(context)].map((report) => {
    const key = `${report.messageId}\u0000${locate(report, context).quote}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return findingOf(rule, report, context, occurrence, setting);
  });
}

/** `occurrence` counts the same words under the same message, from 0. */
function findingOf(
  rule: Rule,
  report: Report,
  context: TextContext,
  occurrence: number,
  setting: RuleSetting,
): Finding {
  const place = locate(report, context);
  return {
    ruleId: rule.id,
    severity: severityOf(report, rule, setting),
    clause: report.clause ?? setting.clause,
    source: setting.source,
    ...place,
    messageId: report.messageId,
    data: report.data ?? {},
    fingerprint: fingerprint(rule.id, report.messageId, place.quote, occurrence),
  };
}

/** A message's own level moves with the rule when the pack raises or lowers the rule. */
function severityOf(report: Report, rule: Rule, setting: { readonly severity: Severity }): Severity {
  if (report.severity === undefined) return setting.severity;
  const shift = severities.indexOf(setting.severity) - severities.indexOf(rule.severity);
  const index = Math.min(severities.length - 1, Math.max(0, severities.indexOf(report.severity) + shift));
  return severities[index] ?? setting.severity;
}

function locate(report: Report, context: TextContext): Pick<Finding, 'target' | 'quote' | 'fix'> {
  if (report.start === undefined || report.end === undefined) {
    return { target: { kind: report.target ?? 'draft' }, quote: '' };
  }
  const { start, end } = context.text.toOriginal(report.start, report.end);
  const quote = context.text.original.slice(start, end);
  const target = { kind: 'text' as const, start, end };
  return report.replacement === undefined
    ? { target, quote }
    : { target, quote, fix: { start, end, replacement: report.replacement } };
}

export function byGravityThenPlace(a: Finding, b: Finding): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity) || placeOf(a) - placeOf(b);
}

function placeOf(finding: Finding): number {
  return finding.target.kind === 'text' ? finding.target.start : -1;
}
