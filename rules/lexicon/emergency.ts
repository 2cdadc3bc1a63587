/** Words by which an emergency notice is known, and by which it is complete. */

/** An order, a warning or an incident, told as in force now. To be able to leave (「避難できるよう」) is readiness, no order. */
export const ALERT =
  /(?:避難指示|高齢者等避難|緊急安全確保|避難勧告|警戒レベル\s?[3-5]|特別警報|土砂災害警戒情報|氾濫(?:危険|発生)情報|避難所)[^。\n]{0,24}(?:発令(?:し|され|中)|発表(?:し|され|中)|開設(?:し|され|中)|出(?:ました|しました|されました|ています)|が必要です)|(?:直ちに|ただちに|すぐに|速やかに)(?:(?!(?:でき|られ|動け|向かえ|移れ)(?:る|ます)(?:よう|準備|用意|備え|[態体]勢|状態))[^。\n]){0,12}(?:避難|身の安全|命を守る)(?:(?!(?:でき|られ|動け|向かえ|移れ)(?:る|ます)(?:よう|準備|用意|備え|[態体]勢|状態))[^。\n]){0,12}(?:ください|下さい)|命を守る行動を/u;
/**
 * Texts about emergencies: lessons, drills announced, reports of the past. What was done in a drill (「訓練で、」) is one; who
 * denies or recalls one (「訓練でもデマでもありません」「訓練で確認したとおり」) speaks of the present.
 */
export const ABOUT_ALERTS =
  /訓練を(?:行|実施|開催|中止|延期)|(?<!は、?|以上、?)訓練(?:では?(?:、(?![あ有な無ご])|(?=[一-龠々ァ-ヶー0-9]{1,8}[をに]))|として(?![^。\n]{0,6}(?:発信|配信|送信|投稿))|に参加)|訓練(?:の(?:お知らせ|ご案内|様子))|講座|講演|研修|教室|パンフレット|ハザードマップ|日頃から|日ごろから|備えて(?:おき|ください)|場合(?:は|に|、)|されたら|したら|出たら|とは|意味|確認しましょう|振り返|当時|でした。/u;

/** Where: a place of the pack counts as well. */
export const PLACE =
  /[一-龠ァ-ヶー]{1,8}(?:地区|地域|町|地内|丁目|校区|川|橋|線|号|トンネル|公民館|小学校|中学校|体育館|会館|センター|支所|峠|ダム|池|周辺|方面)|市内(?:全域|全戸|の)|全域|全市|市役所/u;
/** Who says so. */
export const SOURCE =
  /気象台|気象庁|国土交通省|国交省|県(?:警|庁|が|は|の発表|土木)|警察|消防|防災(?:課|室|危機管理)|災害対策本部|電力|水道(?:局|課)|保健所|自衛隊|消防庁|内閣|Jアラート|による?と|発表|発令し|出典|情報提供|市(?:は|が|では)/u;

/** A drill, not a place of that name, and none recalled (「訓練で使った体育館」). */
const NAMED = String.raw`(?<!職業)訓練(?!場|所|校|学校|センター|施設|会館|棟|塔|機関|基地|隊|生|士|で[^。、\n]{1,4}[ただ](?![。!]))`;
/** A drill or a test: what must open such a text, and must not be left in a real one. */
export const DRILL = new RegExp(
  String.raw`[【(《\[]\s?(?:訓練|テスト|試験)\s?[】)》\]]|訓練[、。!・]\s?訓練|(?:これは|以上は?、?)(?:訓練|テスト|試験)|(?:訓練|テスト|試験)(?:です|放送|送信|配信|メール|用)|^${NAMED}`,
  'gmu',
);
/** How far into the text a drill may say so first. */
export const OPENING = 12;
/** A drill named in whatever words: 「総合防災訓練で、」. */
export const DRILL_NAME = new RegExp(NAMED, 'gu');
/** Behind such words: this is no drill, and no false alarm. */
export const DENIED =
  /^(?:(?:では?|じゃ)、?|でも[^。、\n]{1,6}でも)(?:[あ有]りません|ございません|[な無][いく])|^とは(?:違|異な|別)/u;
/** How far behind such words {@link DENIED} reads. */
export const DENIAL_REACH = 16;
/** An alert taken back tells of the drill that went out. */
export const FALSE_ALARM =
  /誤報(?!でも)|誤(?:配信|送信|発信|放送|作動|発令)|誤って[^。\n]{0,12}(?:流れ|流し|配信|送信|発信|放送|作動|発令|発表|投稿)/gu;
