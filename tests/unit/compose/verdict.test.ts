import { describe, expect, test } from 'vitest';
import type { PlacedFinding } from '../../../lib/compose/composer-view.ts';
import type { Holding } from '../../../lib/compose/holding.ts';
import { createPolicySource, type InForce } from '../../../lib/compose/policy-source.ts';
import { holdingsOf, type Known } from '../../../lib/compose/verdict.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import type { Account, PolicyPack } from '../../../lib/policy/types.ts';
import minePack from '../../../rules/packs/mine-city.json';
import { japanese } from '../strings.ts';
import { findingOn, told } from './findings.ts';

const parsed = parsePack(minePack);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const { pack } = parsed;

const OURS = 'mine_citykouhou';
const inForce = (handle: string | undefined, change: Partial<Account> = {}): InForce => {
  const changed: PolicyPack = {
    ...pack,
    accounts: pack.accounts.map((account) => (account.handle === OURS ? { ...account, ...change } : account)),
  };
  return createPolicySource(() => changed, 'x')(handle);
};
const placed = (finding: Partial<Finding>): PlacedFinding => ({
  ...told({ ...findingOn('清き一票', '一票'), ...finding }),
  id: '0/politics',
  box: 0,
  certain: true,
});
const verdict = (known: Partial<Known>): readonly Holding[] =>
  holdingsOf({ inForce: inForce(OURS), account: OURS, open: [], checklistMissing: [], share: [], ...known }, japanese);

describe('findings', () => {
  test('要確認 holds, with clause, words and way out', () => {
    expect(verdict({ open: [placed({})] })).toMatchObject([
      { ruleId: 'politics', quote: '一票', clauseLabel: '第4-4⑷イ', reasons: 'politics' },
    ]);
  });
  test.each<[string, Partial<Finding>]>([
    ['注意', { severity: 'caution' }],
    ['参考', { severity: 'note' }],
    ['hours, whatever their level', { ruleId: 'hours', severity: 'confirm' }],
  ])('%s does not', (_name, finding) => {
    expect(verdict({ open: [placed(finding)] })).toEqual([]);
  });
});

describe('the account', () => {
  test.each<[string, string | undefined]>([
    ['ours in use', OURS],
    ['one that cannot be read', undefined],
    ["somebody's own", 'tanaka_private'],
  ])('%s does not', (_name, handle) => {
    expect(verdict({ inForce: inForce(handle), account: handle ?? '' })).toEqual([]);
  });
  test('a name close to ours holds, and names ours', () => {
    const handle = 'mine_citykouhuo';
    const [holding] = verdict({ inForce: inForce(handle), account: handle });
    expect(holding?.message).toContain(`@${handle}`);
    expect(holding?.fix).toContain(`@${OURS}`);
  });
});

describe('the checklist', () => {
  const missing = ['account', 'facts'];
  test('holds item by item, where the account asks for it', () => {
    const asked = inForce(OURS, { overrides: { checklistRequired: true } });
    const holdings = verdict({ inForce: asked, checklistMissing: missing });
    expect(holdings.map(({ key }) => key)).toEqual(['checklist/account', 'checklist/facts']);
    expect(holdings[0]?.message).toBe(pack.checklist[0]?.text);
  });
  test('and nowhere else', () => {
    expect(verdict({ checklistMissing: missing })).toEqual([]);
  });
});

test('findings come first, then what is shared, then the checklist', () => {
  const asked = inForce(OURS, { overrides: { checklistRequired: true } });
  const [share] = verdict({ open: [placed({})] });
  const holdings = verdict({
    inForce: asked,
    open: [placed({})],
    checklistMissing: ['facts'],
    share: share ? [{ ...share, ruleId: 'share', key: 'share' }] : [],
  });
  expect(holdings.map(({ ruleId }) => ruleId)).toEqual(['politics', 'share', 'checklist']);
});
