/**
 * Words in disguise: letters masked (ガ○ジン), set apart (大 麻, シ・ャ・ブ) or drawn out (ガイジーン). Who writes so knows
 * what the word is; tokens do not show it, so the text itself is searched.
 */

export interface DisguisedWord {
  readonly word: string;
  /** Half-open span of the normalised text. */
  readonly start: number;
  readonly end: number;
}

const MASK = '[○〇●◯×✕✖*＊xX△▲□■☆★]';
const APART = '[\\s・･.,_/|\\-]{1,2}';
const DRAWN_OUT = '[ー~]{1,4}';
/** A shorter word has too little left once a letter is masked: 「○人」 is any person. */
const MIN_MASKED = 4;

/** Makes a search for the words' disguises; the plain spelling is left to the token patterns. */
export function disguisesOf(words: readonly string[]): (normal: string) => DisguisedWord[] {
  if (words.length === 0) return () => [];
  const pattern = new RegExp(words.map((word) => `(${disguises(word).join('|')})`).join('|'), 'g');
  return (normal) =>
    [...normal.matchAll(pattern)].map((match) => ({
      word: words[match.slice(1).indexOf(match[0])] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function disguises(word: string): string[] {
  const letters = Array.from(word);
  const masked =
    letters.length < MIN_MASKED
      ? []
      : letters.slice(1).map((_, at) => letters.map((letter, i) => (i === at + 1 ? MASK : letter)).join(''));
  const drawn = letters
    .slice(0, -1)
    .map((_, at) => letters.map((letter, i) => (i === at ? letter + DRAWN_OUT : letter)).join(''));
  // Kana only: a small っ or ー between kanji is a word of its own.
  const kana = /^[ぁ-んァ-ヶー]+$/.test(word);
  return [letters.join(APART), ...masked, ...(kana ? drawn : [])];
}
