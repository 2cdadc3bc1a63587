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

/** Takes a side in words that no rule knows. */
const SIDE = '再稼働の町から、静けさが盗まれていく。';

/** Hears a side in these words, whatever they say. */
function hears(words: string): LearnedReader {
  return {
    labels: ['advocacy'],
    read: ({ normal }) => {
      const start = normal.indexOf(words);
      return [{ label: 'advocacy', probability: 0.96, likely: true, start, end: start + words.length, words: [] }];
    },
  };
}

test('anger about what the city runs takes no side, whatever the learned reader hears in it', () => {
  const cuts = '図書館を週三日にするのは、子どもを切り捨てるのと同じです。';
  expect(judge(cuts, hears(cuts)).limbs).toEqual([]);
  expect(judge(SIDE).limbs).toEqual([]);
  expect(judge(SIDE, hears(SIDE)).limbs).toEqual(['advocacy']);
});

test('what the city runs counts in the sentence that takes a side, not elsewhere in the comment', () => {
  expect(judge(`図書館の展示を見ました。${SIDE}`, hears('静けさが盗まれ')).limbs).toEqual(['advocacy']);
  const cuts = 'みんな元気ですか。図書館を週三日にするのは、子どもを切り捨てるのと同じです。';
  expect(judge(cuts, hears('子どもを切り捨てる')).limbs).toEqual([]);
});

test.each(['ダムに反対している人たちは、現実を知りません。', '反対するのは活動家ばかりです。', 'あいつらは回し者だ。'])(
  'scorn for the other side is no anger at waste: %s',
  (text) => {
    expect(judge(text).limbs).toEqual(['advocacy']);
  },
);

test('anger at waste takes no side, and keeps the learned reader from nothing', () => {
  const text = `税金の無駄です。${SIDE}`;
  expect(judge(text).limbs).toEqual([]);
  expect(judge(text, hears(SIDE)).limbs).toEqual(['advocacy']);
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
