/**
 * Words in disguise: letters masked (ガ○ジン), set apart (大 麻, シ・ャ・ブ), drawn out (ガイジーン) or halves changed about
 * (ジンガイ, as in the slang of show business). Who writes so knows what the word is; tokens do not show it, so the text
 * itself is searched.
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

/** A half that begins so cannot stand first. */
const NEVER_FIRST = /^[ァィゥェォッャュョンー]/;
/** Shorter halves are words of their own: 「デブ」 changed about is 「ブデ」, but also half of anything. */
const MIN_SWAPPED = 4;

/** A katakana word with its halves changed about, not as a part of a longer one; hiragana has no such edges. */
function swapped(letters: readonly string[]): string[] {
  if (letters.length < MIN_SWAPPED || !letters.every((letter) => /[ァ-ヶー]/.test(letter))) return [];
  const middle = Math.floor(letters.length / 2);
  const [front, back] = [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
  return NEVER_FIRST.test(back) ? [] : [`(?<![ァ-ヶー])${back}${front}(?![ァ-ヶー])`];
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
  return [letters.join(APART), ...masked, ...(kana ? [...drawn, ...swapped(letters)] : [])];
}
