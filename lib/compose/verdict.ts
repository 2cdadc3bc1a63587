/** What holds a post (DESIGN §3.5). Pure: what is known of the composer at that instant goes in, objections come out. */
import type { ReasonGroup } from '../../components/gate-view.ts';
import type { Translate } from '../locales/message-key.ts';
import type { Policy } from '../policy/types.ts';
import { wrongAccount } from './account-state.ts';
import type { PlacedFinding } from './composer-view.ts';
import type { Holding } from './holding.ts';
import type { InForce } from './policy-source.ts';

export interface Known {
  readonly inForce: InForce;
  /** Without `@`; '' = not known. */
  readonly account: string;
  /** Findings that nobody has set aside. */
  readonly open: readonly PlacedFinding[];
  /** Ids of checklist items (`pack.checklist`) that the account asks for and that are not done. */
  readonly checklistMissing: readonly string[];
  /** What stands against the post that goes out as a repost. */
  readonly share: readonly Holding[];
}

/** Objections, the gravest kind first; none = the post passes. Hours are no objection whatever their level (第4-2⑸ ただし書). */
export function holdingsOf(known: Known, t: Translate): readonly Holding[] {
  const account = wrongAccount(known.inForce, known.account, t);
  return [
    ...(account ? [account] : []),
    ...known.open.filter(({ finding }) => finding.severity === 'confirm' && finding.ruleId !== 'hours').map(ofFinding),
    ...known.share,
    ...checklistHoldings(known.checklistMissing, known.inForce.policy, t),
  ];
}

function ofFinding({ id, finding, text }: PlacedFinding): Holding {
  return {
    key: id,
    ruleId: finding.ruleId,
    clause: finding.clause,
    reasons: reasonsFor(finding.ruleId),
    title: text.title,
    quote: finding.quote,
    message: text.message,
    fix: text.fix,
    clauseLabel: text.clauseLabel,
    clauseText: text.clauseText,
  };
}

/** What a post may still be sent for differs with the matter: an election notice, a name as it is written, a consent. */
const REASONS: Readonly<Record<string, ReasonGroup>> = {
  politics: 'politics',
  privacy: 'persons',
  portrait: 'persons',
  secrecy: 'persons',
  date: 'facts',
  placeholder: 'facts',
  complement: 'facts',
  schedule: 'facts',
  duplicate: 'facts',
  url: 'facts',
  account: 'account',
};

function reasonsFor(ruleId: string): ReasonGroup {
  return Object.hasOwn(REASONS, ruleId) ? (REASONS[ruleId] ?? 'content') : 'content';
}

function checklistHoldings(missing: readonly string[], policy: Policy, t: Translate): readonly Holding[] {
  if (!policy.checklistRequired) return [];
  return policy.pack.checklist
    .filter(({ id }) => missing.includes(id))
    .map(({ id, text, clause }) => ({
      key: `checklist/${id}`,
      ruleId: 'checklist',
      clause,
      reasons: 'checklist',
      title: t('gate.checklist.title'),
      quote: '',
      message: text,
      fix: t('gate.checklist.fix'),
      clauseLabel: policy.clause(clause)?.label ?? clause,
      clauseText: policy.clause(clause)?.text ?? '',
    }));
}
