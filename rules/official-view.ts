import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { officialViewLexicon, type OfficialViewMessage } from './lexicon/official-view.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const officialView = defineRule<'tokens', OfficialViewMessage>({
  id: 'official-view',
  clause: '4-5',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '公式見解', en: 'Official view' },
  why: {
    ja: '発信に決裁は要りませんが、本市の公式見解として政策や意見を発信するもの等、特に重要なものは所属長の決裁が必要です。',
    en: 'Posts need no approval, except what speaks for the city as its official view or is otherwise weighty: the section head decides those.',
  },
  messages: {
    view: {
      message: {
        ja: '市の公式な見解や立場を示す内容に読めます。',
        en: 'This may read as the official view or position of the city.',
      },
      fix: {
        ja: '所属長の決裁を受けてください。決裁済みの場合や、既に公表された内容の紹介であれば、そのまま投稿できます。',
        en: 'Have the section head decide first. If that is done, or it was already published, it can go out as it is.',
      },
    },
    decision: {
      message: {
        ja: '市の名で重要な決定を知らせる内容に読めます。',
        en: 'This may read as announcing a weighty decision in the name of the city.',
      },
      fix: {
        ja: '公表してよい決定か、所属長の決裁が済んでいるかを確かめてください。',
        en: 'Make sure that the decision may be published and that the section head has decided.',
      },
    },
    apology: {
      message: {
        ja: '市としての謝罪や、責任・補償を認める内容に読めます。',
        en: 'This may read as an apology of the city, or as admitting fault or liability.',
      },
      fix: {
        ja: '文面について所属長の決裁を受けてください。',
        en: 'Have the section head decide on the wording first.',
      },
    },
  },
  learned: learnedWording['official-view'],
  ...readerOf(officialViewLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '防災訓練を11月30日に行います。' },
    { text: '水道管の工事により断水します。ご不便をおかけします。' },
    { text: 'ご意見と市の考え方は、後日ホームページで公表します。' },
    { text: '市長が所信表明を行いました。全文は市ホームページでご覧ください。' },
    { text: '市議会で、国への意見書が可決されました。' },
    { text: '駅伝大会の参加者を募集します。申込みは12月5日まで。' },
    { text: '市の花はサクラ、市の木はイチョウです。' },
    { text: '証明書の発行手数料は1通300円です。' },
    { text: '掲載内容に誤りがありました。正しくは12月7日です。' },
    { text: '市立図書館は、12月1日から開館時間を延長します。' },
    { text: 'パブリックコメントを募集しています。計画案は市ホームページで。' },
    { text: '市では、子育て世帯の相談を受け付けています。' },
    { text: '講演会の開催が決定しました。講師は県立大学の准教授です。' },
    { text: '国の補正予算の成立を受け、給付金の確認書をお送りします。' },
    { text: 'マスコットの愛称が「みねぴょん」に決まりました。' },
    { text: '教育委員会の会議は、どなたでも傍聴できます。' },
    { text: '市の見解ではありません。会議録の発言をそのまま掲載しています。' },
  ],
  flagged: [
    { text: '市としては、この計画に反対します。', spans: ['市としては、この計画に反対します'], messageId: 'view' },
    { text: '本市の見解は、建設を認めないというものです。', spans: ['本市の見解は'], messageId: 'view' },
    { text: '国の基準案は到底容認できません。', spans: ['到底容認できません'], messageId: 'view' },
    { text: '県に対し、厳重に抗議しました。', spans: ['厳重に抗議しました'], messageId: 'view' },
    {
      text: '市は、来年度末で東小学校を廃校とすることを決定しました。',
      spans: ['市は、来年度末で東小学校を廃校とすることを決定しました'],
      messageId: 'decision',
    },
    { text: '市民の皆さまに深くお詫び申し上げます。', spans: ['深くお詫び申し上げます'], messageId: 'apology' },
    {
      text: '市の管理に過失があったことを認め、賠償に応じます。',
      spans: ['過失があったことを認め', '賠償に応じます'],
      messageId: 'apology',
    },
    { text: 'これ以上待つつもりは市にはありません。', spans: ['つもりは市には'], messageId: 'decision' },
    { text: '受入れはできないというのが市の考えです。', spans: ['というのが市の考えです'], messageId: 'view' },
    { text: '隣町の一方的な通告は、極めて遺憾です。', spans: ['極めて遺憾です'], messageId: 'view' },
    {
      text: '市は、水道事業を民間に売却する方針を固めました。',
      spans: ['市は、水道事業を民間に売却する方針を'],
      messageId: 'decision',
    },
    { text: '法的措置も辞さない考えです。', spans: ['法的措置も'], messageId: 'view' },
  ],
};
