import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { secrecyLexicon, type SecrecyMessage } from './lexicon/secrecy.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const secrecy = defineRule<'tokens', SecrecyMessage>({
  id: 'secrecy',
  clause: '4-4-1',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '職務上の秘密', en: 'Official secrets' },
  why: {
    ja: '公表前の決定や人事、入札の金額、個人の福祉や税の事情は、職員の守秘義務（地方公務員法第34条）の対象です。',
    en: 'Unpublished decisions, personnel, bidding figures and individual welfare or tax cases fall under the duty of confidentiality.',
  },
  messages: {
    unpublished: {
      message: {
        ja: '公表前の情報を先に出す内容に読めます。',
        en: 'This may read as giving away something not yet published.',
      },
      fix: {
        ja: '公表の日を確かめ、それまで投稿を控えてください。公表済みであれば、公表した資料を示してください。',
        en: 'Wait for the day of publication; if it is already public, point to what was published.',
      },
    },
    bidding: {
      message: {
        ja: '入札・審査・検査など、公正さに関わる情報を漏らす内容に読めます。',
        en: 'This may read as leaking bidding, assessment or inspection details.',
      },
      fix: {
        ja: '金額・点数・日程などを除いてください。結果は、公表後にその資料を示してください。',
        en: 'Leave figures, scores and dates out; link to the result once it is published.',
      },
    },
    case: {
      message: {
        ja: '個人や事業者の福祉・税などの事情を明かす内容に読めます。',
        en: 'This may read as revealing somebody’s welfare, tax or similar case.',
      },
      fix: {
        ja: 'その部分を除いてください。制度の案内は、個人が分からない形で書いてください。',
        en: 'Leave it out; describe the scheme without any individual.',
      },
    },
  },
  learned: learnedWording.secrecy,
  ...readerOf(secrecyLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '4月1日付けの人事異動を発表しました。一覧は市ホームページで。' },
    { text: '予定価格は、入札前にお答えできません。' },
    { text: '入札結果を公表しました。落札者は市ホームページでご覧ください。' },
    { text: '新しい観光大使は、正式に決まり次第お知らせします。' },
    { text: '個人の税や福祉に関することは、お答えできません。' },
    { text: '職員には守秘義務があります。安心してご相談ください。' },
    { text: '候補地は現時点で決定していません。' },
    { text: '生活保護の申請は、福祉課で受け付けています。' },
    { text: '市税の納期限は11月30日です。滞納すると延滞金がかかります。' },
    { text: '内緒話がよく聞こえる橋として人気です。' },
    { text: '次のイベントの内容は、来月発表します。お楽しみに。' },
    { text: 'プロポーザルの審査結果を公表しました。' },
    { text: 'とっておきの紅葉スポットをこっそり教えます。' },
    { text: '秘密は厳守しますので、お気軽にお電話ください。' },
    { text: '新庁舎の設計者が決まりました。図面を展示しています。' },
    { text: '児童相談所の電話番号は189です。' },
  ],
  flagged: [
    { text: 'まだ内緒ですが、来春、駅前に映画館ができます。', spans: ['内緒ですが、来春'], messageId: 'unpublished' },
    {
      text: '正式発表前なのでフライングですが、お知らせします。',
      spans: ['正式発表前なので', 'フライング'],
      messageId: 'unpublished',
    },
    { text: '公表は来月なので、それまでは黙っていてください。', spans: ['公表は来月なので'], messageId: 'unpublished' },
    { text: '内示が出ました。次の課長は総務の山本さんです。', spans: ['内示が出ました'], messageId: 'unpublished' },
    { text: '名前は出せませんが、あの会社が進出します。', spans: ['名前は出せませんが'], messageId: 'unpublished' },
    {
      text: '部長に釘を刺されましたが、皆さんにだけお伝えします。',
      spans: ['釘を刺されました'],
      messageId: 'unpublished',
    },
    { text: '予定価格は税抜4,820万円です。', spans: ['予定価格は税抜4,820万円です'], messageId: 'bidding' },
    { text: '審査の点数はA社が82点でトップです。', spans: ['審査の点数はA社が82点'], messageId: 'bidding' },
    {
      text: 'お隣のご主人は、先月から生活保護を受けています。',
      spans: ['ご主人は、先月から生活保護を受けています'],
      messageId: 'case',
    },
    {
      text: '駅前の社長さんは、固定資産税を3年滞納しています。',
      spans: ['社長さんは、固定資産税を3年滞納しています'],
      messageId: 'case',
    },
    { text: '抜き打ちの監査が来週入ります。', spans: ['抜き打ちの監査が来週入ります'], messageId: 'bidding' },
    { text: 'いち早く新しい方針をお届けします。', spans: ['いち早く新しい方針をお届け'], messageId: 'unpublished' },
  ],
};
