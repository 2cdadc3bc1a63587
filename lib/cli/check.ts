/** `npm run check`: the engine on the command line (DESIGN §3.3). */
import { text as readAll } from 'node:stream/consumers';
import { checkDraft } from '../engine/check-draft.ts';
import { describeFinding, ruleOf } from '../engine/describe.ts';
import { type Draft, publicationOf } from '../engine/draft.ts';
import { type ExplainOptions, explainDraft } from '../engine/explain.ts';
import { type CheckResult, atLeast } from '../engine/finding.ts';
import type { Policy } from '../policy/types.ts';
import { allRules } from '../../rules/index.ts';
import { type CheckArguments, USAGE, UsageError, parseCheckArguments, parseInstant } from './arguments.ts';
import { explanationText } from './explain.ts';
import { postedSchema, readJsonl } from './input.ts';
import { learnedThresholds } from './learned-reader.ts';
import { loadPolicy } from './load-policy.ts';
import { predictCases } from './predict.ts';
import { loadReaders } from './readers.ts';

async function main(): Promise<number> {
  const args = parseCheckArguments(process.argv.slice(2));
  const policy = loadPolicy(args.pack, args.site, args.account);
  const readers = await loadReaders(args.without);
  if (args.cases) {
    for (const line of predictCases(args.cases, args, policy, readers))
      process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  }
  const draft = await draftFrom(args);
  const options = { policy: policy(draft.site), ...readers };
  const { result, output } = args.explain ? explain(draft, options, args.json) : check(draft, options, args.json);
  process.stdout.write(output);
  return result.findings.some((finding) => atLeast(finding.severity, 'caution')) ? 1 : 0;
}

interface Told {
  readonly result: CheckResult;
  readonly output: string;
}

function check(draft: Draft, options: ExplainOptions, json: boolean): Told {
  const result = checkDraft(draft, options);
  const output = json ? `${JSON.stringify(asJson(result, options.policy))}\n` : asText(result, options.policy);
  return { result, output };
}

function explain(draft: Draft, options: ExplainOptions, json: boolean): Told {
  const thresholds = options.learned === 'missing' ? undefined : options.learned && learnedThresholds('drafts');
  const explanation = explainDraft(draft, { ...options, ...(thresholds && { thresholds }) });
  const output = json ? `${JSON.stringify(explanation)}\n` : explanationText(explanation, publicationOf(draft));
  return { result: explanation.result, output };
}

async function draftFrom(args: CheckArguments): Promise<Draft> {
  const text = args.positionals[0] ?? (await readStdin());
  return {
    site: args.site,
    kind: args.kind,
    text,
    at: args.at === undefined ? Date.now() : parseInstant(args.at),
    account: args.account,
    previous: args.previous === undefined ? undefined : readJsonl(args.previous, postedSchema).map(({ text }) => text),
  };
}

async function readStdin(): Promise<string> {
  if (process.stdin.isTTY) throw new UsageError('no TEXT');
  // Read as a stream: a pipe may have nothing to give yet, which a synchronous read takes for an error.
  const input = await readAll(process.stdin);
  // A shell adds the last line break; it is no part of the post.
  return input.replace(/\r?\n$/, '');
}

function asJson(result: CheckResult, policy: Policy) {
  return {
    findings: result.findings.map((finding) => ({ ...finding, text: describe(finding, policy) })),
    unchecked: result.unchecked,
    elapsedMs: result.elapsedMs,
  };
}

function asText(result: CheckResult, policy: Policy): string {
  const lines = result.findings.map((finding) => {
    const text = describe(finding, policy);
    const quote = finding.quote === '' ? '' : `\n  「${finding.quote.replaceAll('\n', '⏎')}」`;
    return `●${severityLabel[finding.severity]}  ${text?.title ?? finding.ruleId}  ${text?.clauseLabel ?? finding.clause}${quote}\n  ${text?.message ?? ''}\n  ${text?.fix ?? ''}\n`;
  });
  const unchecked = result.unchecked.map((item) => `○未確認  ${item.ruleId} (${item.reason})\n`);
  return [...lines, ...unchecked, lines.length + unchecked.length === 0 ? '確認済み・指摘なし\n' : ''].join('');
}

const severityLabel = { confirm: '要確認', caution: '注意', note: '参考' } as const;

function describe(finding: CheckResult['findings'][number], policy: Policy) {
  const rule = ruleOf(finding, allRules);
  return rule && describeFinding(finding, rule, policy, 'ja');
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`check: ${error.message}\n`);
  if (process.argv.length <= 2) process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
