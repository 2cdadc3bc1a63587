import { cueReaderOf } from '../../lib/engine/cues.ts';
import { defineRule, type RuleCases } from '../../lib/engine/rule.ts';
import { spamLexicon, type SpamMessage } from '../lexicon/comments/spam.ts';
import { KEEP_RECORD } from '../lexicon/comments/advice.ts';

export const spam = defineRule<'text', SpamMessage>({
  id: 'spam',
  clause: '4-6-13',
  severity: 'caution',
  needs: 'text',
  title: { ja: '無関係な宣伝・勧誘', en: 'Unrelated advertising' },
  why: {
    ja: '市と関係のない宣伝や、もうけ話・出会いの勧誘です。地域のお店の話題や、勧誘を見かけたという知らせは、当たりません。',
    en: 'Advertising that has nothing to do with the city, promises of money, dating. A local shop that joins in, or word of a scam seen, is no such thing.',
  },
  messages: {
    money: {
      message: { ja: 'もうけ話への勧誘かもしれません。', en: 'This may lure people with promises of money.' },
      fix: KEEP_RECORD,
    },
    advert: {
      message: {
        ja: '市と関係のない宣伝かもしれません。',
        en: 'This may be advertising that has nothing to do with the city.',
      },
      fix: KEEP_RECORD,
    },
    dating: {
      message: { ja: '出会いへの勧誘かもしれません。', en: 'This may be an offer of dating.' },
      fix: KEEP_RECORD,
    },
  },
  learned: {
    message: {
      ja: '無関係な宣伝・勧誘に当たる書込みかもしれません。',
      en: 'This may be: unrelated advertising.',
    },
    fix: KEEP_RECORD,
  },
  check: cueReaderOf(spamLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '当選したという連絡が来て口座番号を聞かれました。市の企画でしょうか。' },
    { text: '投稿とは関係ないのですが、粗大ごみの申込みはどこからできますか。' },
    { text: '商店街のくじ引き、今年もやりますか？去年は3等が当たりました' },
    { text: 'うちのパン屋も商品券が使えます。換金を早くしてもらえると助かります' },
    { text: '「月利8％」という投資の電話が母に来ました。どこに相談すればいいですか' },
    { text: 'コメント欄に副業の勧誘が多すぎます。消してください' },
    { text: 'ふるさと納税のお米、届きました！プロフの写真にしました' },
    // Filth, and no more: the rule on that says so.
    { text: 'セフレ募集、近くの人' },
  ],
  flagged: [
    {
      text: '当選おめでとうございます。賞品の送料として500円を、カード番号でお支払いください。',
      spans: ['当選'],
      messageId: 'money',
    },
    {
      text: 'スマホだけで月に40万円！興味のある方は副業セミナーへ、LINEで登録を',
      spans: ['スマホだけで月に40万円'],
      messageId: 'money',
    },
    { text: '飲むだけで-7kg、初回300円はプロフから', spans: ['飲むだけ'], messageId: 'advert' },
    { text: '独身女性と今日つながる。登録は無料→ @deai_machi', spans: ['独身女性と'], messageId: 'dating' },
    { text: 'セフレ募集、近くの人\nhttps://deai.example/', spans: ['セフレ募集'], messageId: 'dating' },
  ],
};
