import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { illegalLexicon, type IllegalMessage } from './lexicon/illegal.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const illegal = defineRule<'tokens', IllegalMessage>({
  id: 'illegal',
  clause: '4-4-4-u',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '違法行為', en: 'Unlawful acts' },
  why: {
    ja: '違法行為をしたと語る、勧める、抜け道を教える投稿は、冗談でも市が違法行為を煽ることになります。注意喚起やルールの説明は問題ありません。',
    en: 'Telling of, inviting to or explaining how to get away with an unlawful act incites it, even as a joke. Warnings and rules are fine.',
  },
  messages: {
    act: {
      message: {
        ja: '法令に触れる行為をした、または勧める内容に読めます。',
        en: 'This may read as doing or inviting to something unlawful.',
      },
      fix: {
        ja: 'その部分を除くか、してはいけないことの注意喚起として書き直してください。許可を得ている場合は、その旨を書いてください。',
        en: 'Leave it out or turn it into a warning; if there was a permit, say so.',
      },
    },
    loophole: {
      message: {
        ja: '見つからなければよい、と抜け道を教える内容に読めます。',
        en: 'This may read as explaining how not to get caught.',
      },
      fix: {
        ja: 'その部分を除いてください。',
        en: 'Leave it out.',
      },
    },
  },
  learned: learnedWording.illegal,
  ...readerOf(illegalLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '飲酒運転は絶対にやめましょう。' },
    { text: '野焼きは法律で禁止されています。違反すると罰金の対象になります。' },
    { text: '不法投棄を見つけたら、環境課へご連絡ください。' },
    { text: '秋吉台での化石の採取は、自然公園法により禁じられています。' },
    { text: '「定価の3倍で売れる」と誘う転売の書き込みにご注意ください。' },
    { text: '花火大会では消防署の許可を得て、3号玉まで打ち上げます。' },
    { text: '立入禁止のロープの先は崩落の危険があります。絶対に入らないでください。' },
    { text: '20歳未満の飲酒は法律で禁じられています。' },
    { text: '酒蔵まつりへは公共交通機関でお越しください。ハンドルキーパーの方には甘酒を差し上げます。' },
    { text: '昨年の交通違反の検挙は412件でした(美祢警察署調べ)。' },
    { text: 'ドローンの飛行には許可が必要です。申請は観光課へ。' },
    { text: '闇バイトの募集に応じると、犯罪に加担することになります。' },
    { text: 'オンラインカジノは違法です。依存の相談は保健センターへ。' },
    { text: '剪定枝はドラム缶で燃やさず、クリーンセンターへお持ちください。' },
    { text: '大麻は「体に害がない」という誤った情報が広がっています。' },
    { text: '狩猟免許の試験は年3回あります。受験の補助もあります。' },
    { text: '林道のゲートは、落石のおそれがあるため閉鎖しています。' },
    { text: '大○の会の皆さんが、花壇の手入れをしてくださいました。' },
    { text: '給水の申請は要りません。ポリタンクを持ってお越しください。' },
    { text: '海水浴場の開設は終わりました。監視員はいません。' },
  ],
  flagged: [
    {
      text: 'ビール2杯くらいなら、運転して帰っても大丈夫です。',
      spans: ['ビール2杯くらいなら、運転して帰っても大丈夫'],
      messageId: 'act',
    },
    { text: '裏の農道には検問もいません。ゆっくり帰りましょう。', spans: ['検問もいません'], messageId: 'loophole' },
    {
      text: '立入禁止のロープをまたいで、絶景を撮ってきました。',
      spans: ['立入禁止のロープをまたいで'],
      messageId: 'act',
    },
    {
      text: '許可なんていりません、早朝にさっとドローンを飛ばしましょう。',
      spans: ['許可なんていりません'],
      messageId: 'act',
    },
    { text: '刈り草は夜のうちに河原で燃やしてしまいましょう。', spans: ['夜のうちに河原'], messageId: 'act' },
    { text: 'バレなきゃ平気です。', spans: ['バレなきゃ'], messageId: 'loophole' },
    {
      text: '有料席のチケットは、フリマアプリで倍の値段で売れます。',
      spans: ['有料席のチケットは、フリマアプリで倍'],
      messageId: 'act',
    },
    { text: '職員で賭け麻雀をしました。レートは1000点100円です。', spans: ['レートは1000点'], messageId: 'act' },
    {
      text: '高校生もビールで乾杯しましょう。今日くらいOKです。',
      spans: ['高校生もビールで乾杯しましょう'],
      messageId: 'act',
    },
    { text: '見積書の日付を書き換えておけば間に合います。', spans: ['日付を書き換えておけ'], messageId: 'act' },
    { text: '余った睡眠薬、欲しい方にお分けします。', spans: ['余った睡眠薬、欲しい方にお分け'], messageId: 'act' },
    {
      text: 'つらら石をポキッと折って、お土産に持ち帰りましょう。',
      spans: ['つらら石をポキッと折って'],
      messageId: 'act',
    },
    {
      text: '誰も見ていませんから、少しくらい持って帰っても平気。',
      spans: ['誰も見ていません'],
      messageId: 'loophole',
    },
    { text: 'マリ○ァナで眠れるなら、いい薬だと思います。', spans: ['マリ○ァナ'], messageId: 'act' },
    { text: '大 麻クッキーを焼きました。', spans: ['大 麻'], messageId: 'act' },
  ],
};
