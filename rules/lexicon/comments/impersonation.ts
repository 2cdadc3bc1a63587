/** なりすまし: who claims to be the city, an office or another user, and wants something for it. */
import type { CueLexicon } from '../../../lib/engine/cues.ts';
import { HARMLESS_FRAME } from './frames.ts';

export type ImpersonationMessage = 'office' | 'person' | 'admitted';

const OFFICE =
  '(?:市役所|市|町|県|警察|県警[^。\\n]{0,8}|消防(?:本部|署|団)?[^。\\n]{0,6}|水道[課局]|[一-龠]{1,6}[課局署室係部]|事務局|議会|病院|銀行|年金機構|郵便|運輸|電力|コールセンター|マイナポータル|PTA|学校|委員会|医師会|調査員|行政)';
const POST =
  '(?:市長|副市長|知事|町長|院長|校長|教頭|秘書|広報(?:担当)?|担当(?:者)?|主査|職員|会長|弁護士|記者|取材班|先生|大使|モデル|女優|俳優|歌手|選手|分団|衛生)';

export const impersonationLexicon: CueLexicon<
  ImpersonationMessage,
  'office' | 'self' | 'admits' | 'wants' | 'detour' | 'head'
> = {
  harmless: HARMLESS_FRAME,
  cues: {
    office: new RegExp(
      `【[^】]{0,14}(?:公式|より|市役所|局|サポート)[^】]{0,12}】|^★?当選通知|(?:${OFFICE}|${POST})[^。、!?\\n]{0,10}(?:です(?!か|ね|よね|が)|でございます|と申します|の者(?:です|だ|で)|をしております|だ。|っす|よりお知らせ)|(?:公式|中の人|窓口|共同窓口)(?:です|だよ|サポート|サブ|(?:の)?アカウントです)|(?:担当|課|市|公式|局|一同)より|(?:代行)|official tourism|承りました`,
      'iu',
    ),
    self: /(?:本人|本物)(?:です|だよ|でーす|なので|の家族)|乗っ取られました|(?:ぼく|私)です。[^。]{0,30}(?:番号|スマホ)|こっちが本物|の母です|上で[^。]{0,10}のは私/u,
    admits:
      /なりすまし(?:て(?:書|ます|みた)|ました)|名乗って(?:おけば|みた)|のふりして(?:書|みた)|お名前を?お?借り|ほんとは[^。\n]{0,12}者です|に代わって[^。\n]{0,12}アカウントを作|名刺も作った|制服の写真[?]?ネット/u,
    /** What no office asks for in a comment. */
    wants:
      /暗証番号|口座(?:番号|情報|へ|に|の)|通帳|カード(?:番号|の登録|を|番号)|身分証|生年月日|診察券|お客様番号|(?:ご?住所|お名前|電話番号)(?:と|を|、|とお)[^。\n]{0,14}(?:お?知らせ|書いて|送|ここに|返信|こちら|DM|コメント)|返信(?:くだ|して|された|欄|なき|のうえ|をお)|ご返信|PayPay|お?振り?込(?:み|ん|先)|送金|送料の\d|手付金|登録料|集金|協力金|個人(?:の)?(?:口座|アカ)|DM(?:に|で|へ|にて|ください|くだ)|LINE(?:で|の|ID|を)|050-|家族構成|スマホの番号|お金(?:が要る|のこと|の話)|現金で|番号を送|プリペイド|リンク|パスポート|passport|サイン[^。]{0,6}住所|住所(?:書|送)/u,
    detour:
      /このアカウント|本アカ|代理アカウント|裏アカ|サブアカ|第2アカウント|私(?:物|の)(?:の)?(?:スマホ|LINE|口座)|凍結対応|夜間専用|専用アカウント|個別に|公務用の携帯/u,
    head: /(?:^|[。!\n、]\s{0,4}|どうも、?|実は俺、)(?:市長|副市長)(?:の(?:公式|[一-龠]{1,4}))?(?:本人)?です(?!か|ね)|ここの副市長/u,
  },
  triggers: [
    { name: 'admitted', message: 'admitted', all: ['admits'] },
    { name: 'office-wants', message: 'office', all: ['office', 'wants'] },
    { name: 'office-detour', message: 'office', all: ['office', 'detour'] },
    { name: 'head-of-the-city', message: 'office', all: ['head'] },
    { name: 'self-wants', message: 'person', all: ['self', 'wants'] },
  ],
};
