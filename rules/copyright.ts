import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { copyrightLexicon, type CopyrightMessage } from './lexicon/copyright.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const copyright = defineRule<'tokens', CopyrightMessage>({
  id: 'copyright',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '著作権', en: 'Copyright' },
  why: {
    ja: '歌詞・記事・漫画・他人の写真などをそのまま載せると、著作権を侵害するおそれがあります。',
    en: 'Reproducing lyrics, articles, manga or other people’s pictures may infringe copyright.',
  },
  messages: {
    'whole-work': {
      message: {
        ja: '他人の作品をまるごと載せる内容に読めます。',
        en: 'This may read as reproducing somebody’s work as a whole.',
      },
      fix: {
        ja: '題名と出典の紹介やリンクにとどめるか、権利者の許諾を得てその旨を書いてください。',
        en: 'Name the title and source or link to it, or get permission and say so.',
      },
    },
    taken: {
      message: {
        ja: '他人の画像や文章を持ってきて使う内容に読めます。',
        en: 'This may read as using pictures or texts taken from others.',
      },
      fix: {
        ja: '市が作った素材か、利用の条件が分かる素材に替え、必要な出典を書いてください。',
        en: 'Use the city’s own material, or material whose terms you know, and credit it.',
      },
    },
    'no-permission': {
      message: {
        ja: '許諾を得ないまま作品を使う内容に読めます。',
        en: 'This may read as using a work without permission.',
      },
      fix: { ja: '権利者の許諾を得てから使ってください。', en: 'Ask the owner of the rights first.' },
    },
  },
  learned: learnedWording.copyright,
  ...readerOf(copyrightLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '当課の取組が、本日の山口新聞で紹介されました。記事は紙面でお読みください。' },
    { text: '写真素材は、市が撮影したものを使っています。' },
    { text: '市歌の楽譜を公開しました。ご自由にお使いください。' },
    { text: '読み聞かせの動画を配信するときは、著作権者の許諾が必要です。' },
    { text: 'ネットで拾った画像を、チラシに使わないでください。' },
    { text: '図書館に新しい絵本が入りました。' },
    { text: '歌詞の募集を始めます。テーマは「ふるさと」です。' },
    { text: 'イラストは市の保健師が描きました。' },
    { text: '新聞記事のスクラップ講座を開きます。' },
    { text: '出版社の許諾を得て、表紙を掲載しています。' },
    { text: 'フォトコンテストの作品を募集します。他人の作品の応募はできません。' },
    { text: '映画「ふるさとの空」の上映会を市民会館で行います。' },
    { text: '防災マップは市ホームページからダウンロードできます。' },
    { text: '郷土史の資料を、出典を明記して紹介します。' },
    { text: '合唱団が「ふるさと」を歌いました。' },
    { text: 'スタンプの販売を始めました。市の職員がデザインしました。' },
  ],
  flagged: [
    {
      text: '今朝の新聞記事をスキャンして、全文を載せます。',
      spans: ['新聞記事をスキャンして、全文を載せます'],
      messageId: 'whole-work',
    },
    {
      text: 'ヒット曲の歌詞を全部書き起こしました。',
      spans: ['ヒット曲の歌詞を全部書き起こしました'],
      messageId: 'whole-work',
    },
    { text: 'ネットで拾った画像ですが、きれいなので使います。', spans: ['ネットで拾った'], messageId: 'taken' },
    { text: '人気アニメのキャラをまねて描きました。', spans: ['人気アニメのキャラをまね'], messageId: 'taken' },
    {
      text: '録画した番組を動画サイトに上げておきます。',
      spans: ['録画した番組を動画サイト'],
      messageId: 'whole-work',
    },
    {
      text: '作者には言っていませんが、とてもいい絵なので配ります。',
      spans: ['作者には言っていません'],
      messageId: 'no-permission',
    },
    {
      text: '絵本を最初から最後まで撮影して公開します。',
      spans: ['絵本を最初から最後まで撮影して公開します'],
      messageId: 'whole-work',
    },
    { text: '検索で出てきた写真を背景にしました。', spans: ['検索で出てきた'], messageId: 'taken' },
    {
      text: '有料会員だけの記事をコピペしておきます。',
      spans: ['有料会員だけの記事をコピペ'],
      messageId: 'whole-work',
    },
    { text: '無断ですが、素敵な写真なので使わせてもらいます。', spans: ['無断ですが'], messageId: 'no-permission' },
    { text: '写真家さんのサイトから保存した一枚です。', spans: ['サイトから保存した'], messageId: 'taken' },
    { text: 'バレたら消します。', spans: ['バレたら消します'], messageId: 'no-permission' },
  ],
};
