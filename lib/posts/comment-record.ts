/** What is shown of a judged comment, and what the journal is told of it: never the comment's words. */
import type { CommentCardState, CommentMarkView } from '../../components/comment-view.ts';
import { recordedFinding, type JournalInput } from '../journal/entry.ts';
import type { CommentAnswer } from '../messaging/analysis-protocol.ts';
import type { Policy } from '../policy/types.ts';
import type { CommentView } from '../sites/comment-adapter.ts';
import type { Site } from '../engine/draft.ts';

/** Undefined where it falls under nothing. That is no word in its favour: a rule may not have run. */
export function commentMarkView(
  answer: CommentAnswer,
  policy: Policy,
  shown: { readonly site: Site; readonly theme: CommentMarkView['theme']; readonly card: CommentCardState },
): CommentMarkView | undefined {
  const reasons = policy.pack.removalReasons.filter(({ id }) => answer.limbs.includes(id));
  const [first] = reasons;
  if (!first) return undefined;
  const above = policy.clause(first.clause.replace(/-[^-]*$/, ''));
  return {
    ...shown,
    limbs: reasons.map(({ id, clause, label }) => ({
      id,
      clauseLabel: policy.clause(clause)?.label ?? '',
      label,
    })),
    power: above && { clauseLabel: above.label, text: above.text },
    words: [...new Set(answer.findings.map(({ finding }) => finding.quote).filter((quote) => quote !== ''))],
  };
}

export function commentRecord(
  comment: CommentView,
  answer: CommentAnswer,
  made: {
    readonly at: number;
    readonly site: Site;
    readonly account: string;
    readonly decision: string;
    readonly note: string;
  },
): JournalInput {
  const { at, site, account, decision, note } = made;
  return {
    event: 'comment',
    at,
    site,
    account,
    kind: 'comment',
    findings: answer.findings.map(({ finding }) => recordedFinding(finding)),
    unchecked: answer.unchecked.map(({ ruleId }) => ruleId),
    outsideHours: false,
    subject: { url: comment.url, author: comment.author },
    grounds: [...answer.limbs],
    decision,
    ...(note.trim() === '' ? {} : { reason: note.trim() }),
  };
}
