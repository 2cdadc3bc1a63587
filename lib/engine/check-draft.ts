/** Runs rules over a draft. The one place where a draft meets the policy: page, popup, options and command line call it. */
import { type RuleSetting, ruleSetting } from '../policy/rule-settings.ts';
import type { Policy } from '../policy/types.ts';
import { normalizeText } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { LEARNED, learnedReports } from './combine.ts';
import { type DepartmentWords, FLAGGED, departmentWords } from './department-words.ts';
import { type Draft, publicationOf } from './draft.ts';
import { type CheckResult, type Finding, type Severity, type Unchecked, severities } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { bannedContent } from './labels.ts';
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
 * Checks one draft, and the post that it quotes for what 第4-4⑷ bans. Findings come sorted: gravest first, then in
 * reading order; their spans are offsets into `draft.text`. A rule that throws, or whose evidence is missing, lands in
 * `unchecked`; the others go on.
 */
export function checkDraft(draft: Draft, options: CheckOptions): CheckResult {
  const now = options.now ?? Date.now;
  const startedAt = now();
  const own = readDraft(draft, options);
  const quoted = draft.quoted ? readQuoted(draft, draft.quoted, options) : NOTHING;
  const unchecked = [...own.unchecked, ...quoted.unchecked].filter(
    (item, index, all) => all.findIndex((other) => isSameGap(other, item)) === index,
  );
  return {
    revision: options.revision ?? 0,
    findings: [...own.findings, ...quoted.findings].sort(byGravityThenPlace),
    unchecked,
    elapsedMs: now() - startedAt,
  };
}

type Read = Pick<CheckResult, 'findings' | 'unchecked'>;
const NOTHING: Read = { findings: [], unchecked: [] };

function isSameGap(a: Unchecked, b: Unchecked): boolean {
  return a.ruleId === b.ruleId && a.reason === b.reason;
}

/**
 * The quoted post goes out under the account's name too (川崎市 2024: a candidate's post quoted). It is read as if it
 * were our own words, by the rules on banned content alone; whether it may be shared at all is `checkShare`'s.
 */
function readQuoted(draft: Draft, quoted: NonNullable<Draft['quoted']>, options: CheckOptions): Read {
  const rules = options.rules.filter(({ id }) => bannedContent.has(id));
  if (rules.length === 0) return NOTHING;
  const { site, at, account } = draft;
  const read = readDraft({ site, kind: 'post', text: quoted.text, at, account }, { ...options, rules });
  return { findings: read.findings.map((finding) => asQuoted(finding, quoted.author)), unchecked: read.unchecked };
}

function asQuoted(finding: Finding, author: string): Finding {
  return {
    ...finding,
    fix: undefined,
    target: { kind: 'quoted' },
    data: { ...finding.data, quotedAuthor: author },
    fingerprint: `quoted.${finding.fingerprint}`,
  };
}

/** What the rules say of the draft's own text. */
function readDraft(draft: Draft, options: CheckOptions): Read {
  const context = textContext(draft, options.policy);
  const contexts = evidence(context, options.tokenizer);
  const words = departmentWords(options.policy, context.text.normal);
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const watched = new Set<string>();
  for (const rule of options.rules) {
    const setting = ruleSetting(options.policy, rule);
    if (!setting.enabled) continue;
    // Two rules may share an id; its words are looked for once.
    if (!watched.has(rule.id)) findings.push(...flaggedWords(rule, words, context, setting));
    watched.add(rule.id);
    try {
      const available = contexts(rule.needs);
      if ('reason' in available) unchecked.push({ ruleId: rule.id, reason: available.reason });
      else findings.push(...run(rule, available.context, words, setting));
    } catch {
      // The cause may quote the draft, so it is neither kept nor logged (DESIGN §4.2).
      unchecked.push({ ruleId: rule.id, reason: 'failed' });
    }
  }
  if (options.learned !== undefined) {
    const read = readLearned(options.learned, options, contexts('tokens'), words, findings);
    findings.push(...read.findings);
    unchecked.push(...read.unchecked);
  }
  return { findings, unchecked };
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
    publishAt: publicationOf(draft),
    isTimeKnown: draft.scheduledAt !== 'unknown',
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

/** What the learned reader alone found, or a word by itself, is never more than 注意: it may mean something else, so it never holds a post. */
function asPossibility(setting: RuleSetting): RuleSetting {
  return setting.severity === 'confirm' ? { ...setting, severity: 'caution' } : setting;
}

/** What the learned reader adds to the findings of the rules. */
function readLearned(
  reader: LearnedReader | 'missing',
  { policy, rules }: CheckOptions,
  available: Available,
  words: DepartmentWords,
  found: readonly Finding[],
): Read {
  const failed = (reason: Unchecked['reason']) => ({ findings: [], unchecked: [{ ruleId: LEARNED, reason }] });
  if (reader === 'missing') return failed('evidence-missing');
  if ('reason' in available) return failed(available.reason);
  const { context } = available;
  try {
    const evidence = reader.read({ normal: context.text.normal, sentences: context.analysis.sentences });
    const enabled = rules.filter((rule) => ruleSetting(policy, rule).enabled);
    const findings = learnedReports(evidence, enabled, found, context).flatMap(({ rule, report }) =>
      isAllowed(rule, report, words)
        ? []
        : findingOf(rule, report, context, 0, asPossibility(ruleSetting(policy, rule))),
    );
    return { findings, unchecked: [] };
  } catch {
    return failed('failed');
  }
}

function run(rule: Rule, context: EvidenceContexts['tokens'], words: DepartmentWords, setting: RuleSetting): Finding[] {
  return inOrder(
    rule,
    [...rule.check(context)].filter((report) => !isAllowed(rule, report, words)),
    context,
    setting,
  );
}

/** What a department has allowed for the rule stands under the report. */
function isAllowed(rule: Rule, { start, end }: Report, words: DepartmentWords): boolean {
  return start !== undefined && end !== undefined && words.isAllowed(rule.id, { start, end });
}

function flaggedWords(rule: Rule, words: DepartmentWords, context: TextContext, setting: RuleSetting): Finding[] {
  const reports = words
    .flagged(rule.id)
    .filter((span) => !words.isAllowed(rule.id, span))
    .map(({ start, end, why }) => ({ messageId: FLAGGED, start, end, data: { why } }));
  return inOrder(rule, reports, context, asPossibility(setting));
}

/** Findings of one rule, the same words under the same message counted. */
function inOrder(rule: Rule, reports: readonly Report[], context: TextContext, setting: RuleSetting): Finding[] {
  const seen = new Map<string, number>();
  return reports.map((report) => {
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
    scope: rule.scope,
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
