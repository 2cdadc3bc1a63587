/** The analyser's side of the port: judges drafts, shares and comments beside the tokenizer and sends findings only. */
import { checkComment } from '../engine/check-comment.ts';
import { type CheckOptions, checkDraft } from '../engine/check-draft.ts';
import { LEARNED } from '../engine/combine.ts';
import { describeFinding, ruleOf } from '../engine/describe.ts';
import type { Site } from '../engine/draft.ts';
import type { Finding } from '../engine/finding.ts';
import type { LearnedReader } from '../engine/learned/reader.ts';
import type { SimilarCases } from '../engine/learned/similar.ts';
import type { Rule } from '../engine/rule.ts';
import { checkQuotingShare } from '../engine/share/shared-post.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { findAccount } from '../policy/handles.ts';
import { EMPTY_REGISTRY } from '../policy/registry.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Policy, PolicyPack } from '../policy/types.ts';
import {
  ANALYSIS_PORT,
  type AnalysisReply,
  type PolicyMessage,
  type Port,
  type Question,
  type ToldFinding,
} from './analysis-protocol.ts';
import { parseRequest } from './analysis-request.ts';
import { callerOf, type Self } from './sender.ts';

export interface HostOptions {
  readonly self: Self;
  /** For drafts: those that the page itself does not run. */
  readonly rules: readonly Rule[];
  /** For posts by others: all rules. */
  readonly shareRules: readonly Rule[];
  /** For comments: all rules, and those about comments alone. */
  readonly commentRules: readonly Rule[];
  /** Asked once for each port; loads only once while it succeeds. */
  readonly loadTokenizer: () => Promise<Tokenizer>;
  /** Without it the rules still run; what only it would see is reported as unchecked. */
  readonly loadLearnedReader: () => Promise<LearnedReader>;
  /** Asked at the first question about a share; without it no post is called eligible. */
  readonly loadShareReader: () => Promise<LearnedReader>;
  /** Asked at the first question about a comment; what only it would see is reported as unchecked. */
  readonly loadCommentReader: () => Promise<LearnedReader>;
  /** Shown beside what the learned reader found. */
  readonly similarCases: SimilarCases;
}

type Readers = Pick<CheckOptions, 'tokenizer' | 'learned'>;
type Late = LearnedReader | 'missing';

/** Listener for `runtime.onConnect`; takes only our own analysis ports, and closes those of strangers. */
export function analysisHost(options: HostOptions): (port: Port) => void {
  return (port) => {
    if (port.name !== ANALYSIS_PORT) return;
    if (callerOf(port.sender, options.self) === 'stranger') port.disconnect();
    else serve(port, options);
  };
}

function serve(port: Port, options: HostOptions): void {
  let policy: PolicyMessage | undefined;
  let readers: Readers | undefined;
  let open = true;
  /** The newest question of each kind and key, while what it needs is being opened. */
  const waiting = new Map<string, Question>();
  const shareReader = late(options.loadShareReader, answerAll);
  const commentReader = late(options.loadCommentReader, answerAll);

  port.onDisconnect.addListener(() => {
    open = false;
  });
  port.onMessage.addListener((message) => {
    const request = parseRequest(message);
    if (request?.type === 'policy') policy = request;
    else if (request && policy) {
      waiting.set(`${request.type} ${request.key}`, request);
      answerAll();
    } else port.postMessage({ type: 'refused' });
  });
  Promise.all([options.loadTokenizer(), options.loadLearnedReader().catch(() => 'missing' as const)]).then(
    ([tokenizer, learned]) => {
      if (!open) return;
      readers = { tokenizer, learned };
      port.postMessage({ type: 'ready' });
      answerAll();
    },
    () => open && port.postMessage({ type: 'broken' }),
  );

  function answerAll(): void {
    if (!open || !policy || !readers) return;
    for (const [name, question] of waiting) {
      const reply = answerOrFail(question, readers, policy);
      if (!reply) continue;
      waiting.delete(name);
      port.postMessage(reply);
    }
  }

  /** One question at which our own code fails must not hold up the others. */
  function answerOrFail(question: Question, loaded: Readers, message: PolicyMessage): AnalysisReply | undefined {
    try {
      return answerTo(question, loaded, message);
    } catch {
      return nothingChecked(question, options);
    }
  }

  /** undefined while the reader that the question needs is being opened. */
  function answerTo(question: Question, loaded: Readers, message: PolicyMessage): AnalysisReply | undefined {
    const { type, key, revision } = question;
    if (type === 'check') {
      const { draft } = question;
      const inForce = policyFor(message.pack, draft.site, draft.account);
      const result = checkDraft(draft, { policy: inForce, rules: options.rules, ...loaded, revision });
      const findings = told(result.findings, options.rules, inForce, message);
      return { type: 'answer', to: type, key, answer: { ...result, findings } };
    }
    if (type === 'share') {
      const learnedShares = shareReader();
      if (!learnedShares) return undefined;
      const { post, account } = question;
      const inForce = policyFor(message.pack, post.site, account);
      const registry = message.registry ?? EMPTY_REGISTRY;
      const rules = options.shareRules;
      const result = checkQuotingShare(post, { policy: inForce, registry, rules, ...loaded, learnedShares });
      const { verdict, grounds, evidence, unchecked } = result;
      const findings = told(result.findings, rules, inForce, message);
      return { type: 'answer', to: type, key, answer: { revision, verdict, grounds, evidence, unchecked, findings } };
    }
    const learnedComments = commentReader();
    if (!learnedComments) return undefined;
    const { comment, account } = question;
    const inForce = policyFor(message.pack, comment.site, account);
    const rules = options.commentRules;
    const result = checkComment(comment, { policy: inForce, rules, tokenizer: loaded.tokenizer, learnedComments });
    const findings = told(result.findings, rules, inForce, message);
    return { type: 'answer', to: type, key, answer: { ...result, revision, findings } };
  }

  function told(
    findings: readonly Finding[],
    rules: readonly Rule[],
    inForce: Policy,
    { language }: PolicyMessage,
  ): ToldFinding[] {
    return findings.flatMap((finding) => {
      const rule = ruleOf(finding, rules);
      if (!rule) return [];
      const similar =
        finding.messageId === LEARNED ? options.similarCases.find(finding.ruleId, finding.quote) : undefined;
      return [{ finding, text: { ...describeFinding(finding, rule, inForce, language), similar } }];
    });
  }
}

/** The answer where nothing could be read: no rule has run, and nothing may be concluded. */
function nothingChecked({ type, key, revision }: Question, options: HostOptions): AnalysisReply {
  const unread = (rules: readonly Rule[]) => ({
    revision,
    findings: [],
    unchecked: rules.map(({ id }) => ({ ruleId: id, reason: 'failed' as const })),
  });
  const base = { type: 'answer', key } as const;
  if (type === 'check') return { ...base, to: type, answer: { ...unread(options.rules), elapsedMs: 0 } };
  if (type === 'comment') return { ...base, to: type, answer: { ...unread(options.commentRules), limbs: [] } };
  return { ...base, to: type, answer: { ...unread(options.shareRules), verdict: 'judge', grounds: [], evidence: [] } };
}

/** A reader that is opened when it is first asked for; `onNews` once it is there or known to be missing. */
function late(load: () => Promise<LearnedReader>, onNews: () => void): () => Late | undefined {
  let reader: Late | undefined;
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      void load()
        .catch(() => 'missing' as const)
        .then((loaded) => {
          reader = loaded;
          onNews();
        });
    }
    return reader;
  };
}

/** As the page itself resolves it: the pack, with the account's own provisions over it. */
function policyFor(pack: PolicyPack, site: Site, handle: string | undefined): Policy {
  return resolvePolicy(pack, { account: handle === undefined ? undefined : findAccount(pack, site, handle) });
}
