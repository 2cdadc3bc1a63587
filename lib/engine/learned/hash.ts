/**
 * Feature names as numbers: FNV-1a over UTF-16 code units, then mixed and cut to 28 bits: an unknown
 * feature meets one of a model's hundred thousand by chance once in 2,000 times.
 */

const OFFSET_BASIS = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** The state before the first unit of a feature of this kind; kinds keep equal strings apart. */
export function startHash(kind: number): number {
  return extendHash(OFFSET_BASIS, kind + 0x1_00_00);
}

/** The state after one more code unit (or any small number). */
export function extendHash(state: number, unit: number): number {
  return Math.imul(state ^ unit, PRIME);
}

/** The state after all code units of a word and a mark for its end. */
export function extendByWord(state: number, word: string): number {
  let next = state;
  for (let index = 0; index < word.length; index++) next = extendHash(next, word.charCodeAt(index));
  return extendHash(next, 0x1f);
}

/** Keys lie in 0 … KEY_LIMIT − 1. */
export const KEY_LIMIT = 0x10_00_00_00;

/** The finished key (finaliser of MurmurHash3). */
export function finishHash(state: number): number {
  let key = state ^ (state >>> 16);
  key = Math.imul(key, 0x85_eb_ca_6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2_b2_ae_35);
  return (key ^ (key >>> 16)) >>> 4;
}
