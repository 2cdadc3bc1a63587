/** 第4-2⑷エ 市内民間事業者の求人: a job offer, and where the work is. */
import type { Span } from '../stance/span.ts';

/** Who or what is sought. */
const WORKER =
  /スタッフ|パート|アルバイト|バイト|社員|従業員|職員|ドライバー|オペレーター|見習い|[一-龠]{1,4}(?:員|師|士|(?<![上下苦相名選若])手|係|職|工)(?:さん|の|を|[、,・]|\d|(?=[^一-龠]))|仲居|受付|事務|施工管理|レジ|フロント|キッチン|ホール|厨房|清掃|製造|加工|梱包|溶接|介護|看護|保育|調理|接客|配達|整備|収穫|剪定|選果|搾乳|仕込み|洗い場|スタイリスト|アシスタント|エンジニア|Web制作|インターン|登録販売者|仲間|担当|助っ人|(?:方|人)(?:を|は|も)?(?:\d{1,6}名|若干名)?(?:大)?募集|手伝|働[きいく]|お仕事|仕事を/u;
/** A place of work that seeks somebody, without saying what for. */
const WORKPLACE_WANTS =
  /(?:店|工場|園|宿|旅館|ホテル|会社|事業所|牧場|農家|農園|施設|工房|営業所|医院|歯科|薬局|美容室|工業|工務店|酒蔵|製材所|作業所)[^。!?\n]{0,30}(?:募集|急募)/u;
const CALL =
  /募集|求人|採用|急募|増員|求む|若干名|\d{1,6}名[。、!\n(]|(?:人手?|手|方|先生)(?:が|の手が)(?:足り(?:ません|ない|ん)|いません|おりません|おらん)|(?:人|方)(?:、|は|が)?(?:いません|おりません|おらん|いらっしゃいません)か|(?:人|方)(?:は|、|がいたら|がいれば|がおられたら)?[^。\n]{0,6}(?:大?歓迎|ぜひ|来て|連絡|電話|お声|声を|問い合わせ)|[一二三四五数]名[。、!\n(]|(?:やって|入って|始めて)みませんか|手伝(?:って|い)(?:くださ(?:い|る)|ませんか)|力を?貸して(?:くださ|くれませんか)|増やします|人手不足|後継ぎ|来てもらえ|来たれ|(?:探|さが)して(?:い|お|る|ます)|手伝って(?:くれる|くださる|もらえ)|働(?:きませんか|いてみませんか|いてくれる|いてくださる)|hiring|staff wanted|一緒に[^。!?\n]{0,20}(?:ませんか|くださる方|くれる方|たい方)/giu;
/** Said of nothing else. */
const TERMS =
  /求人(?:情報|を|が|票|見つけ|みつけ)|就職面接会|(?:時給|日給|月給|賞与|昇給)|住み込みバイト|正社員(?:募集|\d)|勤務(?:地|時間|日)(?:は|:)|日勤|夜勤|早番|遅番|土日休み?|週休|残業(?:なし|ほぼ|月|は)|社保|制服貸与|車通勤|寮(?:完備|あり)|研修(?:あり|期間|制度)|週\d(?:日|回)(?:から|~|OK|程度|以上|、)|シフト(?:は|制|相談|自由)|面接|履歴書|入社|経験(?:は)?(?:不問|問いません|なくて)|無資格|資格(?:不問|がなくて|取得(?:支援|の費用))|社会?保険?完備|賄い付|まかない付|ハローワーク(?:に|へ|で|まで|か)|年齢(?:・[^、。]{2,4})?不問|(?:年齢|学歴|性別|経験)(?:・[^、。]{2,4})*(?:不問|は?問いません)|(?:パート|アルバイト|バイト)(?:さん)?(?:、|を)?(?:\d|一|二|数)名|時間は?相談|未経験(?:OK|歓迎|者)|ブランクのある/gu;
/** Those who give their time, and other things one looks for. */
const NOT_A_JOB =
  /ボランティア|体験(?:者|会)?[^。]{0,12}募集|参加者|参加(?:者)?を?募集|会員を?募集|出店者|里親|モニター募集|作品(?:を)?募集|メンバー募集|隊員募集|賭け|原則NG|求人に「/u;

/** Words by which a text offers work; none where it does not. `text` is normalised. */
export function findJobOffer(text: string): Span[] {
  if (NOT_A_JOB.test(text)) return [];
  const calls = WORKER.test(text) || WORKPLACE_WANTS.test(text) ? [...text.matchAll(CALL)] : [];
  return [...calls, ...text.matchAll(TERMS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Named, yet not where one would work: the head office, where one comes from, whose goods are sold. */
const NO_WORKPLACE_BEFORE = /(?:本社|本店|本部)(?:は|:|が)?\s*$/;
const NO_WORKPLACE_AFTER =
  /^[^、。\n]{0,4}(?:から(?!徒歩)|出身|の特産|より車|インター|駅前にも)|^(?:本社|本店)|^[^。\n]{0,6}在住/;

/** The mentions that can be a place of work. */
export function workplaces<Place extends Span>(text: string, places: readonly Place[]): Place[] {
  return places.filter(
    ({ start, end }) => !NO_WORKPLACE_BEFORE.test(text.slice(0, start)) && !NO_WORKPLACE_AFTER.test(text.slice(end)),
  );
}

const WORK_BEFORE = /勤務(?:地|先)?(?:は|:)?[^。\n]{0,4}$/;
const WORK_AFTER =
  /^[^。、\n]{0,6}(?:工場|店(?!の)|支店|営業所|倉庫|現場|勤務|オフィス|会社|クリニック|病院|施設|旅館|ホテル|で(?:スタッフ|募集|働))/;

/** A place elsewhere that is said to be where one works, not merely named. */
export function worksElsewhere(text: string, places: readonly Span[]): boolean {
  return workplaces(text, places).some(
    ({ start, end }) => WORK_BEFORE.test(text.slice(0, start)) || WORK_AFTER.test(text.slice(end)),
  );
}

/** 「市内の営業所」 of an author who says where that is. */
export const WITHIN_TOWN = /(?<![一-龠])市内(?:の|だけ|中心|で|勤務|事業所|求人)/u;
