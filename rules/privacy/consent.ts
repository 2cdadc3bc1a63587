/** Whether a text says that the persons in it agreed to be named. */
const AGREED =
  /(?:了承|了解|許可|許し|承諾|同意|許諾|快諾|ご?希望で)(?:を|の|は|も)?(?:得て|得た|得ており|得まし|いただ[いきけ]|頂[いきけ]|もらっ|もらい|済|ずみ|のうえ|の上|のもと|とれ|取れ|取って(?!い?ま?せ)|お名前|掲載|あり)/u;
/** Somebody else read it first: 「本人に読んでいただき」「ご本人が確認しています」. */
const CHECKED =
  /本人(?:が|に|の)[^。\n]{0,16}(?:読んで(?:いただ|もら)|読み聞かせ|確認してい|確認済|確かめ|執筆|寄稿|紹介文|ブログ|手記より)|掲載(?:の)?(?:許可|了承|承諾)済|[(（]本人(?:了承|承諾|同意)|仮名|架空/u;

export function saysAgreed(text: string): boolean {
  return AGREED.test(text) || CHECKED.test(text);
}
