import { beforeAll, describe, expect, test } from 'vitest';
import { checkDraft } from '../../lib/engine/check-draft.ts';
import type { Rule, RuleCase } from '../../lib/engine/rule.ts';
import { loadNodeTokenizer } from '../../lib/morphology/load-node.ts';
import type { Tokenizer } from '../../lib/morphology/token.ts';
import { findAccount } from '../../lib/policy/handles.ts';
import { parsePack } from '../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import type { Policy } from '../../lib/policy/types.ts';
import { shippedPacks } from '../../rules/packs/index.ts';
import { allRules, commentRules } from '../../rules/index.ts';
import { ruleModules } from './modules.ts';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
}, 120_000);

const packs = shippedPacks.map((json) => {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('a shipped pack does not parse');
  return parsed.pack;
});

/** Judged as the city's own account of the site, unless the case names another pack or account. */
function policyOf({ pack: id, site = 'x', account: handle, entry }: RuleCase): Policy {
  const pack = id === undefined ? packs[0] : packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  const city = pack.accounts.find((candidate) => candidate.site === site && candidate.kind === 'city');
  const account = (handle === undefined ? undefined : findAccount(pack, site, handle)) ?? city;
  if (!account) return resolvePolicy(pack);
  const { state = account.state, overrides = account.overrides } = entry ?? {};
  return resolvePolicy(pack, { account: { ...account, state, overrides } });
}

function findingsOf(rule: Rule, item: RuleCase) {
  const { site = 'x', kind = 'post', at = '2026-11-24T10:00:00+09:00', scheduledAt, ...rest } = item;
  const scheduled =
    scheduledAt === undefined
      ? {}
      : { scheduledAt: scheduledAt === 'unknown' ? ('unknown' as const) : Date.parse(scheduledAt) };
  const draft = { ...rest, site, kind, at: Date.parse(at), ...scheduled };
  const result = checkDraft(draft, { policy: policyOf(item), rules: [rule], tokenizer });
  expect(result.unchecked).toEqual([]);
  return result.findings;
}

describe.each(ruleModules())('rules/$file', ({ file, rules, cases }) => {
  const rule = rules[0];
  test('exports one rule named after its file, is in the index, and has quiet and flagged cases', () => {
    expect(rules).toHaveLength(1);
    expect(file.replace(/^comments\//, '').startsWith(rule?.id ?? '?')).toBe(true);
    expect([...allRules, ...commentRules]).toContain(rule);
    expect(cases?.quiet.length).toBeGreaterThan(0);
    expect(cases?.flagged.length).toBeGreaterThan(0);
  });
  if (!rule || !cases) return;

  test('no case stands twice', () => {
    const seen = [...cases.quiet, ...cases.flagged].map((item) => JSON.stringify(item));
    expect(new Set(seen).size).toBe(seen.length);
  });
  test('every message is reached by a flagged case, and every template place is filled', () => {
    const reached = new Set<string>();
    for (const item of cases.flagged) {
      for (const finding of findingsOf(rule, item)) {
        reached.add(finding.messageId);
        const wording = rule.messages[finding.messageId];
        const places = [wording?.message, wording?.fix]
          .flatMap((text) => [text?.ja, text?.en])
          .join(' ')
          .matchAll(/\{(\w+)\}/g);
        for (const place of places)
          expect(place[1] === 'quote' || Object.hasOwn(finding.data, place[1] ?? '')).toBe(true);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(rule.messages).sort());
  });
  test.each(cases.quiet.map((item) => [item.text.slice(0, 60), item] as const))('quiet: %s', (_, item) => {
    expect(findingsOf(rule, item).map((finding) => `${finding.messageId}: ${finding.quote}`)).toEqual([]);
  });
  test.each(cases.flagged.map((item) => [item.text.slice(0, 60), item] as const))('flagged: %s', (_, item) => {
    const findings = findingsOf(rule, item);
    expect(findings.map((finding) => finding.quote)).toEqual(item.spans);
    if (item.messageId !== undefined) expect(findings[0]?.messageId).toBe(item.messageId);
    if (item.severity !== undefined) expect(findings[0]?.severity).toBe(item.severity);
  });
});
