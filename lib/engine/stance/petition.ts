/**
 * Whether a citizen turns to the office: asks, reports, complains, wants something put right. The words for a wrong then
 * name what was seen, not what the writer does. An appeal to other citizens (「広めて」「一票を」) is none.
 */
const ASKS =
  /(?:です|ます|ません|でしょう|だろう)か(?:ね|な)?[?。!\s]*$|(?:本当|大丈夫|あり)なんですか|どう(?:すれば|したら|なって)/u;
const WANTS =
  /(?:て|で)(?:ください(?!ね)|ほしい(?:です|。|$)|欲しい|もらえ(?:ませんか|ると|ないで)|いただけ(?:ませんか|ると|ないで))|(?:対応|改善|再考|配慮|補助|助成|設置|整備|見直し|修[理繕]|補修|撤去|存続|継続|中止|指導|調査|説明)を?(?:どうか|何卒|よろしく)?お願い(?:し|いた|致|申)|(?:直し|なおし|何とかし|なんとかし)て(?:。|!|$)|対策(?:を|し)|検討(?:を|し)|確認(?:を|し)て|相談先|見ていて不快|悲しい|通報し(?:ました|た)|注意しました/u;
/** Said to the others, not to the office. */
const APPEALS =
  /拡散|広めて|回して|シェア|声を(?:上|あ)げ|一票|入信|署名(?:を|に|は)|集まれ|みなさん|皆さん|みんな[でにも]|DM|フォロー|https?:|→/u;

export function turnsToOffice(text: string): boolean {
  return (ASKS.test(text) || WANTS.test(text)) && !appealsToOthers(text);
}

/** Only what is wanted put right: a question may as well be put to the other side. */
export function wantsOfOffice(text: string): boolean {
  return WANTS.test(text) && !appealsToOthers(text);
}

/** Whether somebody speaks to other citizens and wants them to do something. */
export function appealsToOthers(text: string): boolean {
  return APPEALS.test(text);
}
