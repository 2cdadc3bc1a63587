/**
 * 第4-2⑷ア 本市の景観: whether a text shows scenery as scenery. What is seen (sky, light, season, water, plants) speaks for
 * it; what somebody eats, buys, takes part in, tells or is told speaks for a report of an outing, which is not the landscape.
 */
import { overlaps, type Span } from '../stance/span.ts';

/** One kind of word: what each is worth, and what all of them together may be worth at most. */
interface WordClass {
  readonly worth: number;
  readonly most: number;
  readonly words: RegExp;
}

/** Names of views; hardly ever said of anything else. */
const VIEWS: WordClass = {
  worth: 2,
  most: 6,
  words:
    /朝霧|夕霧|川霧|朝もや|夕もや|雲海|朝焼け|夕焼け|夕ぐれ|夕暮れ|日の出|日没|夕日|朝日|西日|夕陽|朝陽|夕映え|星空|天の川|満月|月明かり|月夜|流れ星|星だらけ|流星|虹|入道雲|(?:うろこ|ひつじ|いわし|飛行機|夏)雲|雪景色|雪化粧|霧氷|樹氷|初雪|霜の|霜が|霜で|逆さ(?:の|ま)|水鏡|水面|絶景|一望|見渡|地平線|稜線|山並み|街明かり|街灯り|灯り|夜景|景色|風景|眺め|眺望|紅葉|黄葉|草もみじ|新緑|若葉|満開|見ごろ|見頃|[一二三四五六七八九]分咲き|初蛍|咲(?:い|き|く)|色づ(?:い|き|く)|花びら|花吹雪|すすき|ススキ|金色|黄金色|銀色|コバルトブルー|エメラルド|茜色|紫色|おれんじ|オレンジ色|まっ?青|真っ赤|真っ白|青と緑|透明度|透き通|きらめ|光(?:って|り輝)|染ま(?:る|って|り)|じゅうたん|絨毯|木漏れ日|朝露|夜露|霞(?:む|ん)|靄|陽炎|せせらぎ|清流|渓谷|渓流|滝つぼ|蝉しぐれ|青空|夕空|夜空|星明かり|流星群|月光|夕景|朝景|マジックアワー|ブルーアワー|光の(?:筋|帯|粒)|光芒|シルエット|逆光|稲穂|麦秋|雪原|銀世界|つらら|氷柱|群青|藍色|水色|碧|翡翠|ターコイズ|里山|町並み|街並み|石畳|菜の花畑|彼岸花|ひまわり|向日葵|紫陽花|あじさい|花菖蒲|桔梗|オキナグサ|ノヒメユリ|竹林|杉並木|別世界|吸い込まれ|見とれ|見惚れ|うっとり|静けさ|草の(?:波|海|匂い)|草(?:原)?が(?:全部|ぜんぶ|揺れ)|草原が|(?:海|波)みたいな草|遠くから見ると|荘厳|神秘的|幻想的|映え|そびえ|広がる|広がって|見え(?:る山|た山|る海)|golden hour|sunset|sunrise/giu,
};
/** What a view is made of, and what else besides. */
const NATURE: WordClass = {
  worth: 1,
  most: 3,
  words:
    /霧|もや|霜|雪|雨|曇り|雲|空|風|光|陽|影|星|月が|月の|山|丘|谷|川|池|滝|水|草|棚田|田んぼ|麦|畑|森|林|木立|花|桜|コスモス|藤|梅|イチョウ|いちょう|リンドウ|苔|葉|穂|稲|蛍|ホタル|鳥|燕|ツバメ|ヒバリ|雲雀|鹿|シラサギ|岩|鍾乳石|石段|鉄橋|鉄塔|屋根|瓦|白壁|石垣|煉瓦|提灯|プラント|こいのぼり|鯉のぼり|花火|炎|色|石柱|石筍|地底|洞内|ドリーネ|石灰岩|蝶|トンボ|とんぼ|鶯|うぐいす|氷|露|波|海|苔|大地|鳥居|山門|集落|煙突|limestone|grassland/giu,
};
const WHEN: WordClass = { worth: 1, most: 1, words: /今朝|早朝|朝|夕方|夜|夏|秋|冬|春|\d{1,2}時\d{1,2}分|季節/gu };
const PICTURE: WordClass = {
  worth: 1,
  most: 1,
  words:
    /写真|撮(?:り|っ|影|れ)|一枚|1枚|三脚|シャッター|フィルム|望遠|加工(?:なし|して)|写(?:って|り|った)|📍|水彩|スケッチ|photo/giu,
};
const WONDER: WordClass = {
  worth: 1,
  most: 2,
  words:
    /みたい(?!です)|のよう(?:に|な)|まるで|ように(?:見|浮)|ひとりじめ|誰も(?:い|おら)|深呼吸|息を(?:止|の)|きれい|綺麗|美しい|まぶし|鮮やか|宝石/gu,
};
/** A view without any of these is no view: 「夜の写真みたい」. */
const SEEN = [VIEWS, NATURE];
const SHOWN = [VIEWS, NATURE, WHEN, PICTURE, WONDER];

const MEALS: WordClass = {
  worth: 3,
  most: 6,
  words:
    /食べ|飲[んみむ]|おかわり|いただき(?:まし|ます)|うまい|おいしい|美味し|定食|ランチ|弁当|おにぎり|ごはん|ご飯|献立|カレー|ラーメン|うどん|豚汁|味噌汁|コロッケ|焼きそば|ソフトクリーム|[梨柑]ソフト|アイス|ケーキ|タルト|ぜんざい|饅頭|まんじゅう|だんご|団子|パン(?!フ)|クッキー|コーヒー|甘酒|地酒|ビール|牛乳|干し柿|甘露煮|塩焼き|鍋[をはで]|漬物|漬け|レシピ|モンブラン|ジャム|チップス|BBQ|バーベキュー|味見|焼いた|炊い|糖度|収穫|出荷|選果/gu,
};
const TRADE: WordClass = {
  worth: 3,
  most: 6,
  words:
    /\d円|割引|半額|販売|発売|入荷|直売所?で|営業|開店(?!準備|前)|閉店|店(?:先|主|員|長)|お店|お宿|旅館|民宿|食堂|カフェ|喫茶|温泉|日帰り|入浴|足湯|買[っいう]|売[っりるれ]|予約|注文|メニュー|お待ちして|通販|テイクアウト|配達|工房|新商品|商品/gu,
};
const EVENTS: WordClass = {
  worth: 3,
  most: 6,
  words:
    /開催|参加|募集|体験|教室|大会|優勝|イベント|まつり|お祭り|祭りの|祭で|マルシェ|楽市|ツアー|講座|講演|学習会|観察会|作品展|コンサート|ライブ(?!カメラ)|練習|出演|上演|式(?:で|の|に)|ボランティア|サークル|委員|会議|ワークショップ|レッスン|完走|レース|ヒルクライム|出展|出店|寄贈|受賞|取材|走る会|調査|研究|採用|求人/gu,
};
/** A public notice: it tells what to do. */
const NOTICES: WordClass = {
  worth: 3,
  most: 6,
  words:
    /ご?注意|ください(?!い?ね)|お願い(?:し|いた)|見込み|おそれ|恐れが|通行|規制|凍結|断水|復旧|火災|禁止|お知らせ|公表|時刻|申込|申し込み|防(?:ぐ|災|止|犯)|届け出|発行|掲載され|警報|注意報|工事|確認し/gu,
};
const DEALINGS: WordClass = {
  worth: 2,
  most: 6,
  words:
    /もら(?:い(?!まし)|っ(?:た|て帰)|う|え(?:る|た))|くれ(?:た(?!みたい)|まし)|教え(?:て|ら)|教わ|案内|話し(?:て|た)|聞(?:い|か)れ|言(?:われ|うた)|笑[いっわ]|手伝|お疲れ|ありがと|お礼|応援|見学|訪ね|泊ま|乗っ(?:て|た)|下車|歩いてみ|(?:登|走)り?(?:りまし|った(?!後))|釣[りっ]|拾[っい]|作[りっ](?:まし|た|て)|始め(?:まし|た)|行った|行き(?:まし|たい)|行って|コンプリート|走らせ|帰って|忘れ(?:ませ|な|まし)|亡くな|ついて行|使われて/gu,
};
const PEOPLE: WordClass = {
  worth: 2,
  most: 6,
  words:
    /じい(?:さん|ちゃん)|ばあ(?:さん|ちゃん)|おじ(?:い|さん)|おば(?:あ|さん|ちゃん)|ご主人|女将|おかみ|息子|娘|孫|子ども(?!の頃)|こども|\d歳|ママ|パパ|[夫妻嫁](?:が|は|と|の)|旦那|友(?:だち|達|人)|同級生|先生|後輩|部員|スタッフ|ガイドさん|お客|利用者|会員|選手|団員|消防団|新婦|さん[がはにの](?!写真)|皆さん|みんな[がで]|家族(?!旅行村)/gu,
};
const AFFAIRS: WordClass = {
  worth: 2,
  most: 6,
  words:
    /移住|引っ越|通勤|通学|職場|市役所|役場|支所|病院|学校|公民館|資料館|博物館(?!前)|空き家|古民家|水害|免許|会社|新聞|広報|ホームページ|サイト|語源|由来|漫画|映画|アニメ|小説|ドラマ|推し|ランキング|クイズ|検定|駐車場(?:が|の|、)|トイレ|エレベーター|代行|バス|猫|子牛|時速|速度|観光の車|ドローン(?!.{0,20}許可)/gu,
};
const TOLD = [MEALS, TRADE, EVENTS, NOTICES, DEALINGS, PEOPLE, AFFAIRS];

export interface Scenery {
  /** True where it shows a view, and clearly more than it tells. */
  readonly isLandscape: boolean;
  /** The words for what is seen. */
  readonly seen: readonly Span[];
}

/** How much has to be seen, and by how much that has to outweigh what is told. */
const LEAST_SEEN = 2;
const LEAST_BALANCE = 2;

/** Reads a normalised text from which the names of places are taken out: 「桜山」 is no blossom. */
export function readScenery(text: string): Scenery {
  const seen = weigh(text, SEEN);
  const balance = weigh(text, SHOWN).weight - weigh(text, TOLD).weight;
  return { isLandscape: seen.weight >= LEAST_SEEN && balance >= LEAST_BALANCE, seen: seen.spans };
}

/** Adds up the classes in order. Each place in the text counts for the first class that claims it, each word once. */
function weigh(text: string, classes: readonly WordClass[]) {
  const spans: Span[] = [];
  const words = new Set<string>();
  let weight = 0;
  for (const wordClass of classes) {
    let ofClass = 0;
    for (const match of text.matchAll(wordClass.words)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (words.has(match[0]) || spans.some((other) => overlaps(other, span))) continue;
      words.add(match[0]);
      spans.push(span);
      ofClass += wordClass.worth;
    }
    weight += Math.min(ofClass, wordClass.most);
  }
  return { weight, spans };
}
