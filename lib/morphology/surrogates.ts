/**
 * kuromoji counts positions in code points but lengths of unknown words in UTF-16 units, and loses text after a run of
 * emoji. It never sees a surrogate: each is replaced by a stand-in of the same length. The stand-ins cannot occur in
 * normalised text (private use, and a radical that NFKC folds away); the dictionary gives them classes of their own.
 */

/** Half an emoji or another astral symbol; also a surrogate without its other half. */
export const SYMBOL_STAND_IN = '\uE000';
/** Half an ideograph of the supplementary planes (𠮷, 𩸽). */
export const IDEOGRAPH_STAND_IN = '\u2FD5';

const IDEOGRAPHS_FROM = 0x2_00_00;
const IDEOGRAPHS_TO = 0x3_ff_ff;

/** The text with every surrogate replaced, unit for unit: offsets stay as they are. */
export function maskSurrogates(text: string): string {
  return text.replace(/[\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, (character) => {
    const code = character.codePointAt(0)!;
    const ideograph = code >= IDEOGRAPHS_FROM && code <= IDEOGRAPHS_TO;
    return (ideograph ? IDEOGRAPH_STAND_IN : SYMBOL_STAND_IN).repeat(character.length);
  });
}
