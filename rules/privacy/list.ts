/** Lists of many people's data that the text hands out: 「生年月日と携帯番号の一覧はこちら」. */
import type { Span } from '../../lib/engine/stance/span.ts';
import { spansOf } from '../../lib/text/any-of.ts';

const FIELD =
  '(?:お?名前|氏名|ご?住所|番地|電話(?:番号)?|携帯(?:番号|電話)?|連絡先|生年月日|年齢|血液型|持病|病名|メール(?:アドレス)?|アドレス|部屋番号|アパート名|マイナンバー|口座番号|12[けケ桁]た?)';
/** The fields stand there to be read … */
const SHOWN =
  '(?:一覧|名簿|住所録|全員分|全部|読み取れ|読め(?:る|ます)|写っ|写し|映っ|書かれて|載って|見え|公開|共有シート|スクショ|そのまま)';
/** … and are not what applicants are asked to write. */
const ASKED =
  /書いて|記入|明記|記載し|お書き|入力|お知らせ(?:くだ|下|願)|お伝え|ご用意|ご持参|不要|必要|伏せ|書かない|載せない|公開しま?せん|公表し(?:て?い)?ま?せん|聞(?:き|かれ)|答えでき|マスキング|黒塗り|隠し|除い|ぼかし|塗り|外して|消し|削除|昔|かつて|他人の|コメントに|書き込みに|見えないよう|分からないよう|わからないよう/u;
const LIST = new RegExp(
  `${FIELD}[・、,とやもまで]{1,3}${FIELD}[^。\\n]{0,24}?${SHOWN}|${SHOWN}[^。\\n]{0,12}${FIELD}[・、とやも]{1,2}${FIELD}`,
  'gu',
);
const WHOLE_LIST = new RegExp(
  `(?:住所録|名簿)[^。\\n]{0,14}(?:全員分|電話つき|電話付き|そのまま|貼って)|(?:登録者|参加者|応募者|当選者)[^。\\n]{0,10}アドレス[^。\\n]{0,8}(?:宛先|全員|こちら)`,
  'gu',
);

export function disclosedLists(text: string): Span[] {
  return [LIST, WHOLE_LIST]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter(({ start, end }) => {
      const stop = /[。\n]/u.exec(text.slice(end));
      const sentence = text.slice(text.lastIndexOf('。', start) + 1, stop ? end + stop.index : text.length);
      return !ASKED.test(sentence);
    });
}
