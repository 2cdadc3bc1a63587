/** What stands against passing a post on, and what the journal is told of it: levels and grounds, never the post's words. */
import type { ShareView } from '../../components/share-view.ts';
import type { Translate } from '../../components/strings.ts';
import type { Holding } from '../compose/holding.ts';
import { judgementOf } from '../compose/quoted-post.ts';
import { recordedFinding, type JournalInput } from '../journal/entry.ts';
import type { ShareAnswer } from '../messaging/analysis-protocol.ts';
import { atLeast } from '../engine/finding.ts';
import type { PostView } from '../sites/post-adapter.ts';
import type { Acting } from './acting.ts';
import type { PostsContext } from './context.ts';

/** Empty where nothing holds it: only a post that seems to be none of those that the city shares is held. */
export function shareHoldings(view: ShareView, answer: ShareAnswer, acting: Acting, translate: Translate): Holding[] {
  if (view.verdict !== 'ineligible') return [];
  const { policy } = acting.inForce;
  const banned = answer.findings.filter(({ finding }) => atLeast(finding.severity, 'caution'));
  const held = banned.map(({ finding, text }): Holding => ({
    key: finding.fingerprint,
    ruleId: finding.ruleId,
    clause: finding.clause,
    title: text.title,
    quote: finding.quote,
    message: text.message,
    fix: translate('share.gate.fix'),
    clauseLabel: text.clauseLabel,
    clauseText: text.clauseText,
    reasons: 'share',
  }));
  if (held.length > 0) return held;
  const words = view.noLimb ? 'noLimb' : 'offTopic';
  const clause = policy.pack.share.clause;
  return [
    {
      key: `share-${words}`,
      ruleId: 'off-topic',
      clause,
      title: translate(`share.gate.${words}Title`),
      quote: '',
      message: view.noLimb ? translate('share.noLimb', view.clauseLabel) : translate('share.offTopic'),
      fix: translate(`share.gate.${words}Fix`),
      clauseLabel: policy.clause(clause)?.label ?? '',
      clauseText: policy.clause(clause)?.text ?? '',
      reasons: 'share',
    },
  ];
}

export interface ShareEvent {
  readonly event: 'held' | 'proceeded' | 'share';
  readonly post: PostView | undefined;
  readonly view: ShareView;
  readonly answer: ShareAnswer | undefined;
  readonly acting: Acting;
  readonly reason?: string | undefined;
}

export function shareRecord(
  { event, post, view, answer, acting, reason }: ShareEvent,
  { posts, now }: PostsContext,
): JournalInput {
  return {
    event,
    at: now(),
    site: posts.site,
    account: acting.handle,
    kind: 'repost',
    findings: (answer?.findings ?? []).map(({ finding }) => recordedFinding(finding)),
    unchecked: (answer?.unchecked ?? []).map(({ ruleId }) => ruleId),
    outsideHours: view.hours?.open === false,
    subject: { url: post?.url ?? '', author: post?.author.handle ?? '' },
    ...judgementOf(view),
    ...(reason === undefined ? {} : { reason }),
  };
}
