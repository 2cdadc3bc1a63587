/**
 * The form in which IPADIC knows a text: unit for unit as long as the text itself, so offsets stay as they are.
 *
 * - ASCII in full width: IPADIC holds no other, and takes a half-width 「!」 for a noun.
 * - No surrogates: kuromoji counts positions in code points but lengths of unknown words in UTF-16 units, and loses
 *   text after a run of emoji. The stand-ins cannot occur in normalised text (private use, and a radical that NFKC
 *   folds away); the dictionary gives them classes of their own (build/characters.ts).
 */

/** Half an emoji or another astral symbol; also a surrogate without its other half. */
export const SYMBOL_STAND_IN = '\uE000';
/** Half an ideograph of the supplementary planes (𠮷, 𩸽). */
export const IDEOGRAPH_STAND_IN = '\u2FD5';

const ASTRAL_IDEOGRAPH = /^[\u{20000}-\u{3FFFF}]$/u;

export function dictionaryForm(text: string): string {
  return text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/[\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, (character) =>
      (ASTRAL_IDEOGRAPH.test(character) ? IDEOGRAPH_STAND_IN : SYMBOL_STAND_IN).repeat(character.length),
    );
}
