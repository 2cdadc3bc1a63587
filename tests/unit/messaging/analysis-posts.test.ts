/** Shares and comments over the analysis port, beside the tokenizer and the models that ship. */
import { expect, test } from 'vitest';
import { loadReaders } from '../../../lib/cli/readers.ts';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { AnalysisClient } from '../../../lib/messaging/analysis-client.ts';
import { analysisHost, type HostOptions } from '../../../lib/messaging/analysis-host.ts';
import { ANALYSIS_PORT } from '../../../lib/messaging/analysis-protocol.ts';
import type { Registry } from '../../../lib/policy/types.ts';
import { allRules, commentRules } from '../../../rules/index.ts';
import { linkedPorts } from './linked-ports.ts';

const readers = await loadReaders();
const { pack } = loadPolicy(undefined, 'x', undefined)('x');
const orReject = (reader: typeof readers.learned) =>
  reader === undefined || reader === 'missing' ? Promise.reject(new Error('missing')) : Promise.resolve(reader);

function clientOf({ registry, ...changes }: Partial<HostOptions> & { registry?: Registry } = {}): AnalysisClient {
  const serve = analysisHost({
    self: { id: 'own', baseUrl: 'chrome-extension://own/' },
    rules: [],
    shareRules: allRules,
    commentRules: [...allRules, ...commentRules],
    loadTokenizer: () =>
      readers.tokenizer ? Promise.resolve(readers.tokenizer) : Promise.reject(new Error('no dictionary')),
    loadLearnedReader: () => orReject(readers.learned),
    loadShareReader: () => orReject(readers.learnedShares),
    loadCommentReader: () => orReject(readers.learnedComments),
    similarCases: { find: () => undefined },
    ...changes,
  });
  return new AnalysisClient({
    policy: { pack, registry, language: 'ja' },
    now: Date.now,
    isAlive: () => true,
    startHost: () => Promise.resolve(true),
    connect: () => {
      const { page, host } = linkedPorts(ANALYSIS_PORT, { id: 'own', url: 'https://x.com/home' });
      serve(host);
      return page;
    },
  });
}

const author = { handle: 'tabi_no_neko', name: '旅のねこ', verified: 'none' } as const;
const grass = '秋吉台、草がぜんぶ金色。朝霧がきれいでした。';
const vote = '市長選挙は山田太郎候補に投票しましょう。';
const share = (text: string, quoted?: string) => ({
  key: 'a',
  revision: 1,
  account: 'mine_citykouhou',
  post: { site: 'x' as const, author, text, quoted: quoted === undefined ? undefined : { author, text: quoted } },
});
const comment = (text: string) => ({
  key: 'a',
  revision: 1,
  account: 'mine_citykouhou',
  comment: { site: 'x' as const, text },
});

test('a share comes back with verdict, grounds, evidence and told findings', async () => {
  const client = clientOf();
  const landscape = await client.share(share(grass));
  expect(landscape).toMatchObject({ verdict: 'eligible', grounds: ['landscape'], findings: [], unchecked: [] });
  expect(landscape?.evidence).toContainEqual(expect.objectContaining({ ground: 'landscape', quote: '秋吉台' }));
  const politics = await client.share(share(vote));
  expect(politics).toMatchObject({ verdict: 'ineligible', grounds: ['politics'] });
  expect(politics?.findings[0]?.text.clauseLabel).toBe('第4-4⑷イ');
});

test('the quoted post is judged with the post', async () => {
  const client = clientOf();
  expect(await client.share(share(grass, vote))).toMatchObject({ verdict: 'ineligible', grounds: ['politics'] });
  expect(await client.share(share('この景色、最高', grass))).toMatchObject({ verdict: 'judge', grounds: [] });
  expect(await client.share(share(grass, grass))).toMatchObject({ verdict: 'eligible', grounds: ['landscape'] });
});

test.each(['🍁🍁🍁', '', '😀'])('a post without a letter (%j) is for a person to look at', async (text) => {
  expect(await clientOf().share(share(text))).toMatchObject({ verdict: 'judge', grounds: [] });
});

test('the registry said with the policy counts', async () => {
  const registry: Registry = {
    publicBodies: [{ site: 'x', handle: 'tabi_no_neko', name: '旅の役所' }],
    certifiedBusinesses: [],
    ambassadors: [],
  };
  const answer = await clientOf({ registry }).share(share('図書館の窓口は17時までです。'));
  expect(answer).toMatchObject({ verdict: 'eligible', grounds: ['public-body'] });
  expect(answer?.evidence).toContainEqual({ ground: 'public-body', kind: 'registry', name: '旅の役所' });
});

test('without the shares model nothing is called eligible, and what is banned stays so', async () => {
  const client = clientOf({ loadShareReader: () => Promise.reject(new Error('missing')) });
  expect(await client.share(share(grass))).toMatchObject({ verdict: 'judge', grounds: [] });
  expect(await client.share(share(vote))).toMatchObject({ verdict: 'ineligible' });
});

test('without the drafts model a share is at best for a person to judge', async () => {
  const client = clientOf({ loadLearnedReader: () => Promise.reject(new Error('missing')) });
  const answer = await client.share(share(grass));
  expect(answer?.verdict).toBe('judge');
  expect(answer?.unchecked).not.toEqual([]);
});

test('a comment comes back with its limbs, under the clause of each', async () => {
  const answer = await clientOf().comment(
    comment('市民課3番窓口の西村って女、頭おかしいんじゃないの。性格ブスが顔に出てる'),
  );
  expect(answer?.limbs).toEqual(['defamation']);
  expect(answer?.findings[0]?.text.clauseLabel).toBe('第4-6⑴');
  expect(await clientOf().comment(comment('対応が遅すぎます。税金の無駄遣いだ。'))).toMatchObject({
    limbs: [],
    findings: [],
    unchecked: [],
  });
});

test('without the comments model the comment says that it was not read to the end', async () => {
  const client = clientOf({ loadCommentReader: () => Promise.reject(new Error('missing')) });
  expect((await client.comment(comment('ありがとうございます')))?.unchecked).not.toEqual([]);
});

test('models for shares and comments are opened at the first question that needs them, once', async () => {
  let opened = 0;
  const client = clientOf({
    loadShareReader: () => {
      opened += 1;
      return orReject(readers.learnedShares);
    },
  });
  await client.comment(comment('こんにちは'));
  expect(opened).toBe(0);
  await Promise.all([client.share(share(grass)), client.share({ ...share(grass), key: 'b' })]);
  expect(opened).toBe(1);
});

test('a draft, a share and a comment under one key do not replace one another; a newer share does', async () => {
  const client = clientOf();
  const [draft, older, newer, other] = await Promise.all([
    client.check({ key: 'a', revision: 1, draft: { site: 'x', kind: 'post', text: 'あ', at: 0 } }),
    client.share(share(grass)),
    client.share({ ...share(vote), revision: 2 }),
    client.comment(comment('こんにちは')),
  ]);
  expect([draft?.revision, older, newer?.verdict, other?.limbs]).toEqual([1, undefined, 'ineligible', []]);
});
