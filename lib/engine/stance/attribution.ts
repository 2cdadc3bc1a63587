/** Whether a sentence rests on a named source that can answer for it. */

/** Bodies and media that publish under their own name. */
const BODY =
  '(?:[庁省署局院所県都府市町村区]|保健所|気象台|警察|消防(?:本部|署)?|役所|大学|研究所|センター|機構|協会|連盟|委員会|新聞|放送|テレビ|NHK|通信|白書|統計|調査|記録会|事務所|政府|国|JR|会社|電力|公団|本部|教育委員会|ギネス[^、。]{0,6}|資料|報告書|広報|法|条例|規則|プレスリリース|ホームページ|HP)';
/** 「〜によると」 of these is hearsay all the same. */
const NOBODY =
  /(知人|友人|友達|知り合い|関係者|近所|隣の|噂|うわさ|ウワサ|ネット|SNS|口コミ|掲示板|ママ友|人の話|さんの話|誰か|ある人|某|情報通|業界|常連|親戚|同級生|聞くところ)[^、。]{0,12}$/;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `${BODY}[^、。\\n]{0,12}(?:によ(?:ると|れば|りますと)|の(?:発表|調べ|統計|調査|資料|公表)|発表|調べ|から(?:の(?:情報|発表|連絡)|発表|連絡)|より\\)|に確認)`,
  ),
  /[(（][^()（）\n]{0,24}(?:調べ|発表|提供|より|出典|時点|現在|調査|公表|引用)[^()（）\n]{0,10}[)）]/,
  /(?:出典|参考|引用|情報元|データ)[::は]/,
  /[(（](?:気象庁|厚生労働省|総務省|環境省|文化庁|消防庁|警察庁|内閣府|国土交通省|農林水産省|[^()（）\n]{1,10}(?:新聞|警察署|保健所))[^()（）\n]{0,12}[)）]/,
];

/** True where the sentence names who vouches for it. */
export function hasNamedSource(sentence: string): boolean {
  return PATTERNS.some((pattern) => {
    const match = pattern.exec(sentence);
    return (
      match !== null &&
      !NOBODY.test(
        sentence
          .slice(0, match.index + match[0].length)
          .replace(/(によ(ると|れば|りますと)|の(発表|調べ)|から.{0,200}|より.{0,200})$/, ''),
      )
    );
  });
}
