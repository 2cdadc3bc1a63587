import { defineRule, type RuleCases } from '../lib/engine/rule.ts';

const GIVEAWAY =
  /プレゼント(?:キャンペーン|企画)|抽選で|抽選にて|が当たる|当選者|当選された|名様に|フォロワー(?:限定|\d+人記念)/u;
/** What people do on the site itself to take part or to be told: that is where impostors come in (鹿児島県 2026). */
const ON_SITE =
  /フォロー|リポスト|リツイート|RT|いいね|コメント(?:して|で|欄)|DM|ダイレクトメッセージ|ハッシュタグ|#[^\s#]+[^。\n]{0,12}(?:付けて|つけて)[^。\n]{0,8}投稿/iu;
const NOTICE =
  /なりすまし|偽アカウント|偽の(?:アカウント|当選|DM)|詐欺|(?:DM|ダイレクトメッセージ|メッセージ)[^。\n]{0,24}(?:ません|ありません|行わない|送らない)|以外(?:から|の)|公式アカウントは[^。\n]{0,12}(?:だけ|のみ)|URL[^。\n]{0,12}(?:送り|クリック|開か)[^。\n]{0,8}(?:ません|ないで)/iu;

/** A prize draw on the site draws impostors who send 「当選DM」: say beforehand what the city will not do. */
export const giveaway = defineRule<'text', 'no-notice'>({
  id: 'giveaway',
  clause: '4-4-3',
  severity: 'note',
  needs: 'text',
  title: { ja: 'なりすまし注意', en: 'Impostors' },
  why: {
    ja: 'プレゼント企画の時期に、よく似た偽アカウントが「当選しました」とDMを送る被害が、自治体のアカウントで続いています。',
    en: 'Whenever a city holds a prize draw, look-alike accounts send “you have won” messages.',
  },
  messages: {
    'no-notice': {
      message: {
        ja: 'プレゼント企画ですが、なりすましへの注意書きがないようです。',
        en: 'A prize draw without a word on impostors.',
      },
      fix: {
        ja: '「当選DMでURLやカード番号をお尋ねすることはありません」のように、市がしないことを一文添えてください。',
        en: 'Add one sentence on what the city will never do, such as sending links or asking for card numbers by DM.',
      },
    },
  },
  *check({ text: { normal } }) {
    const draw = GIVEAWAY.exec(normal);
    if (draw && ON_SITE.test(normal) && !NOTICE.test(normal)) {
      yield { messageId: 'no-notice', start: draw.index, end: draw.index + draw[0].length };
    }
  },
});

export const cases: RuleCases = {
  quiet: [
    { text: 'クリスマス会でサンタさんがプレゼントを配りました。' },
    { text: '来場者先着50名様にエコバッグを差し上げます。' },
    { text: 'アンケートにお答えの方から抽選で10名に図書カードを贈ります。' },
    { text: '市営住宅の当選者の番号を掲示しています。' },
    { text: 'フォロー＆リポストで抽選で5名様に梨を。当選のDMはお送りしません。偽アカウントにご注意ください。' },
    { text: 'プレゼントキャンペーンをかたる、なりすましアカウントからDMが届いています。' },
  ],
  flagged: [
    {
      text: 'フォロー＆リポストした方から、抽選で5名様に秋芳梨をプレゼント！',
      spans: ['抽選で'],
      messageId: 'no-notice',
      severity: 'note',
    },
    { text: '【プレゼント企画】#みねの秋 を付けて投稿してね。', spans: ['プレゼント企画'], messageId: 'no-notice' },
    { text: '当選者にはDMでご連絡します。', spans: ['当選者'], messageId: 'no-notice' },
  ],
};
