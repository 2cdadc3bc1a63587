import { defineRule, type RuleCases, type TextContext } from '../lib/engine/rule.ts';
import { overlaps } from '../lib/engine/stance/span.ts';
import { privateAddresses } from './privacy/address.ts';
import { birthDates } from './privacy/birth-date.ts';
import type { Datum, DatumKind } from './privacy/datum.ts';
import { personalMails } from './privacy/mail.ts';
import { personalNumbers } from './privacy/numbers.ts';
import { personalPhones } from './privacy/phone.ts';
import { pupils } from './privacy/pupil.ts';

/**
 * Personal data that shows in the characters themselves. Who is named with what delicate fact takes words and stands in
 * privacy-person.ts under the same id: one label, two kinds of evidence, and numbers stay caught while the tokenizer loads.
 */
export const privacy = defineRule<'text', DatumKind>({
  id: 'privacy',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'text',
  title: { ja: '個人情報', en: 'Personal data' },
  why: {
    ja: '個人の電話番号や住所、番号などは、一度公開すると回収できません。プライバシー権の侵害となり、本人の安全にも関わります。',
    en: 'A private phone number, address or identity number cannot be called back once published; it breaches privacy and may endanger the person.',
  },
  messages: {
    phone: {
      message: { ja: '個人の電話番号かもしれません。', en: 'This may be a private phone number.' },
      fix: {
        ja: '担当課や事務局など、公開している番号に替えてください。市の番号であれば方針パックの連絡先に登録できます。',
        en: 'Give the office’s public number instead. A number of the city can be entered among the pack’s contacts.',
      },
    },
    mail: {
      message: { ja: '個人のメールアドレスかもしれません。', en: 'This may be a private mail address.' },
      fix: {
        ja: '担当課の代表アドレスや申込フォームに替えてください。',
        en: 'Give the office’s address or a form instead.',
      },
    },
    address: {
      message: { ja: '個人の住まいが分かる書き方かもしれません。', en: 'This may tell where a private person lives.' },
      fix: {
        ja: '番地や部屋番号を除き、必要なら地域名までにしてください。',
        en: 'Leave out house and room numbers; name the district at most.',
      },
    },
    'birth-date': {
      message: { ja: '個人の生年月日かもしれません。', en: 'This may be somebody’s date of birth.' },
      fix: { ja: '生年月日を除いてください。', en: 'Leave the date of birth out.' },
    },
    'my-number': {
      message: {
        ja: 'マイナンバー（個人番号）の可能性がある12桁の数字です。',
        en: 'These twelve digits may be an Individual Number (My Number).',
      },
      fix: {
        ja: '必ず除いてください。個人番号は法律で定められた場合のほか公開できません。',
        en: 'Remove it. The law forbids publishing an Individual Number.',
      },
    },
    card: {
      message: {
        ja: 'クレジットカード番号の形をした数字です。',
        en: 'These digits have the form of a payment card number.',
      },
      fix: { ja: '番号を除いてください。', en: 'Remove the number.' },
    },
    account: {
      message: { ja: '個人の口座番号かもしれません。', en: 'This may be a private bank account number.' },
      fix: { ja: '個人の口座であれば除いてください。', en: 'Remove it if the account is a person’s.' },
    },
    plate: {
      message: {
        ja: '車のナンバーは、持ち主の特定につながることがあります。',
        en: 'A licence plate can lead to the car’s owner.',
      },
      fix: {
        ja: 'ナンバーを除き、車種や色、場所だけで呼びかけてください。',
        en: 'Leave the plate out; describe the car by make, colour and place.',
      },
    },
    'id-number': {
      message: { ja: '個人に割り当てられた番号かもしれません。', en: 'This may be a number issued to one person.' },
      fix: {
        ja: '番号を除き、窓口で本人確認のうえ案内してください。',
        en: 'Leave the number out and deal with it at the counter.',
      },
    },
    'messenger-id': {
      message: { ja: '個人のLINEなどのIDかもしれません。', en: 'This may be a private messenger id.' },
      fix: {
        ja: '公式アカウントや担当課の連絡先に替えてください。',
        en: 'Give an official account or the office’s contact instead.',
      },
    },
    pupil: {
      message: { ja: '児童・生徒の学年・組と名前がそろっています。', en: 'A pupil’s class and name stand together.' },
      fix: {
        ja: '組や名前を除くか、本人と保護者の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the class or the name, or make sure of the pupil’s and parents’ consent and say so.',
      },
    },
  },
  *check(context) {
    for (const { kind, start, end } of personalData(context)) yield { messageId: kind, start, end };
  },
});

/** All personal data in the text, in reading order, the longer first where two overlap. */
export function personalData({
  text: { normal },
  policy: { contacts },
}: Pick<TextContext, 'text' | 'policy'>): Datum[] {
  const found = [
    ...personalNumbers(normal),
    ...personalPhones(normal, contacts),
    ...personalMails(normal, contacts),
    ...birthDates(normal),
    ...pupils(normal),
    ...privateAddresses(normal, contacts),
  ];
  const kept: Datum[] = [];
  for (const datum of found) if (!kept.some((other) => overlaps(other, datum))) kept.push(datum);
  return kept.sort((a, b) => a.start - b.start);
}

export const cases: RuleCases = {
  quiet: [
    { text: '児童手当のお問い合わせは子育て支援課（☎0837-52-5228）へ。' },
    { text: '申込み：秋芳地域公民館 電話 ０８３７－６２－００００（平日8:30〜17:15）' },
    { text: '予約は地域おこし協力隊・黒川まで。0837-00-4410' },
    { text: '悩みを聴かせてください。こころの健康相談統一ダイヤル 0570-064-556、よりそいホットライン 0120-279-338。' },
    { text: 'フリーダイヤル 0800-123-4567 は携帯電話からもつながります。' },
    { text: 'みね秋まつり実行委員会（携帯 090-1234-5678）' },
    { text: '梨狩りのご予約：みね観光農園 ℡090-1234-5678' },
    { text: '夜間の連絡先は道路河川課の当番携帯 080-1234-5678です。' },
    { text: '記入例：090-1234-5678（日中つながる番号を書いてください）' },
    { text: '市職員をかたる詐欺の電話（050-1234-5678）が増えています。' },
    { text: '電話 0837-52-○○○○ は準備中です。' },
    { text: '大会結果 A組 3-1 B組 2-2 参加 080名' },
    { text: 'ご意見は koho@city.mine.lg.jp へ。件名に「広報」とお書きください。' },
    { text: '登録は空メールを reg@mine-mail.example.jp へ。' },
    { text: 'ご応募は kitchen.hana@example.com へ写真を添えて。' },
    { text: '作品は @kaz_karst さんの一枚です。' },
    { text: '会場：美祢市民会館（美祢市大嶺町東分326-1）' },
    { text: '〒759-2212 美祢市大嶺町東分345-1 美祢市教育委員会事務局 行' },
    { text: '図書館の住所は東本町1-2-3、駅から徒歩8分です。' },
    { text: '講師は田中一郎さん。会場は中央公民館（東町1-2-3）です。' },
    { text: '【火災情報】西条町3丁目付近で建物火災が発生しています。' },
    { text: '西条町3丁目の方は断水にご注意ください。' },
    { text: '伊佐町の市営住宅3号棟301の入居を募集します。' },
    { text: '対象は昭和38年4月2日から昭和39年4月1日生まれまでの方です。' },
    { text: '平成18年4月1日以降に生まれた方は、申込みが要りません。' },
    { text: '市出身の俳優・和泉透さん（1990年5月3日生まれ）の凱旋公演です。' },
    { text: 'カバの「みね太」くん、令和7年6月3日生まれ。1歳になりました。' },
    { text: 'マイナンバーは12桁の番号です。他人に見せないでください。' },
    { text: '法人番号 1000020352136 を請求書に書いてください。' },
    { text: '義援金の振込先：みね銀行 本店 普通 1234567 美祢市災害対策本部' },
    { text: '公用車の売却：山口 100 さ 12-34（平成20年式）の入札を行います。' },
    { text: 'ご当地ナンバー「山口 500 あ 12-34」の見本を展示しています。' },
    { text: '合格者の受験番号 1043、1051、1062（氏名は公表しません）' },
    { text: 'LINE公式アカウントのIDは @minecity です。' },
    { text: '3年2組の皆さんが田植えをしました。' },
    { text: '3年2組の担任の山田さんが審査員をつとめます。' },
    { text: '西中2年4組の高梨さんが最優秀賞です（本人・保護者の同意をいただいています）。' },
    { text: '秋芳総合支所 ℡0837-62-1910（秋芳）、美東総合支所 ℡08396-2-0555（美東）' },
    { text: '詳しくは下記の番号、0837-52-1110の方までお電話ください。' },
    { text: '決勝：美祢青嶺 3-1 宇部工業の皆さん、おつかれさまでした。' },
    { text: '住所・氏名・電話番号を書いて、12月10日までにお申し込みください。' },
  ],
  flagged: [
    {
      text: '見学の申込みは監督の三宅さんの携帯 090-1234-5678 まで気軽にどうぞ！',
      spans: ['090-1234-5678'],
      messageId: 'phone',
    },
    {
      text: '係の大野は休みです。携帯は０８０（１２３４）５６７８です。',
      spans: ['０８０（１２３４）５６７８'],
      messageId: 'phone',
    },
    {
      text: '班長・山根　09012345678　班員・久保　070 1234 5678',
      spans: ['09012345678', '070 1234 5678'],
      messageId: 'phone',
    },
    { text: '農林課の山田の携帯は +81-90-1234-5678 です。', spans: ['+81-90-1234-5678'], messageId: 'phone' },
    {
      text: '通報してくださった岸本さん（0837-06-2290）が詳しく話してくれます。',
      spans: ['0837-06-2290'],
      messageId: 'phone',
    },
    { text: 'ご自宅の電話0837-01-7782にどうぞ。', spans: ['0837-01-7782'], messageId: 'phone' },
    { text: '抽選に外れたのは0837-05-6634の方です。', spans: ['0837-05-6634'], messageId: 'phone' },
    {
      text: '運転免許証（上田康平さん、電話090-4413-○○○○の方）をお預かりしています。',
      spans: ['090-4413-○○○○'],
      messageId: 'phone',
    },
    {
      text: 'かけ直しますね。ゼロキューゼロ、さんさんごーに、いちはちきゅうぜろの方ですよね？',
      spans: ['ゼロキューゼロ、さんさんごーに、いちはちきゅうぜろ'],
      messageId: 'phone',
    },
    {
      text: 'お返事は〇九〇―一二三四―五六七八の山本さんまで。',
      spans: ['〇九〇―一二三四―五六七八'],
      messageId: 'phone',
    },
    {
      text: '何度もメールをくださった kaneko.t@example.co.jp の金子様、ありがとうございます。',
      spans: ['kaneko.t@example.co.jp'],
      messageId: 'mail',
    },
    {
      text: '個人のメール hanamura[at]example.jp にじかに送ったら早いですよ。',
      spans: ['hanamura[at]example.jp'],
      messageId: 'mail',
    },
    {
      text: '申請書にあった山口様のアドレス taro.y＠example.jp に返信しました。',
      spans: ['taro.y＠example.jp'],
      messageId: 'mail',
    },
    {
      text: '届かない方の一覧です。masa_08@example.ne.jp、hana-y@example.jp、sato.k@example.com',
      spans: ['masa_08@example.ne.jp', 'hana-y@example.jp', 'sato.k@example.com'],
      messageId: 'mail',
    },
    { text: '火元は西条町3丁目14-2の村重正則さん宅でした。', spans: ['西条町3丁目14-2'], messageId: 'address' },
    {
      text: '100歳の河村ハルさんのご自宅は大嶺町東分1823番地です。',
      spans: ['大嶺町東分1823番地'],
      messageId: 'address',
    },
    { text: '久保田美咲さん（緑が丘町18-3）おめでとうございます。', spans: ['緑が丘町18-3'], messageId: 'address' },
    {
      text: '放置自転車は南町のコーポさくら203号、大崎くんのものでした。',
      spans: ['コーポさくら203号'],
      messageId: 'address',
    },
    { text: 'うれしいお知らせが、東町3丁目の久保田さんから届きました。', spans: ['東町3丁目'], messageId: 'address' },
    {
      text: '村岡悠斗さん（平成17年8月2日生まれ）が報告に来てくれました。',
      spans: ['平成17年8月2日生まれ'],
      messageId: 'birth-date',
    },
    {
      text: '100歳の奥野ハツヨさん、生年月日は大正14年9月12日です。',
      spans: ['生年月日は大正14年9月12日'],
      messageId: 'birth-date',
    },
    {
      text: '窓口の記入見本です。マイナンバー 1234 5678 9012 の方の申請書です。',
      spans: ['1234 5678 9012'],
      messageId: 'my-number',
    },
    { text: '今日の番号は 1234-5678-9018 でした。', spans: ['1234-5678-9018'], messageId: 'my-number' },
    { text: '支払いは 4111 1111 1111 1111 で済ませました。', spans: ['4111 1111 1111 1111'], messageId: 'card' },
    {
      text: '還付先は吉松健太様の口座（普通 1234567）でよろしいでしょうか。',
      spans: ['普通 1234567'],
      messageId: 'account',
    },
    { text: '「山口 500 さ 48-19」の白い軽、移動してください。', spans: ['山口 500 さ 48-19'], messageId: 'plate' },
    { text: '青のワゴン「532 さ 41-76」でお帰りの方、記録しています。', spans: ['532 さ 41-76'], messageId: 'plate' },
    {
      text: '下関ナンバーの黄色い軽、下2ケタ88の方、恥ずかしいですよ。',
      spans: ['下関ナンバーの黄色い軽、下2ケタ88'],
      messageId: 'plate',
    },
    { text: '落とし物の学生証：学籍番号22E1147の方、学生課まで。', spans: ['学籍番号22E1147'], messageId: 'id-number' },
    { text: '合格おめでとうございます。受験番号1043 河内翔太くん！', spans: ['番号1043'], messageId: 'id-number' },
    {
      text: '連絡はLINEのIDで「mika.oyama1988」へどうぞ。',
      spans: ['LINEのIDで「mika.oyama1988'],
      messageId: 'messenger-id',
    },
    {
      text: '西中3年B組の梶原れんさん、久しぶりに登校できました！',
      spans: ['3年B組の梶原れんさん'],
      messageId: 'pupil',
    },
    { text: '転校生の比嘉りんさん（6年3組）が給食放送にデビュー！', spans: ['6年3組'], messageId: 'pupil' },
  ],
};
