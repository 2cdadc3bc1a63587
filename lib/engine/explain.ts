/**
 * Why a draft was judged as it was: each reader's evidence, what was let pass included. For whoever asks why a warning
 * came or did not (`npm run check -- --explain`); holds the draft's words, so it is for the screen and never kept.
 */
import { type DateReading, readDates } from '../calendar/japanese-date.ts';
import { ruleSetting } from '../policy/rule-settings.ts';
import { analyse } from './analyse.ts';
import type { Analysis, ClauseLink } from './analysis.ts';
import { type CheckOptions, checkDraft, textContext } from './check-draft.ts';
import { type Decision, decisionOn, LEARNED } from './combine.ts';
import type { Draft } from './draft.ts';
import type { CheckResult, Unchecked } from './finding.ts';
import type { Rule, TokenContext } from './rule.ts';
import type { Stance } from './stance/stance.ts';
import type { Objection, TriggerMatch } from './triggers.ts';

/** Half-open span of the normalised text with its words. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface ExplainedClause extends Words {
  readonly link: ClauseLink;
  readonly stance: Stance;
}

export interface ExplainedSentence extends Words {
  readonly clauses: readonly ExplainedClause[];
}

/** `rule-let-pass`: the stance lets it count, yet the rule reports nothing there (its own condition, or a longer match). */
export type Verdict = 'reported' | 'rule-let-pass' | 'silent';

export interface ExplainedTrigger extends Words {
  readonly ruleId: string;
  readonly trigger: string;
  readonly pattern: string;
  readonly stance: Stance;
  readonly verdict: Verdict;
  /** Why it is silent. */
  readonly objections: readonly Objection[];
}

export interface ExplainedLabel extends Words {
  readonly label: string;
  /** 0 … 1 */
  readonly probability: number;
  /** The probability from which the reader speaks alone; undefined where the caller does not know it. */
  readonly threshold: number | undefined;
  /** Strongest first; `share` of all that spoke for the label, 0 … 1. */
  readonly weighed: readonly (Words & { readonly share: number })[];
  readonly decision: Decision;
}

export interface ExplainedRule {
  readonly ruleId: string;
  readonly needs: Rule['needs'];
  readonly state: 'ran' | 'off' | Unchecked['reason'];
  readonly findings: number;
}

export interface Explanation {
  /** What every reader read. */
  readonly normal: string;
  /** Empty without a tokenizer. */
  readonly sentences: readonly ExplainedSentence[];
  readonly triggers: readonly ExplainedTrigger[];
  /** Labels below five percent are not listed. */
  readonly learned: readonly ExplainedLabel[];
  readonly dates: DateReading;
  readonly rules: readonly ExplainedRule[];
  readonly result: CheckResult;
}

export interface ExplainOptions extends CheckOptions {
  /** Of the learned reader, by label. */
  readonly thresholds?: ReadonlyMap<string, number>;
}

/** Checks a draft and tells what every reader saw in it. */
export function explainDraft(draft: Draft, options: ExplainOptions): Explanation {
  const context = textContext(draft, options.policy);
  const { normal, toOriginal } = context.text;
  const result = checkDraft(draft, options);
  const read = options.tokenizer && analyse(context.sentences, options.tokenizer);
  const isReported = (ruleId: string, place: { readonly start: number; readonly end: number }) => {
    const { start, end } = toOriginal(place.start, place.end);
    return result.findings.some(
      (finding) =>
        finding.ruleId === ruleId &&
        finding.messageId !== LEARNED &&
        finding.target.kind === 'text' &&
        finding.target.start <= start &&
        end <= finding.target.end,
    );
  };
  return {
    normal,
    sentences: read ? sentencesOf(read) : [],
    triggers: read ? triggersIn(read, enabledRules(options), isReported) : [],
    learned: read ? labelsIn({ ...context, analysis: read }, result, options) : [],
    dates: readDates(normal),
    rules: options.rules.map((rule) => ruleState(rule, result, options)),
    result,
  };
}

function enabledRules({ rules, policy }: CheckOptions): Rule[] {
  return rules.filter((rule) => ruleSetting(policy, rule).enabled);
}

function wordsAt(normal: string, { start, end }: { readonly start: number; readonly end: number }): Words {
  return { start, end, words: normal.slice(start, end) };
}

function sentencesOf({ normal, sentences }: Analysis): ExplainedSentence[] {
  return sentences.map((sentence) => ({
    ...wordsAt(normal, sentence),
    clauses: sentence.clauses.map((clause) => ({
      ...wordsAt(normal, clause),
      link: clause.link,
      stance: clause.stance,
    })),
  }));
}

function triggersIn(
  analysis: Analysis,
  rules: readonly Rule[],
  isReported: (ruleId: string, match: TriggerMatch) => boolean,
): ExplainedTrigger[] {
  return rules.flatMap((rule) =>
    (rule.matches?.(analysis) ?? []).map((match) => ({
      ...wordsAt(analysis.normal, match),
      ruleId: rule.id,
      trigger: match.trigger.name,
      pattern: match.pattern,
      stance: match.stance,
      verdict: match.objections.length > 0 ? 'silent' : isReported(rule.id, match) ? 'reported' : 'rule-let-pass',
      objections: match.objections,
    })),
  );
}

function labelsIn(context: TokenContext, result: CheckResult, options: ExplainOptions): ExplainedLabel[] {
  const { normal, sentences } = context.analysis;
  const { learned, thresholds } = options;
  if (learned === undefined || learned === 'missing') return [];
  const ofRules = result.findings.filter(({ messageId }) => messageId !== LEARNED);
  return learned.read({ normal, sentences }).map((evidence) => ({
    ...wordsAt(normal, evidence),
    label: evidence.label,
    probability: evidence.probability,
    threshold: thresholds?.get(evidence.label),
    weighed: evidence.words.map(({ share, ...place }) => ({ ...wordsAt(normal, place), share })),
    decision: decisionOn(evidence, enabledRules(options), ofRules, context),
  }));
}

/** Rules that share an id and their evidence share their state; their messages tell their findings apart. */
function ruleState(rule: Rule, { findings, unchecked }: CheckResult, { policy }: CheckOptions): ExplainedRule {
  const missed = unchecked.find(({ ruleId }) => ruleId === rule.id);
  const own = findings.filter(({ ruleId, messageId }) => ruleId === rule.id && messageId in rule.messages);
  const state = ruleSetting(policy, rule).enabled ? (missed?.reason ?? 'ran') : 'off';
  return { ruleId: rule.id, needs: rule.needs, state, findings: own.length };
}
