/** Whether a post announces what a date names as still to come, or tells it as done. By wording; no tokens are needed. */
import type { Chain } from '../../lib/calendar/japanese-date.ts';
import type { DateContext } from './context.ts';
import { tellsPast } from './tense.ts';

const EVENT =
  '(?:開催|実施|開講|開演|開館|開園|開校|開店|開業|開通|開設|開放|開幕|公開|上映|上演|放送|配信|発売|販売|配布|営業|運行|運航|出店|出演|登場|募集|オープン|スタート|開始|ライトアップ|点灯)';
const CLOSING = '(?:休館|休業|休診|休園|休場|閉館|閉庁|断水|停電|運休|通行止め)';
const OCCASION =
  '(?:まつり|祭り?|フェス(?:タ|ティバル)?|フェア|マルシェ|市|講座|教室|ライブ|コンサート|大会|[上講説体見相演]{1,2}[映演明験学談奏]会)';

/** Polite non-past: what a post says of an event to come. */
const COMING = new RegExp(
  `${EVENT}(?:を|いた)?(?:し|いたし|され)?(?:ます|する(?:予定)?(?=[。!\\s]|$)|です|予定|決定)` +
    `|${CLOSING}(?:と|に|を)?(?:なり|し|いたし|行い)?(?:ます|です)` +
    '|(?:行い|行われ|開き|開かれ|始まり|催し|催され|やり|あり|やって[来き])ます',
  'u',
);
const INVITATION =
  /お越し(?:ください|下さい|を|お待ち)|お待ち(?:し|いたし)て(?:い|お)?ります|お待ちして(?:い?)ます|ご(?:参加|来場|来館|来園|観覧)(?:ください|下さい|を|お待ち)|参加者(?:を)?(?:大)?募集|来て(?:ね|ください)|遊びに来て|お誘い合わせ|お申し?込み?(?:ください|下さい)|ご応募(?:ください|お待ち)|お楽しみに/u;
const CALLED_OFF = /中止|延期|取り?やめ|見合わせ|見送|終了|満員|締め切り(?:まし|ます)|締切りました/u;
/** What stands right behind the date of something that happens then; の alone makes it an attribute (11月15日の写真). */
const HAPPENS_THEN = /^(?:に|は|より|で|、|,|\s|[(「『【!]|(?:開催|実施)(?![)の])|午前|午後|限定|\d|の?夜|の?朝|$)/u;
/** 「11月15日から募集を開始します」; with 30日間 or 開催しています it goes on. */
const BEGINS_THEN =
  /^から、?[^、。\n]{0,30}(?:開始|始ま|スタート|オープン|発売|公開|募集|受付)(?:を)?(?:し|いたし|り|され)?ます/u;
const NEXT_TIME =
  /(?:次回|開催日?|日程|本番|当日|発売日|放送日|公演|試験日|初日|最終日|期限|締切|投票日)(?:は|が)、?$/u;
/** 「11月20日は無料開館日です」; 「11月3日は文化の日です」 is true every year. */
const IS_AN_OCCASION =
  /^は(?![^。\n]{0,24}(?:の日|記念日))[^、。\n]{0,24}(?:日|デー|会|祭|まつり|フェア|フェスタ|休館|休診|閉庁|無料|定休)(?:です|!)/u;
/** 「11月15日(日)の紅葉まつりにお越しください」「11月15日(日)の講演会、まだお席があります」 */
const ATTRIBUTE_OF_EVENT =
  /^の[^、。\n]{1,24}?(?:[にへ]、?(?:ぜひ|どうぞ|みんなで|ご家族で)?、?(?:お越し|ご参加(?:ください|を)|ご来場(?:ください|を)|遊びに来て|来てね)|[、はの]?(?:まだ)?(?:お席|空き|残席|定員に余裕|参加者(?:を)?募集|申込受付中|お申し?込み?(?:ください|を)))/u;

const LABEL = /(?:^|日時|とき|日程|期日|会期|[\s:】\])>」』■●◆◇・★☆📅🗓📆⏰🕐])$|^[^\p{L}\d]*$/u;
const POST_INVITES = new RegExp(
  `${EVENT}(?:を)?(?:し|いたし|され)ます|(?:行い|行われ|開き|開かれ|催し)ます|募集中|${INVITATION.source}`,
  'u',
);
/** The post looks back on the event as a whole. */
const POST_LOOKS_BACK =
  /ありがとうございました|(?:開催|実施)(?:し|いたし|され)ました|行いました|行われました|開かれました|(?:お越し|ご来場|ご参加)いただき|振り返|レポート|様子|模様|結果|速報|優勝|入賞|[賑に]ぎ?わ[いっ]|終了しました/u;

const DEADLINE_LABEL =
  /(?:締切日?|締め切り日?|〆切|期限|(?:申込み?|申し込み|応募|募集|受付|受け付け)(?:期間|受付)?)[\s:】\])はが]*$/u;
const DEADLINE_BEHIND =
  /^\s?(?:\d{1,2}時|正午)?(?:まで(?!の|に[^、。\n]{0,24}(?:方|人|者|世帯|子|場合|企業|団体|車))|必着|消印有効|締切|締め切り|〆切)/u;
const APPLICATIONS =
  /(?:募集|受付|受け付け)(?:を)?(?:し|いたし)?(?:て(?:い|お)り)?ます|(?:募集|受付)(?:中|[!】])|受け付けて(?:い|お)り?ます|(?:お申し?込み?|申請|応募|提出|ご予約|エントリー|お寄せ|お送り|お出し)(?:を)?(?:ください|下さい|お待ち)|ご応募(?:ください|お待ち)|お早めに|まだ間に合|お見逃しなく/u;
/** 「22日まで展示しています」「18日〜22日、開催中です」: said to go on. */
const GOES_ON =
  /^(?!まで[のに])(?:まで|の?期間|、|,|\s|に|は|の日程で)?[^。\n]{0,30}(?:(?:開催|実施|公開|展示|販売|受付|募集|開設|配布|点灯|上映|放送|運行)(?:中|し?て(?:い|お)り?ます|!|します))/u;
const CLOSED = /(?:締め切り|終了し|終わり)(?:まし|ます)|中止|延期/u;

/** What the post as a whole says, read once. */
export interface PostWording {
  readonly invites: boolean;
  readonly looksBack: boolean;
  readonly tellsPast: boolean;
  readonly goesOn: boolean;
  readonly takesApplications: boolean;
  readonly isClosed: boolean;
}

export function wordingOf(text: string): PostWording {
  return {
    invites: POST_INVITES.test(text),
    looksBack: POST_LOOKS_BACK.test(text),
    tellsPast: tellsPast(text),
    goesOn: /(?:実施|開催|公開|展示|販売)中/u.test(text),
    takesApplications: APPLICATIONS.test(text),
    isClosed: CLOSED.test(text),
  };
}

/** A day: the words around it announce that something happens then, goes on until then, or can be done until then. */
export function announcesDay(chain: Chain, post: PostWording, context: DateContext): boolean {
  const tail = behindTime(chain, context.tailOf(chain));
  const head = context.headOf(chain);
  if (CALLED_OFF.test(tail) || tellsPast(tail)) return false;
  if (chain.some(({ link }) => link === 'range') && GOES_ON.test(tail)) return true;
  if (isDeadline(chain, context)) {
    return (post.takesApplications || GOES_ON.test(tail)) && !post.isClosed;
  }
  if (BEGINS_THEN.test(tail) || ATTRIBUTE_OF_EVENT.test(tail) || IS_AN_OCCASION.test(tail)) return true;
  if (/^です/u.test(tail)) return NEXT_TIME.test(head);
  return (
    HAPPENS_THEN.test(tail) &&
    (COMING.test(tail) || INVITATION.test(tail) || (CALLED_OUT.test(tail) && !post.tellsPast))
  );
}

/** An entry of a list (日時:11月15日(日) 10:00〜) in a post that invites and does not look back. */
export function listsDayAsComing(chain: Chain, post: PostWording, context: DateContext): boolean {
  const tail = context.tailOf(chain);
  if (CALLED_OFF.test(tail) || tellsPast(tail) || !isEventEntry(chain, context)) return false;
  const isRange = chain.some(({ link }) => link === 'range');
  return isListEntry(chain, context) && (post.invites || (isRange && post.goesOn)) && !post.looksBack;
}

/** 「11月15日10時から開きます」: から behind a clock time says no more than に. */
function behindTime(chain: Chain, tail: string): string {
  return chain.at(-1)?.time ? tail.replace(/^(?:から|より|~)/u, 'に') : tail;
}

/** 「11月22日(日)、朝市マルシェ！」, in a post that tells nothing as done. */
const CALLED_OUT = new RegExp(`^[^。\\n]{0,30}(?:${EVENT}|${OCCASION})!`, 'u');

/** With a clock time, a label or a place: a bare date may be that of a photograph. */
function isEventEntry(chain: Chain, context: DateContext): boolean {
  const head = context.headOf(chain);
  if (/(?:更新|発表|撮影|作成|掲載|公表|投稿|発行|公開)日?[\s:】\]]*$/u.test(head)) return false;
  return (
    chain.some(({ time }) => time !== undefined) ||
    /(?:日時|とき|と\s?き|開催日?|日程|期日|期間|会期|日にち|📅|🗓|📆|⏰)[\s:】\])>』」]*$/u.test(head) ||
    /会場|場所|ところ|📍|雨天/u.test(context.tailOf(chain))
  );
}

/** Nothing but a label before it, nothing but a place or a name behind it. */
export function isListEntry(chain: Chain, context: DateContext): boolean {
  return (
    LABEL.test(context.headOf(chain)) && !/^[はのもがかに]|[ぁ-ん](?:ます|です)|ください/u.test(context.tailOf(chain))
  );
}

const PERIOD_COMING = new RegExp(
  `^(?:に|の?(?:春|夏|秋|冬|初め|末|中旬|上旬|下旬)に?)[^、。\\n]{0,24}${EVENT}(?:し|いたし|され)?(?:ます|する予定|予定)`,
  'u',
);

/** A month or a year: only the verb that it governs directly counts. */
export function announcesPeriod(chain: Chain, context: DateContext): boolean {
  const tail = context.tailOf(chain);
  return PERIOD_COMING.test(tail) && !tellsPast(tail) && !CALLED_OFF.test(tail);
}

const DONE =
  /^(?:に|、|は|で|\s)?(?<between>[^、。\n]{0,30}?)(?:(?:開催|実施)(?:し|いたし|され)ました|行いました|行われました|開かれました|開きました|終了しました|閉幕しました)(?=[。!♪✨\s]|$)/u;
/** 「12月5日に開催する音楽祭の会見を行いました」: another thing was done. */
const OF_ANOTHER = /予定|開催の|向け|ため/u;
const VERB_ENDING = /[るたうくすつぬむぐぶ]/u;

/** `between`: the words between the date and 「行いました」: a clause of their own before the object is about something else. */
function isOfAnother(between: string): boolean {
  const object = Math.max(0, between.lastIndexOf('を'), between.lastIndexOf('が'));
  return OF_ANOTHER.test(between) || VERB_ENDING.test(between.slice(0, object));
}

const THANKS =
  /^(?:に|は|の)[^。\n]{0,30}(?:お越し|ご来場|ご参加)(?:いただき|くださ)[^。\n]{0,12}ありがとうございました/u;

/** 「12月5日に開催しました。」; not 「12月5日に開催することが決まりました」. */
export function reportsAsDone(chain: Chain, context: DateContext): boolean {
  const tail = context.tailOf(chain);
  const done = DONE.exec(tail);
  return THANKS.test(tail) || (done !== null && !isOfAnother(done.groups?.['between'] ?? ''));
}

/** 「11月20日(金)まで」「締切:11月20日」 */
export function isDeadline(chain: Chain, context: DateContext): boolean {
  return DEADLINE_BEHIND.test(context.tailOf(chain)) || DEADLINE_LABEL.test(context.headOf(chain));
}
