/** The words in which a finding is told to a person. */
import type { Policy } from '../policy/types.ts';
import { LEARNED } from './combine.ts';
import { FLAGGED, FLAGGED_WORDING } from './department-words.ts';
import type { Finding, MessageData } from './finding.ts';
import type { Language, Rule, Wording } from './rule.ts';

export interface FindingText {
  /** Heading: the rule's subject, e.g. 「日付」. */
  readonly title: string;
  /** What the words may do, or the computed fact. */
  readonly message: string;
  /** The way out. */
  readonly fix: string;
  readonly why: string;
  /** 「第4-4⑷イ」 and the clause's own words; the words stay Japanese in every language. */
  readonly clauseLabel: string;
  readonly clauseText: string;
  /** 似た事例: an invented text flagged for the same reason, beside what the learned reader alone found. */
  readonly similar?: string | undefined;
}

/** Puts `data` into a template's `{name}` places; an unknown name stays visible rather than vanish. */
export function fillTemplate(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = data[name];
    return value === undefined ? place : String(value);
  });
}

/** The rule whose words tell a finding; two rules may share an id (privacy has one for numbers and one for persons). */
export function ruleOf(finding: Finding, rules: readonly Rule[]): Rule | undefined {
  return rules.find((rule) => rule.id === finding.ruleId && wordingOf(finding, rule) !== undefined);
}

function wordingOf({ messageId }: Finding, rule: Rule): Wording | undefined {
  if (messageId === LEARNED) return rule.learned;
  return messageId === FLAGGED ? FLAGGED_WORDING : rule.messages[messageId];
}

/** Around a rule's words where they are about the post being quoted: what mends one's own text mends nothing there. */
const QUOTED: Wording = {
  message: {
    ja: '引用元の投稿（@{quotedAuthor}）：{message}',
    en: 'The quoted post (@{quotedAuthor}): {message}',
  },
  fix: {
    ja: 'このアカウントから広めることになります。引用を取りやめるか、伝えたいことを自分の言葉で書いてください。',
    en: 'Quoting spreads it from this account. Leave the quote out, or say in your own words what there is to say.',
  },
};

export function describeFinding(finding: Finding, rule: Rule, policy: Policy, language: Language): FindingText {
  const wording = wordingOf(finding, rule);
  const clause = policy.clause(finding.clause);
  const data: MessageData = { quote: finding.quote, ...finding.data };
  const message = wording ? fillTemplate(wording.message[language], data) : rule.why[language];
  const fix = wording ? fillTemplate(wording.fix[language], data) : '';
  const isQuoted = finding.target.kind === 'quoted';
  return {
    title: rule.title[language],
    message: isQuoted ? fillTemplate(QUOTED.message[language], { ...data, message }) : message,
    fix: isQuoted ? QUOTED.fix[language] : fix,
    why: rule.why[language],
    clauseLabel: clause?.label ?? finding.clause,
    clauseText: clause?.text ?? '',
  };
}
