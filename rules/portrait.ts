import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { portraitLexicon, type PortraitMessage } from './lexicon/portrait.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const portrait = defineRule<'tokens', PortraitMessage>({
  id: 'portrait',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '肖像権', en: 'Portrait rights' },
  why: {
    ja: '誰か分かる人の写真や動画は、本人（子どもは保護者）の了解を得てから載せます。',
    en: 'Pictures of recognisable people need their consent, or that of the parents.',
  },
  messages: {
    unasked: {
      message: {
        ja: '了解を得ていない人の写真や動画を載せる内容に読めます。',
        en: 'This may read as showing people who were not asked.',
      },
      fix: {
        ja: '本人や保護者の了解を得て『了解を得て掲載しています』と書くか、人が分からない写真に替えてください。',
        en: 'Get consent and say so, or use a picture in which nobody can be recognised.',
      },
    },
    refused: {
      message: {
        ja: '撮影や掲載を断った人の写真を載せる内容に読めます。',
        en: 'This may read as showing people who said no.',
      },
      fix: { ja: 'その写真を使わないでください。', en: 'Do not use that picture.' },
    },
  },
  learned: learnedWording.portrait,
  ...readerOf(portraitLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '運動会の写真は、保護者の了解を得て掲載しています。' },
    { text: 'ほかのお子さんの顔が写った写真を、無断で載せないでください。' },
    { text: '防犯カメラの映像は警察にのみ提供しています。公開はしません。' },
    { text: '隠し撮りは犯罪です。見かけたら警察へご連絡ください。' },
    { text: '秋吉台の朝霧を撮影しました。' },
    { text: 'イベントの写真を募集します。人物が写る場合は本人の同意を得てください。' },
    { text: '顔写真付きの証明書をお持ちください。' },
    { text: '参加者の皆さんの笑顔が輝いていました。' },
    { text: '撮影を希望されない方は、受付でシールをお渡しします。' },
    { text: 'マイナンバーカードの顔写真は、6か月以内に撮影したものをご用意ください。' },
    { text: 'ツバメの巣をそっと見守っています。' },
    { text: 'ツバメの巣にカメラを仕掛けて、えさを運ぶ姿をこっそり撮りました。' },
    { text: 'ドライブレコーダーの映像はSNSに上げず、警察へお持ちください。' },
    { text: '写真は開園前に撮影しました。' },
    { text: '広報モデルを募集します。応募者の写真は返却します。' },
    { text: '後ろ姿の写真のみ掲載しています。' },
    { text: '写真展の作品を募集中です。テーマは「ふるさとの秋」。' },
    { text: '肖像権についての職員研修を行いました。' },
  ],
  flagged: [
    {
      text: '公園のベンチで寝ている方を、こっそり撮りました。',
      spans: ['方を、こっそり撮りました'],
      messageId: 'unasked',
    },
    {
      text: '許可は取っていませんが、いい笑顔なので載せます。',
      spans: ['許可は取っていませんが、いい笑顔'],
      messageId: 'unasked',
    },
    { text: '参加者の顔写真を全員分公開します。', spans: ['参加者の顔写真を全員分公開します'], messageId: 'unasked' },
    {
      text: '保護者の承諾は得ていませんが、かわいいのでアップします。',
      spans: ['承諾は得ていませんが、かわいいのでアップします'],
      messageId: 'unasked',
    },
    {
      text: '本人には内緒ですが、寝顔を公開します。',
      spans: ['本人には内緒', '寝顔を公開します'],
      messageId: 'unasked',
    },
    {
      text: '防犯カメラの映像をそのまま公開します。',
      spans: ['防犯カメラの映像をそのまま公開します'],
      messageId: 'unasked',
    },
    {
      text: '「載せないで」と言われましたが、いい写真なので使います。',
      spans: ['載せないで」と言われました'],
      messageId: 'refused',
    },
    { text: 'カメラに気づいて顔を隠されましたが、撮れました。', spans: ['顔を隠されましたが'], messageId: 'refused' },
    { text: 'お客さまの顔がはっきり写っています。', spans: ['顔がはっきり写っています'], messageId: 'unasked' },
    {
      text: 'どこの子か分かりませんが、元気な姿をパチリ。',
      spans: ['どこの子か分かりませんが、元気な姿'],
      messageId: 'unasked',
    },
    { text: '声はかけていませんが、素敵な横顔でした。', spans: ['声はかけていません'], messageId: 'unasked' },
    { text: 'ズームしたら表情まで見えました。', spans: ['ズームしたら表情'], messageId: 'unasked' },
  ],
};
