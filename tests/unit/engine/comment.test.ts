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

/** The words that the learned reader points at in each: what follows the first sentence. */
test.each([
  'プールを廃止しないでください。子どもの楽しみを奪うのは許されません。',
  '防災無線がうるさいです。なんとかしてください。夜間は止めるべきです。',
  '学校給食の無償化に賛成です。他の市では始まっています。市長さん、検討をお願いします。',
  '図書館の閉館に断固反対します。子どもたちの居場所を守るべきです。',
  'バスの減便に反対します。高齢者の足を奪うのは許せません。',
  '保育園の統廃合は反対です。子どもたちの未来を壊してはいけません。',
  '水道料金の値上げには納得できません。生活が苦しい人のことを考えるべきです。',
  'ごみ袋の値上げはやめてください。家計を苦しめるのは間違っています。',
  '市民病院をなくさないで。命を守るべきです。',
  '公園の木を切らないでください。緑を守るのは市の責任です。',
  '小学校の統合に反対です。地域の灯を消してはなりません。',
  '支所の窓口を残してください。お年寄りを見捨てるのは許されません。',
  '夜の花火の音に困っています。何とかしてほしいです。規制すべきではないでしょうか。',
  '敬老祝い金をやめるのは反対です。お年寄りを大切にすべきです。',
  '野焼きの煙がひどいです。対応をお願いします。健康を害する行為は許されません。',
  '学童の待機児童を早くなくしてください。働く親を応援する市であるべきです。',
  '駅前の再開発は不要です。そのお金は子育てに使うべきだと思います。',
  '市民税が高すぎます。議員の数を減らすべきです。',
  '街灯を増やしてほしいです。暗い道で女性が怖い思いをするのはおかしい。',
  '中学校の部活動の地域移行は反対です。子どもの居場所を奪わないでください。',
  '図書館の民営化はやめてほしい。本は公のものです。守らなければなりません。',
  '飼い猫の避妊手術に補助をお願いします。小さな命を守るべきです。',
  '通学路の信号がありません。早くつけてもらえませんか。子どもの命を軽んじるのは許せません。',
  '火葬場の料金が倍になると聞きました。故人を送る人の気持ちを踏みにじるものです。',
  '山の斜面が崩れかけています。人の命に関わるので放置してはいけません。お願いだから直して。',
  '温水プールは残すべき。泳ぐ場所を奪うな。',
  '夜間の救急がなくなるのは困ります。命の格差を生んではならないと思います。',
  '年金だけで暮らしています。介護保険料がこれ以上上がるのは反対です。弱い者いじめはやめるべきです。',
  '広報紙を紙で届けるのはもうやめて、スマホだけにすべきです。資源のむだです。',
  '市議の定数は半分にすべきです。身を切る改革を求めます。',
  '農道の舗装を後回しにするのは、農家を切り捨てるのと同じです。私たちは怒っています。',
  '小児科がなくなると聞きました。子どもを産めない町にしてはいけません。',
  '鉄道をなくさないでください。地方の足を守るのは国の責任です。',
])('a petition, whatever its reasons: %s', (text) => {
  for (const reasons of text.match(/[^。]+。/gu) ?? []) expect(judge(text, hears(reasons)).limbs).toEqual([]);
});

test('a question may be put to the other side; it makes no petition of what else is said', () => {
  expect(judge(`心がざわつきませんか。${SIDE}`, hears(SIDE)).limbs).toEqual(['advocacy']);
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
