import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { discriminationLexicon, type DiscriminationMessage } from './lexicon/discrimination.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const discrimination = defineRule<'tokens', DiscriminationMessage>({
  id: 'discrimination',
  clause: '4-4-4-a',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '差別・決めつけ', en: 'Discrimination' },
  why: {
    ja: '性別・国籍・障害・年齢・病気・出身・職業などで人を決めつけたり分けたりする言葉は、ほめるつもりでも人を傷つけます。',
    en: 'Words that typecast or set people apart by sex, nationality, disability, age, illness, origin or work hurt, even when meant as praise.',
  },
  messages: {
    stereotype: {
      message: {
        ja: '性別や国籍、障害などで人を決めつける内容に読めます。',
        en: 'This may read as typecasting people by what they are.',
      },
      fix: {
        ja: '属性に触れず、その人がしたこと・事実だけを書いてください。',
        en: 'Leave the group out and say what the person did.',
      },
    },
    exclusion: {
      message: {
        ja: '特定の人々を締め出す、または別に扱う内容に読めます。',
        en: 'This may read as shutting certain people out or treating them apart.',
      },
      fix: {
        ja: '誰でも利用・参加できる書き方にするか、必要な条件は理由とともに人の属性ではなく内容で示してください。',
        en: 'Word it so that anybody may take part; where a condition is needed, state the requirement, not the kind of person.',
      },
    },
    slur: {
      message: {
        ja: '人をさげすむ、または差別的と受け取られる言葉です。',
        en: 'This word is likely to be taken as demeaning.',
      },
      fix: {
        ja: '中立な言い方（外国人の方、障害のある方など）に言い換えるか、除いてください。',
        en: 'Use a neutral word or leave it out.',
      },
    },
  },
  learned: learnedWording.discrimination,
  ...readerOf(discriminationLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '差別のない社会をつくるために、12月4日から10日は人権週間です。' },
    { text: '外国人の方のための相談窓口を開設しました。やさしい日本語で対応します。' },
    { text: '障害者週間にあわせて、作品展を開きます。' },
    { text: '高齢者インフルエンザ予防接種は10月1日から始まります。' },
    { text: '女性のための相談は毎週火曜と金曜に受け付けています。' },
    { text: '「女性ならではの感性」といった言い方を見直してみませんか。人権推進室の講座です。' },
    { text: '市内の事業所で働く技能実習生の皆さんが、防災訓練に参加しました。' },
    { text: '車いすの方も利用できるスロープが完成しました。' },
    { text: '「障害があるのにすごいね」という言葉に傷つく人がいます。' },
    { text: '年齢・性別・国籍を問わず、どなたでも応募できます。' },
    { text: 'ひとり親家庭の学習支援を始めました。申込みは福祉課へ。' },
    { text: '「外国人お断り」の貼り紙は差別です。見かけたら人権推進室へご相談ください。' },
    { text: '認知症カフェを毎月第3土曜に開いています。ご家族もどうぞ。' },
    { text: '消防団では、男性も女性も同じ訓練を受けています。' },
    { text: '留学生のリンさんが小学校で母国の料理を紹介しました。' },
    { text: '日本語教室のボランティアを募集します。経験は問いません。' },
    { text: '70歳以上の方にバス券を交付しています。申請は各支所で。' },
    { text: '〇×クイズに答えて、ガイドさんから記念品をもらいましょう。' },
    { text: '「ガ○ジン」と書かれた落書きは差別です。' },
  ],
  flagged: [
    {
      text: '女性ならではの細やかな気配りで、来庁者をお迎えしています。',
      spans: ['女性ならではの'],
      messageId: 'stereotype',
    },
    {
      text: '障害があるのに、こんなに立派な作品を作れるなんて驚きです。',
      spans: ['障害があるのに'],
      messageId: 'stereotype',
    },
    { text: '外人さんもたくさん来られました。', spans: ['外人さん'], messageId: 'slur' },
    {
      text: '外国人が増えると治安が悪くなるので、戸締まりを。',
      spans: ['外国人が増えると治安'],
      messageId: 'stereotype',
    },
    { text: '高齢者はすぐ忘れるので、何度も説明が必要です。', spans: ['高齢者はすぐ忘れる'], messageId: 'stereotype' },
    {
      text: '力仕事は男性に、炊き出しは女性にお任せしましょう。',
      spans: ['力仕事は男性', '炊き出しは女性に'],
      messageId: 'stereotype',
    },
    { text: '精神障害のある方はご遠慮ください。', spans: ['精神障害のある方はご遠慮'], messageId: 'exclusion' },
    { text: '新人に待望の紅一点!職場が華やぎます。', spans: ['紅一点'], messageId: 'slur' },
    { text: '障害者でもできる簡単な仕事です。', spans: ['障害者でもできる'], messageId: 'stereotype' },
    { text: '技能実習生はルールを守らないので困ります。', spans: ['技能実習生はルール'], messageId: 'stereotype' },
    { text: 'お母さんの仕事は家を守ることです。', spans: ['お母さんの仕事'], messageId: 'stereotype' },
    { text: '男のくせに泣くな、と新人を励ましました。', spans: ['男のくせに'], messageId: 'stereotype' },
    { text: '窓口にガ○ジンが増えました。', spans: ['ガ○ジン'], messageId: 'slur' },
    { text: 'ガ・イ・ジ・ン向けの窓口です。', spans: ['ガ・イ・ジ・ン'], messageId: 'slur' },
  ],
};
