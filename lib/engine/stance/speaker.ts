/** Who speaks in a sentence: the city, or the person at the keyboard. */

/** 一人称, and what only a person has. */
const FIRST_PERSON =
  /(?:^|[^ぁ-んァ-ヶ一-龠])(?:俺|おれ|オレ|僕|ぼく|ボク|あたし|ワイ|わし|自分)(?:[はがもの、って]|$)|(?:わたし|わたくし|私)(?:は|も|の|が|事|ごと|的)|個人的|うちの(?:嫁|旦那|夫|妻|子|犬|猫|母|父|親|兄|姉|弟|妹|娘|息子|ばあ|じい|おかん|彼|実家|風呂|マンション|長男|長女|会社|大学)|(?:わが家|我が家|嫁さん|旦那|彼氏|元カレ|元カノ|おかん|オカン|義母|義実家|実家)|中の人|ひとりごと|つぶやき|ここだけの話|本音を言/;
/** Spoken plain forms, network slang: nobody writes a notice like that. */
const CHATTER =
  /[wｗ]{2,}|[^A-Za-z0-9][wｗ](?:\s|$|[。!！])|\(笑\)|笑[。\s]?$|草[。\s]?$|[!！]{2,}|まじ[でか]?|マジ|やば[いすっ]|ヤバ|だる[いーす]|ね[みむ][ーいす]|眠[いすー]|うける|ウケる|なう(?:[。!！\s]|$)|てか[、 ぁ-ん]|それな|わかる[〜~、!！]|えっ|うわ|ねえ|めっちゃ|すぎ(?:る|た|て|ん)?[。!！wｗ\s]?$|(?:だ|た|る|い)(?:わ|んだが|よな|けどさ|もん)[〜~ー。!！wｗ\s]*$|(?:いこ|よっと|たろ|だろ|じゃん|っしょ|もろて|かな|んご)[〜~ー。…!！?？wｗ\s]*$|(?:てる|てた|ちゃった|しまった|なきゃ|とく|とこ|やめた)[〜~ー。…!！wｗ\s]*$|(?:誰|だれ)か[^。]{0,12}(?:代わって|知ら|教えて|助けて|ない)/;

export function isFirstPerson(sentence: string): boolean {
  return FIRST_PERSON.test(sentence);
}

export function isChatter(sentence: string): boolean {
  return CHATTER.test(sentence.trim());
}
