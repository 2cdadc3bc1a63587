/** Hepburn as signs and posts write place names: 秋吉台 アキヨシダイ is Akiyoshidai, 秋芳洞 アキヨシドウ Akiyoshido. */

// prettier-ignore
const SYLLABLES: Readonly<Record<string, string>> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o',
  カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko', ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go',
  サ: 'sa', シ: 'shi', ス: 'su', セ: 'se', ソ: 'so', ザ: 'za', ジ: 'ji', ズ: 'zu', ゼ: 'ze', ゾ: 'zo',
  タ: 'ta', チ: 'chi', ツ: 'tsu', テ: 'te', ト: 'to', ダ: 'da', ヂ: 'ji', ヅ: 'zu', デ: 'de', ド: 'do',
  ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho',
  バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo', パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po',
  マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo', ヤ: 'ya', ユ: 'yu', ヨ: 'yo',
  ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'wa', ヲ: 'o', ン: 'n',
};

const Y_SOUND: Readonly<Record<string, string>> = { ャ: 'a', ュ: 'u', ョ: 'o' };

/** Katakana as lower-case Hepburn without marks for long vowels (`ou`, `oo`, `uu` and 「ー」 are one letter). */
export function romanize(katakana: string): string {
  let spelled = '';
  let doubles = false;
  for (const kana of katakana) {
    const glide = Y_SOUND[kana];
    if (kana === 'ッ') doubles = true;
    else if (glide !== undefined) spelled = spelled.replace(/(?<=sh|ch|j)i$/, '').replace(/i$/, 'y') + glide;
    else {
      const syllable = SYLLABLES[kana] ?? '';
      spelled += doubles ? `${syllable.startsWith('ch') ? 't' : syllable.charAt(0)}${syllable}` : syllable;
      doubles = false;
    }
  }
  return spelled.replace(/o[ou]/g, 'o').replace(/uu/g, 'u');
}
