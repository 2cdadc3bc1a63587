/** 営利・広告・勧誘: selling, job offers and soliciting for somebody's gain, as the city's own words. */
import type { Lexicon, StanceCondition } from '../../lib/engine/triggers.ts';
import { anyOf } from '../../lib/text/any-of.ts';

export type AdvertisingMessage = 'sale' | 'jobs' | 'solicit';

/** Schemes of the city are told with the same words; warnings against pushy sellers too. */
const SELLS: StanceCondition = { despite: ['heritage', 'award', 'programme'], negated: 'any' };

/** What the city itself offers or seeks is no advertising: its tickets, its posts, its schemes. */
export const CITY_OWN = new RegExp(
  [
    '市職員|会計年度任用職員|任用|(?:パートタイム|フルタイム|臨時|非常勤|任期付き?)職員|市営|市立|市が(?:発行|販売|実施)',
    '(?:給食|学校|図書館|児童クラブ|学童|保育所|市役所|支所|出張所|公民館|市民病院|投票所|統計調査)[^。\\n]{0,8}(?:員|士|師|司書|スタッフ|パート|アルバイト)',
    '(?:市役所|庁舎|支所|出張所|窓口|(?:市民|文化)会館|市民センター|公民館|図書館|博物館|資料館|美術館|体育館|観光案内所)(?:内?の?(?:窓口|受付|売店))?(?:で|にて)、?(?:お買い?求め|お求め|販売|購入|ご購入)',
    'プレミアム付き?商品券|商品券|物価高(?:騰)?対策|全世帯|全市民|支援(?:クーポン|券)|最低賃金(?![よをさ以])',
    '指定ごみ袋|ごみ処理券',
    // Handed out for the shops of a place, whichever they are.
    '(?:クーポン|割引券|食事券|宿泊券|優待券|回数券)[^。\\n]{0,16}(?:配布|配信|配[りる]|送[りる付]|郵送|発送|進呈|交付|差し上げ)',
    '(?:協賛|登録|加盟|協力|取扱|取り扱い)店|(?:応援|優待|子育て)(?:パスポート|カード)',
  ].join('|'),
  'u',
);
/** Schemes and warnings of the city that cannot but name shops. */
export const NAMES_SHOPS = /ふるさと納税|入札|公売|消費生活|消費者|詐欺/u;
/** A shop by its name (「カフェ山口」), or the writer’s: what it sells is nobody else’s offer, whatever stands beside it. */
export const NAMED_SHOP =
  /(?:カフェ|スーパー|ホテル|レストラン|ショップ|ベーカリー|居酒屋|喫茶|旅館|民宿|工房|(?:株式|有限)会社)(?:[「『]|(?!組合|業|代|券|等|宿泊|協会|連盟|団体|店|マーケット)[一-龠々ァ-ヶA-Za-z]|(?!など|から|まで|より|ごと|さん|だけ)[ぁ-ん](?<![でのにはがをもとやへか]))|当店|当社|弊社/u;

export const advertisingLexicon: Lexicon<AdvertisingMessage> = {
  classes: {
    shop: [
      ...[
        '店',
        'お店',
        '当店',
        'ショップ',
        '株式会社',
        '有限会社',
        '旅館',
        'ホテル',
        'レストラン',
        'カフェ',
        'スーパー',
      ],
      ...['美容室', '工務店', '菓子店', '直売所', '酒造', '商店', '薬局', '塾', '不動産', '民宿', '工房', '食堂'],
    ],
    offer: [
      '半額',
      '割引',
      '割引き',
      '特価',
      '値下げ',
      'セール',
      'バーゲン',
      'クーポン',
      '大特価',
      '特売',
      '安売り',
      '割安',
    ],
    staff: ['スタッフ', 'パート', 'アルバイト', '正社員', '従業員', '社員', 'ドライバー', '店員', '販売員', '見習い'],
  },
  triggers: [
    {
      name: 'shop-offer',
      message: 'sale',
      when: SELLS,
      patterns: [
        '{shop} …… {offer}',
        '{offer} …… {shop}',
        'セール|バーゲン|大売出し|大売り出し|タイムセール 開催|実施|中|です',
        '全品|店内 ‥ 割|%|半額|割引|オフ|OFF',
        'お買い求め|買い求め ください|下さい|いただく',
        'ご購入|購入 は こちら|通販',
        'お買い得 です|な|商品',
        '今 なら ‥ 割|%|円|半額|プレゼント',
        '期間限定 ‥ 価格|割|円',
      ],
    },
    {
      name: 'private-jobs',
      message: 'jobs',
      when: { ...SELLS, despite: ['programme'] },
      patterns: [
        '{shop} …… {staff} ‥ 募集|急募|求む|大募集',
        '{staff} を|大? ‥ 急募|募集 し? て|中|ます',
        '時給 …… 円',
      ],
    },
    {
      name: 'join-for-gain',
      message: 'solicit',
      when: SELLS,
      patterns: [
        '会員|メンバー …… 入会 ‥ 金|無料|特典',
        '無料 体験|セミナー …… 入会|契約|ご案内',
        '投資|副業|資産運用 …… 始める|稼ぐ|儲かる|もうかる|お勧め|おすすめ',
        '保険 …… 加入|見直し …… お勧め|おすすめ|ご相談',
        '紹介 で|する ‥ 特典|キャッシュバック|ポイント',
      ],
    },
  ],
};

/** Any shop, named or not. */
export const SHOP = /* @__PURE__ */ anyOf(advertisingLexicon.classes['shop'] ?? [], 'u');
