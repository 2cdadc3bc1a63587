/** The analyser's side of the port: runs the token rules beside the tokenizer and sends findings only. */
import { type CheckOptions, checkDraft } from '../engine/check-draft.ts';
import { LEARNED } from '../engine/combine.ts';
import { describeFinding, ruleOf } from '../engine/describe.ts';
import type { Draft } from '../engine/draft.ts';
import type { LearnedReader } from '../engine/learned/reader.ts';
import type { SimilarCases } from '../engine/learned/similar.ts';
import type { Rule } from '../engine/rule.ts';
import type { Tokenizer } from '../morphology/token.ts';
import { findAccount } from '../policy/handles.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Policy, PolicyPack } from '../policy/types.ts';
import {
  ANALYSIS_PORT,
  type AnalysisAnswer,
  type CheckMessage,
  type PolicyMessage,
  type Port,
} from './analysis-protocol.ts';
import { parseRequest } from './analysis-request.ts';
import { callerOf, type Self } from './sender.ts';

export interface HostOptions {
  readonly self: Self;
  readonly rules: readonly Rule[];
  /** Asked once for each port; loads only once while it succeeds. */
  readonly loadTokenizer: () => Promise<Tokenizer>;
  /** Without it the rules still run; what only it would see is reported as unchecked. */
  readonly loadLearnedReader: () => Promise<LearnedReader>;
  /** Shown beside what the learned reader found. */
  readonly similarCases: SimilarCases;
}

type Readers = Pick<CheckOptions, 'tokenizer' | 'learned'>;

/** Listener for `runtime.onConnect`; takes only our own analysis ports, and closes those of strangers. */
export function analysisHost(options: HostOptions): (port: Port) => void {
  return (port) => {
    if (port.name !== ANALYSIS_PORT) return;
    if (callerOf(port.sender, options.self) === 'stranger') port.disconnect();
    else serve(port, options);
  };
}

function serve(port: Port, { rules, loadTokenizer, loadLearnedReader, similarCases }: HostOptions): void {
  let policy: PolicyMessage | undefined;
  let readers: Readers | undefined;
  let open = true;
  /** The newest question of each key, while the dictionary is being opened. */
  const waiting = new Map<string, CheckMessage>();

  port.onDisconnect.addListener(() => {
    open = false;
  });
  port.onMessage.addListener((message) => {
    const request = parseRequest(message);
    if (request?.type === 'policy') policy = request;
    else if (request?.type === 'check' && policy) {
      waiting.set(request.key, request);
      if (readers) answerAll(readers, policy);
    } else port.postMessage({ type: 'refused' });
  });
  Promise.all([loadTokenizer(), loadLearnedReader().catch(() => 'missing' as const)]).then(
    ([tokenizer, learned]) => {
      if (!open) return;
      readers = { tokenizer, learned };
      port.postMessage({ type: 'ready' });
      if (policy) answerAll(readers, policy);
    },
    () => open && port.postMessage({ type: 'broken' }),
  );

  function answerAll(loaded: Readers, { pack, language }: PolicyMessage): void {
    for (const [key, { draft, revision }] of waiting) {
      waiting.delete(key);
      const inForce = policyFor(pack, draft);
      const result = checkDraft(draft, { policy: inForce, rules, ...loaded, revision });
      const answer: AnalysisAnswer = {
        ...result,
        findings: result.findings.flatMap((finding) => {
          const rule = ruleOf(finding, rules);
          if (!rule) return [];
          const similar = finding.messageId === LEARNED ? similarCases.find(finding.ruleId, finding.quote) : undefined;
          return [{ finding, text: { ...describeFinding(finding, rule, inForce, language), similar } }];
        }),
      };
      port.postMessage({ type: 'answer', key, answer });
    }
  }
}

/** As the page itself resolves it: the pack, with the posting account's own provisions over it. */
function policyFor(pack: PolicyPack, { site, account }: Draft): Policy {
  return resolvePolicy(pack, { account: account === undefined ? undefined : findAccount(pack, site, account) });
}
