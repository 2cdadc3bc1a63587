/** What is shown of a post that may be passed on, made of what is known about it. Pure. */
import type { Ask, EvidenceView, LimbView, ShareView } from '../../components/share-view.ts';
import { hoursView } from '../compose/hours-view.ts';
import { NO_LIMB } from '../engine/check-share.ts';
import { atLeast } from '../engine/finding.ts';
import type { Language } from '../engine/rule.ts';
import type { ShareAnswer } from '../messaging/analysis-protocol.ts';
import { findLookAlike } from '../policy/handles.ts';
import type { Policy } from '../policy/types.ts';
import type { PostView } from '../sites/post-adapter.ts';

export interface ShareSituation {
  /** Undefined where the page does not show the post as we know it. */
  readonly post: PostView | undefined;
  /** `unknown`: there is no answer to be had. */
  readonly answer: ShareAnswer | 'awaited' | 'unknown';
  /** The post is by one of the city's own accounts. */
  readonly own: boolean;
  readonly policy: Policy;
  readonly at: number;
  readonly language: Language;
}

export function shareView({ post, answer, own, policy, at, language }: ShareSituation): ShareView {
  const author = { handle: post?.author.handle ?? '', name: post?.author.name ?? '' };
  const clauseLabel = policy.clause(policy.pack.share.clause)?.label ?? '';
  const bare = { ...NOTHING, author, clauseLabel, hours: hoursView(at, false, policy, language) };
  if (own) return { ...bare, state: 'told', own, verdict: 'eligible', grounds: ['public-body'] };
  if (!post) return { ...bare, state: 'told', asks: ['unreadable'] };
  if (answer === 'awaited') return { ...bare, state: 'checking' };
  if (answer === 'unknown') return { ...bare, state: 'told', asks: ['unchecked'] };
  const doubts = doubtsOf(post, policy);
  const verdict = answer.verdict === 'eligible' && doubts.length > 0 ? 'judge' : answer.verdict;
  const told = { ...bare, state: 'told', verdict, grounds: verdict === answer.verdict ? answer.grounds : [] } as const;
  const limbs = answer.verdict === 'ineligible' ? [] : limbsOf(answer, policy);
  return {
    ...told,
    limbs,
    offTopic: verdict === 'ineligible' && answer.grounds.includes('off-topic') ? offTopicOf(answer) : undefined,
    noLimb: verdict === 'ineligible' && answer.grounds.includes(NO_LIMB),
    reasons: reasonsOf(answer),
    tie: verdict === 'judge' ? evidenceFor(answer, 'tie') : [],
    asks: [...doubts, ...(verdict === 'judge' ? asksOf(post, answer, limbs.length > 0) : [])],
    canRegister: post.author.handle !== '' && !answer.evidence.some(({ kind }) => kind === 'registry'),
  };
}

const NOTHING = {
  verdict: 'judge',
  grounds: [],
  own: false,
  limbs: [],
  offTopic: undefined,
  noLimb: false,
  reasons: [],
  asks: [],
  tie: [],
  canRegister: false,
} as const;

/** What the page shows about the author and no rule about words can see. */
function doubtsOf(post: PostView, { pack }: Policy): Ask[] {
  const handles = pack.accounts.map(({ handle }) => handle);
  return [
    ...(post.locked ? (['locked'] as const) : []),
    ...(post.promoted ? (['promoted'] as const) : []),
    ...(post.author.handle !== '' && findLookAlike(post.author.handle, handles) ? (['lookAlike'] as const) : []),
  ];
}

function asksOf(post: PostView, answer: ShareAnswer, hasLimb: boolean): Ask[] {
  return [
    ...(answer.unchecked.length > 0 ? (['unchecked'] as const) : []),
    ...(/[\p{L}\p{N}]/u.test(post.text) ? [] : (['noText'] as const)),
    ...(post.quoted ? (['quoted'] as const) : []),
    ...(answer.findings.length === 0 && answer.unchecked.length === 0 && !hasLimb ? (['limb'] as const) : []),
  ];
}

function limbsOf(answer: ShareAnswer, policy: Policy): LimbView[] {
  return policy.pack.share.limbs.flatMap(({ id, clause, label }) => {
    const evidence = evidenceFor(answer, id);
    return evidence.length === 0 ? [] : [{ clauseLabel: policy.clause(clause)?.label ?? '', label, evidence }];
  });
}

function evidenceFor({ evidence }: ShareAnswer, wanted: string): EvidenceView[] {
  return evidence.filter(({ ground }) => ground === wanted).slice(0, MOST_EVIDENCE);
}

/** More words than these convince nobody. */
const MOST_EVIDENCE = 4;

function offTopicOf({ evidence }: ShareAnswer): ShareView['offTopic'] {
  const elsewhere = evidence.flatMap((item) =>
    item.ground === 'elsewhere' && item.kind === 'words' ? [item.quote] : [],
  );
  return { elsewhere: [...new Set(elsewhere)] };
}

/** What rules it out; where nothing does, what stands in the way of calling it eligible. One line a rule. */
function reasonsOf({ verdict, findings }: ShareAnswer): ShareView['reasons'] {
  const counted = findings.filter(({ finding }) => verdict !== 'ineligible' || atLeast(finding.severity, 'caution'));
  const first = counted.filter(
    ({ finding }, index) => counted.findIndex((other) => other.finding.ruleId === finding.ruleId) === index,
  );
  return first.map(({ finding, text }) => ({
    clauseLabel: text.clauseLabel,
    title: text.title,
    message: text.message,
    quote: finding.quote,
  }));
}
