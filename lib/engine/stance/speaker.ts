/** Who speaks in a sentence: the city, or the person at the keyboard. */

/** 一人称 and the tone of a chat that slipped into the wrong account (誤爆). */
const FIRST_PERSON =
  /(?:^|[^ぁ-んァ-ヶ一-龠])(?:俺|おれ|オレ|僕|ぼく|あたし|ワイ|わし)(?:[はがもの、]|$)|私(?:は|も|の|が)(?:個人|思|好き|彼|夫|妻|家|休|昨|今|正直)|個人的に|中の人|うちの(?:嫁|旦那|夫|妻|子|犬|猫|母|父|親|兄|姉|弟|妹|娘|息子|ばあ|じい|おかん|彼)|(?:嫁|旦那|彼氏|彼女|おかん|オカン)(?:が|に|と|も)|担当の?(?:ひとりごと|つぶやき|本音)|ここだけの話|本音を言/;
const CHATTER =
  /[wｗ]{2,}|[^A-Za-z0-9][wｗ](?:\s|$|[。!！\n])|草(?:生え|\s|$)|だわ(?:[。!！w\s]|$)|じゃん|っしょ|まじで?|マジ|やばい?|ヤバ|だる[いー]|ねみ[ーい]|眠[いー]|しんど|うける|ウケる|なう(?:[。!！\s]|$)|てか[、 ]|それな|(?:食|飲|寝|起き|帰|行|買|見|着)[いっきんり]?(?:た|て)(?:わ|ー|〜|w|笑)|たい[ー〜]|めっちゃ|すぎ(?:る|た|て)?(?:w|笑|[!！])/;

export function isFirstPerson(sentence: string): boolean {
  return FIRST_PERSON.test(sentence);
}

export function isChatter(sentence: string): boolean {
  return CHATTER.test(sentence);
}
