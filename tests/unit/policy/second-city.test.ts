/** The second pack that ships: the same drafts, that city's verdicts, and no code that knows it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadReaders, type Readers } from '../../../lib/cli/readers.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { type SharedPost, checkShare } from '../../../lib/engine/check-share.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import { findAccount } from '../../../lib/policy/handles.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import { ruleSetting } from '../../../lib/policy/rule-settings.ts';
import type { PolicyPack, Registry } from '../../../lib/policy/types.ts';
import { allRules } from '../../../rules/index.ts';
import { shippedPacks } from '../../../rules/packs/index.ts';

const root = join(import.meta.dirname, '../../..');
const packs = shippedPacks.map((json): PolicyPack => {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('a shipped pack does not parse');
  expect(parsed.notices).toEqual([]);
  return parsed.pack;
});
const [mine, mihon] = packs as [PolicyPack, PolicyPack];
const ofCity = (pack: PolicyPack, handle?: string) =>
  resolvePolicy(pack, {
    account: handle === undefined ? pack.accounts.find(({ site }) => site === 'x') : findAccount(pack, 'x', handle),
  });
let readers: Readers;
beforeAll(async () => {
  readers = await loadReaders();
}, 120_000);

const IN_BOTH = '2026-11-24T10:00:00+09:00';
function verdicts(
  pack: PolicyPack,
  draft: Partial<Omit<Draft, 'at'>> & { text: string; at?: string },
  handle?: string,
) {
  const { at = IN_BOTH, ...rest } = draft;
  const { findings } = checkDraft(
    { site: 'x', kind: 'post', ...rest, at: Date.parse(at) },
    { ...readers, policy: ofCity(pack, handle) },
  );
  return findings.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
}
const SIGNED = '図書館は月曜日が休館です。（担当：生涯学習課）';

describe('the same draft under 美祢市 and under みほん市', () => {
  test.each<[string, Parameters<typeof verdicts>[1], readonly string[], readonly string[]]>([
    ['in the hours of both, signed', { text: SIGNED }, [], []],
    ['17:10', { text: SIGNED, at: '2026-11-24T17:10:00+09:00' }, [], ['hours/after']],
    ['its own holiday', { text: SIGNED, at: '2026-10-01T10:00:00+09:00' }, [], ['hours/holiday']],
    ['a reply', { text: SIGNED, kind: 'reply', replyTo: { author: 'somebody_01', own: false } }, ['reply/reply'], []],
    ['no signature', { text: '図書館は月曜日が休館です。' }, [], ['signature/missing']],
    [
      'an advertisement',
      { text: '市内のみほん菓子店では、全品が半額です。（担当：商工課）' },
      [],
      ['advertising/sale'],
    ],
    [
      'politics, banned in both',
      { text: '次の市長選は、山田太郎候補に清き一票をお願いします。（担当：総務課）' },
      ['politics/support'],
      ['politics/support'],
    ],
  ])('%s', (_, draft, underMine, underMihon) => {
    expect(verdicts(mine, draft)).toEqual(underMine);
    expect(verdicts(mihon, draft)).toEqual(underMihon);
  });

  test('its field account has its own provisions', () => {
    const answer = { text: SIGNED, kind: 'reply', replyTo: { author: 'somebody_01', own: false } } as const;
    expect(verdicts(mihon, answer, 'mihon_bousai_ex')).toEqual(['reply/reply-exceptions']);
    expect(verdicts(mihon, { text: SIGNED, category: 'event' }, 'mihon_bousai_ex')).toEqual(['category/outside']);
  });
});

describe('sharing', () => {
  const registry: Registry = {
    publicBodies: [{ handle: 'kensho_ex', site: 'x', name: '県の見本' }],
    certifiedBusinesses: [{ handle: 'nashi_en', site: 'x', name: '梨の丘農園', scheme: 'MineCollection' }],
    ambassadors: [],
  };
  const post = (handle: string, text: string): SharedPost => ({
    site: 'x',
    author: { handle, name: 'みほん', verified: 'none' },
    text,
  });
  const judge = (pack: PolicyPack, shared: SharedPost) => {
    const { verdict, grounds } = checkShare(shared, { ...readers, policy: ofCity(pack), registry });
    return { verdict, grounds };
  };
  test('public bodies alone, for the city whose list is closed', () => {
    const body = post('kensho_ex', '窓口の時間が変わります。');
    expect(judge(mine, body)).toEqual({ verdict: 'eligible', grounds: ['public-body'] });
    expect(judge(mihon, body)).toEqual({ verdict: 'eligible', grounds: ['public-body'] });
    const business = post('nashi_en', '二十世紀の直売は明日から。');
    expect(judge(mine, business)).toEqual({ verdict: 'eligible', grounds: ['certified-business'] });
    expect(judge(mihon, business)).toEqual({ verdict: 'ineligible', grounds: ['no-limb'] });
  });
  test('without a tokenizer nothing is ruled out for want of a limb', () => {
    const shared = post('nashi_en', '二十世紀の直売は明日から。');
    const { verdict } = checkShare(shared, { ...readers, tokenizer: undefined, policy: ofCity(mihon), registry });
    expect(verdict).toBe('judge');
  });
});

test('every rule cites a clause of every pack that ships', () => {
  for (const pack of packs) {
    const policy = resolvePolicy(pack);
    const dangling = allRules.filter((rule) => !policy.clause(ruleSetting(policy, rule).clause)).map(({ id }) => id);
    expect(dangling, pack.id).toEqual([]);
  }
});

test('no code asks which city’s pack it is', () => {
  const files = ['lib', 'rules', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const asked = packs.map(
    ({ id }) => new RegExp(`(?:[!=]==?|case|includes\\(|has\\()\\s*'${id.replaceAll('.', '\\.')}'`),
  );
  expect(files.filter((file) => asked.some((question) => question.test(readFileSync(file, 'utf8'))))).toEqual([]);
});

test('npm run check -- --pack', () => {
  const run = (...args: string[]) =>
    spawnSync(
      'node',
      ['--import', 'tsx', 'lib/cli/check.ts', '図書館は月曜日が休館です。', '--at', IN_BOTH, '--json', ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  expect(run().status).toBe(0);
  const second = run('--pack', 'rules/packs/mihon-city.json');
  expect(second.status).toBe(1);
  expect(JSON.parse(second.stdout)).toMatchObject({
    findings: [{ ruleId: 'signature', clause: 'a7', text: { clauseLabel: '第7条' } }],
  });
}, 60_000);
