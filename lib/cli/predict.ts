/** `--cases`: one prediction line a labelled case, in the form that the corpus scorer reads (DESIGN §3.3). */
import { checkComment } from '../engine/check-comment.ts';
import { checkDraft } from '../engine/check-draft.ts';
import { contentLabels } from '../engine/labels.ts';
import { atLeast } from '../engine/finding.ts';
import { checkQuotingShare } from '../engine/share/shared-post.ts';
import type { Site } from '../engine/draft.ts';
import { EMPTY_REGISTRY, parseRegistry } from '../policy/registry.ts';
import type { Policy, Registry } from '../policy/types.ts';
import { commentRules } from '../../rules/index.ts';
import { type CheckArguments, UsageError, parseInstant } from './arguments.ts';
import type { Readers } from './readers.ts';
import { commentCaseSchema, draftCaseSchema, readJson, readJsonl, shareCaseSchema } from './input.ts';

/** Cases without a moment of writing are judged at this one, so that a run today and a run next year agree. */
const DEFAULT_AT = '2026-11-24T10:00:00+09:00';

export interface DraftPrediction {
  readonly id: string;
  readonly labels: readonly string[];
  /** The first span of each label, same order; null where a finding has no text. */
  readonly spans: readonly (readonly [number, number] | null)[];
  readonly notices: readonly string[];
}

type PolicyFor = (site: Site) => Policy;

export function* predictCases(
  kind: NonNullable<CheckArguments['cases']>,
  args: CheckArguments,
  policy: PolicyFor,
  readers: Readers,
): Generator<object> {
  const file = args.positionals[0] ?? '';
  if (kind === 'drafts') {
    for (const item of readJsonl(file, draftCaseSchema)) yield predictDraft(item, policy(item.site), readers);
  } else if (kind === 'shares') {
    const registry = readRegistry(args.registry);
    for (const { id, ...post } of readJsonl(file, shareCaseSchema)) {
      const { verdict, grounds } = checkQuotingShare(post, { policy: policy(post.site), registry, ...readers });
      yield { id, verdict, grounds };
    }
  } else {
    for (const { id, ...comment } of readJsonl(file, commentCaseSchema)) {
      const rules = [...readers.rules, ...commentRules];
      yield { id, labels: checkComment(comment, { policy: policy(comment.site), ...readers, rules }).limbs };
    }
  }
}

export function predictDraft(
  item: { id: string; site: Site; kind: 'post' | 'reply' | 'quote' | 'comment'; at?: string | undefined; text: string },
  policy: Policy,
  readers: Readers,
): DraftPrediction {
  const at = parseInstant(item.at ?? DEFAULT_AT);
  if (Number.isNaN(at)) throw new UsageError(`case ${item.id}: at: not ISO 8601`);
  const { findings } = checkDraft({ ...item, at }, { policy, ...readers });
  const spans = new Map<string, readonly [number, number] | null>();
  const notices = new Set<string>();
  for (const finding of findings) {
    if (!contentLabels.has(finding.ruleId)) notices.add(finding.ruleId);
    else if (atLeast(finding.severity, 'caution') && !spans.has(finding.ruleId)) {
      spans.set(finding.ruleId, finding.target.kind === 'text' ? [finding.target.start, finding.target.end] : null);
    }
  }
  return { id: item.id, labels: [...spans.keys()], spans: [...spans.values()], notices: [...notices] };
}

function readRegistry(file: string | undefined): Registry {
  if (file === undefined) return EMPTY_REGISTRY;
  const parsed = parseRegistry(readJson(file));
  if (parsed.ok) return parsed.registry;
  const problem = parsed.problems[0];
  throw new UsageError(`${file}: ${problem?.path ?? ''}: ${problem?.message.en ?? 'wrong shape'}`);
}
