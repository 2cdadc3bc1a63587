/** Whether a post announces what a date names as still to come, or tells it as done. By wording; the tokens are not needed. */
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import type { DateContext } from './context.ts';
import { tellsPast } from './tense.ts';

const EVENT =
  '(?:開催|実施|開講|開演|開館|開園|開校|開店|開業|開通|開設|開放|開幕|公開|上映|上演|放送|配信|発売|販売|営業|運行|運航|出店|出演|募集|オープン|スタート|開始|ライトアップ|点灯)';

/** Polite non-past: what a post says of an event to come. */
const COMING = new RegExp(
  `${EVENT}(?:を|いた)?(?:し|いたし|され)?(?:ます|する(?:予定)?(?=[。!\\s]|$)|です|予定|決定)|(?:行い|行われ|開き|開かれ|始まり|催し|催され|やり|あり|やって[来き])ます|${EVENT}!`,
  'u',
);
const INVITATION =
  /お越し(?:ください|下さい|を|お待ち)|お待ち(?:し|いたし)て(?:い|お)?ります|お待ちして(?:い?)ます|ご(?:参加|来場|来館|来園|観覧)(?:ください|下さい|を|お待ち)|参加者(?:を)?(?:大)?募集|来て(?:ね|ください)|遊びに来て|お誘い合わせ|お申し?込み?(?:ください|下さい)|ご応募(?:ください|お待ち)/u;
const CALLED_OFF = /中止|延期|取り?やめ|見合わせ|見送|終了|満員|締め切り(?:まし|ます)|締切りました/u;
/** What stands right behind the date of something that happens then; の alone makes it an attribute (11月15日の写真). */
const HAPPENS_THEN = /^(?:に|は|より|で|、|,|\s|[(「『【!]|開催|実施|午前|午後|限定|\d|の?夜|の?朝|$)/u;
/** 「11月15日から募集を開始します」; with 30日間 or 開催しています it goes on. */
const BEGINS_THEN =
  /^から、?[^、。\n]{0,30}(?:開始|始ま|スタート|オープン|発売|公開|募集|受付)(?:を)?(?:し|いたし|り|され)?ます/u;
const IT_IS = /^です/u;
const NEXT_TIME =
  /(?:次回|開催日?|日程|本番|当日|発売日|放送日|公演|試験日|初日|最終日|期限|締切|投票日)(?:は|が)、?$/u;
/** 「11月15日(日)の紅葉まつりにお越しください」 */
const ATTRIBUTE_OF_EVENT =
  /^の[^、。\n]{1,24}(?:に|へ)、?(?:ぜひ|どうぞ|みんなで|ご家族で)?、?(?:お越し|ご参加|ご来場|遊びに来て|来てね)/u;

const LABEL =
  /(?:日時|とき|と\s?き|開催日時?|日程|期日|期間|会期|日にち|いつ|日付|📅|🗓|📆|⏰|🕐|■|●|◆|◇|・)[\s:】\])>★☆]*$/u;
const POST_INVITES = new RegExp(
  `${EVENT}(?:を)?(?:し|いたし|され)ます|(?:行い|行われ|開き|開かれ|催し)ます|募集中|${INVITATION.source}`,
  'u',
);
/** The post looks back on the event as a whole. */
const POST_LOOKS_BACK =
  /ありがとうございました|(?:開催|実施)(?:し|いたし|され)ました|行いました|行われました|開かれました|(?:お越し|ご来場|ご参加)いただき|振り返|レポート|様子|模様|[賑に]ぎ?わ[いっ]|終了しました/u;

const DEADLINE_LABEL =
  /(?:締切日?|締め切り日?|〆切|期限|(?:申込み?|申し込み|応募|募集|受付|受け付け)(?:期間|受付)?)[\s:】\])はが]*$/u;
const DEADLINE_BEHIND = /^\s?(?:\d{1,2}時|正午)?(?:まで|必着|消印有効|締切|締め切り|〆切)(?!の(?:間|期間))/u;
const APPLICATIONS =
  /(?:募集|受付|受け付け)(?:を)?(?:し|いたし)?(?:て(?:い|お)り)?ます|(?:募集|受付)中|受け付けて(?:い|お)ります|(?:お申し?込み?|申請|応募|提出|ご予約|エントリー|お寄せ|お送り|お出し)(?:を)?(?:ください|下さい|お待ち)|ご応募(?:ください|お待ち)|お早めに|まだ間に合/u;
const CLOSED = /(?:締め切り|終了し|終わり)(?:まし|ます)|中止|延期/u;

/** A day: the words around it announce that something happens then, or that something can be done until then. */
export function announcesDay(chain: Chain, context: DateContext): boolean {
  const tail = context.tailOf(chain);
  const head = context.headOf(chain);
  if (CALLED_OFF.test(tail) || tellsPast(tail)) return false;
  if (DEADLINE_BEHIND.test(tail) || DEADLINE_LABEL.test(head)) {
    return APPLICATIONS.test(context.text) && !CLOSED.test(context.text);
  }
  if (BEGINS_THEN.test(tail) || ATTRIBUTE_OF_EVENT.test(tail)) return true;
  if (IT_IS.test(tail)) return NEXT_TIME.test(head);
  if (HAPPENS_THEN.test(tail) && (COMING.test(tail) || INVITATION.test(tail))) return true;
  return isListEntry(head, tail) && POST_INVITES.test(context.text) && !POST_LOOKS_BACK.test(context.text);
}

/** 日時:11月15日(日) 10:00〜 with nothing but a place or a name behind it. */
function isListEntry(head: string, tail: string): boolean {
  const labelled = LABEL.test(head) || /^[^\p{L}\d]*$/u.test(head);
  return labelled && !/^[はのもがか]|[ぁ-ん]{2,}[^\n]*(?:ます|です|ください)/u.test(tail);
}

const PERIOD_COMING = new RegExp(
  `^(?:に|の?(?:春|夏|秋|冬|初め|末|中旬|上旬|下旬)に?|より|から)[^、。\\n]{0,24}${EVENT}(?:し|いたし|され)?(?:ます|する予定|予定)`,
  'u',
);

/** A month or a year: only the verb that it governs directly counts. */
export function announcesPeriod(chain: Chain, context: DateContext): boolean {
  const tail = context.tailOf(chain);
  return PERIOD_COMING.test(tail) && !tellsPast(tail) && !CALLED_OFF.test(tail);
}

const DONE =
  /^(?:に|、|は|で|\s)?[^、。\n]{0,30}?(?:(?:開催|実施)(?:し|いたし|され)ました|行いました|行われました|開かれました|開きました|終了しました|閉幕しました)(?=[。!♪✨\s]|$)/u;

/** 「12月5日に開催しました。」; not 「12月5日に開催することが決まりました」. */
export function reportsAsDone(chain: Chain, context: DateContext): boolean {
  return DONE.test(context.tailOf(chain));
}
