import { beforeAll, expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { checkComment } from '../../../lib/engine/check-comment.ts';
import type { LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';
import { allRules, commentRules } from '../../../rules/index.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const rules = [...allRules, ...commentRules];
let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
}, 120_000);

function judge(text: string, learnedComments?: LearnedReader) {
  return checkComment({ site: 'x', text }, { policy, rules, tokenizer, learnedComments });
}

test.each([
  '市の対応は最低です。税金の無駄づかいはやめてください',
  '草刈りはいつですか？待ちくたびれました',
  '回覧板でしか知らせないのはもうやめませんか。',
  'いつも見ています！写真きれいですね😊',
  '説明が足りない。責任者の考えを聞きたい',
  '窓口が素晴らしい速さで、半日で済みました（皮肉です）',
  '11月31日って書いてありますよ',
])('criticism, questions and chat stay: %s', (text) => {
  expect(judge(text).limbs).toEqual([]);
});

test.each([
  ['市長選は山田候補に一票をお願いします！', ['religion-politics'], '4-6-3'],
  ['お前なんか消えろ', ['defamation'], '4-6-1'],
  ['荷物を持ち帰りました。再配達はこちら → saihai-now.xyz', ['malware'], '4-6-10'],
])('%s', (text, limbs, clause) => {
  const found = judge(text);
  expect(found.limbs).toEqual(limbs);
  expect(found.findings.map((finding) => finding.clause)).toEqual(found.findings.map(() => clause));
});

test('anger about what the city runs takes no side, whatever the learned reader hears in it', () => {
  const hears: LearnedReader = {
    labels: ['advocacy'],
    read: ({ normal }) => [
      { label: 'advocacy', probability: 0.96, likely: true, start: 0, end: normal.length, words: [] },
    ],
  };
  expect(judge('図書館を週三日にするのは、子どもを切り捨てるのと同じです。', hears).limbs).toEqual([]);
  expect(judge('原発再稼働は命への裏切りだと何度でも言う。', hears).limbs).toEqual(['advocacy']);
});

test('the learned reader speaks of limbs by their own names; what is not likely is not said', () => {
  const reads = (label: string, likely: boolean): LearnedReader => ({
    labels: [label],
    read: () => [{ label, probability: 0.9, likely, start: 0, end: 4, words: [] }],
  });
  const text = 'いつも見ています！写真きれいですね';
  expect(judge(text, reads('ip', true)).limbs).toEqual(['ip']);
  expect(judge(text, reads('religion-politics', true)).limbs).toEqual(['religion-politics']);
  expect(judge(text, reads('spam', true)).limbs).toEqual(['spam']);
  expect(judge(text, reads('spam', false)).limbs).toEqual([]);
});
