import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import {
  type StereotypeEntry,
  stereotypeEntries,
  stereotypeLexicon,
  type StereotypeMessage,
} from './lexicon/stereotype.ts';

const reader = readerOf(stereotypeLexicon);
const ENTRIES = new Map(stereotypeEntries.map((entry) => [entry.name, entry]));
const CONSIDER = {
  ja: '意図して選んだ言葉でなければ、「{instead}」などの書き方もあります。',
  en: 'Unless the word was chosen on purpose, consider “{instead}”.',
};

/** Questions that guidelines for public relations put to the writer: hints, never a verdict (志布志市 2016, 宮城県 2017). */
export const stereotype = defineRule<'tokens', StereotypeMessage>({
  id: 'stereotype',
  clause: '4-4-4-a',
  severity: 'note',
  needs: 'tokens',
  title: { ja: '広報の表現', en: 'Wording of public relations' },
  why: {
    ja: '自治体の広報の手引きは、性別の役割を決めつける表現や、古い呼び方に気を付けるよう求めています。間違いとは限らないので、参考としてお知らせします。',
    en: 'Guidelines for public relations ask writers to watch for fixed roles and dated names. Such words need not be wrong, so this is only a hint.',
  },
  messages: {
    spouse: {
      message: {
        ja: '夫婦の主従や「家」を思わせる呼び方です。',
        en: 'This name for a spouse suggests who is master in the house.',
      },
      fix: CONSIDER,
    },
    audience: {
      message: {
        ja: '家事や子育てを、一方の性別の役割と決めた書き方に読めます。',
        en: 'This may read as leaving home and children to one sex.',
      },
      fix: CONSIDER,
    },
    ability: {
      message: {
        ja: '性別によってできる・できないを決めた書き方に読めます。',
        en: 'This may read as judging by sex who is able.',
      },
      fix: CONSIDER,
    },
    trait: {
      message: {
        ja: '性別によって性格や役割を決めた書き方に読めます。',
        en: 'This may read as saying what a sex should be like.',
      },
      fix: CONSIDER,
    },
    calling: {
      message: {
        ja: '一方の性別だけを思わせる、または古くなった呼び方です。',
        en: 'This name is dated or suggests one sex only.',
      },
      fix: CONSIDER,
    },
    group: {
      message: {
        ja: '障害の有無で人を呼ぶときに、見直されてきた言い方です。',
        en: 'This way of naming people by disability has been reconsidered.',
      },
      fix: CONSIDER,
    },
  },
  matches: reader.matches,
  *check({ analysis }) {
    const told = new Set<StereotypeEntry>();
    for (const report of reader.check({ analysis })) {
      const entry = ENTRIES.get(String(report.data?.['trigger']));
      const before = analysis.normal.slice(0, report.start);
      if (!entry || told.has(entry) || entry.unlessBefore?.test(before.slice(-NEARBY))) continue;
      // A hint is enough once, however often the word stands there.
      told.add(entry);
      yield { ...report, data: { ...report.data, instead: entry.instead } };
    }
  },
});

/** UTF-16 units before the words in which another meaning shows. */
const NEARBY = 12;

export const cases: RuleCases = {
  quiet: [
    { text: '絵本の主人公になりきって写真を撮ろう！' },
    { text: '老舗旅館のご主人に、昔の美祢の話を伺いました。' },
    { text: '道の駅で、お店のご主人が試食を出してくれます。' },
    { text: '劇団の公演で、奥さん役を市職員が務めました。' },
    { text: '狐の嫁入り行列が商店街を練り歩きます。' },
    { text: '花嫁衣裳の展示を資料館で行っています。' },
    { text: '映画『奥様は魔女』を上映します。' },
    { text: '読み聞かせは「おかあさんとサラリーマンのねこ」です。' },
    { text: '「主人」「嫁」という呼び方を見直してみませんか。男女共同参画週間です。' },
    { text: 'サラリーマン川柳の入選作を掲示しています。' },
    { text: '産後ママ向けのヨガ教室です。' },
    { text: 'パパ・ママ向けの離乳食教室です。' },
    { text: '男性でも女性でも参加できます。' },
    { text: '女性の健康相談を行います。' },
    { text: '父の日の似顔絵展、兄弟での応募も大歓迎です。' },
    { text: '障害のある方の就労を支えます。' },
    { text: '家内安全と五穀豊穣を願うお祭りです。' },
    { text: '若旦那衆による餅まきがあります。' },
    { text: '男らしさ、女らしさにとらわれず、自分らしく暮らせるまちへ。' },
  ],
  flagged: [
    { text: 'ご主人と一緒に、ぜひお越しください。', spans: ['ご主人'], messageId: 'spouse', severity: 'note' },
    { text: '奥様にも喜ばれる記念品です。', spans: ['奥様'], messageId: 'spouse' },
    { text: 'お嫁さんに来てくれる方を応援します。', spans: ['お嫁さん'], messageId: 'spouse' },
    { text: 'ママ向けの子育てセミナーを開きます。', spans: ['ママ向け'], messageId: 'audience' },
    { text: '忙しい主婦にうれしい時短レシピです。', spans: ['主婦にうれしい'], messageId: 'audience' },
    { text: '休日は家族サービスで秋芳洞へ！', spans: ['家族サービス'], messageId: 'audience' },
    { text: '女性でも簡単に組み立てられる家具です。', spans: ['女性でも簡単'], messageId: 'ability' },
    { text: '男性でも手軽に作れる夕飯です。', spans: ['男性でも手軽'], messageId: 'ability' },
    { text: '男らしい太鼓の響きに酔いしれました。', spans: ['男らしい'], messageId: 'trait' },
    { text: '女子力アップの料理教室です。', spans: ['女子力'], messageId: 'trait' },
    { text: '選手の活躍は、奥さんの内助の功があってこそです。', spans: ['奥さん', '内助の功'], messageId: 'spouse' },
    { text: '奥さまはパンを焼き、奥さまは畑も耕します。', spans: ['奥さま'], messageId: 'spouse' },
    { text: '父兄の皆さまは、体育館へお越しください。', spans: ['父兄'], messageId: 'calling' },
    { text: '仕事帰りのサラリーマンでにぎわう駅前です。', spans: ['サラリーマン'], messageId: 'calling' },
    { text: '障がいをお持ちの方は、窓口でお申し出ください。', spans: ['障がいをお持ち'], messageId: 'group' },
  ],
};
