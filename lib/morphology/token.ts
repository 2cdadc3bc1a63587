/** One morpheme as IPADIC describes it. Unknown fields are ''. */
export interface Token {
  readonly surface: string;
  /** 基本形; the surface itself for unknown words. */
  readonly base: string;
  /** 品詞: 名詞・動詞・助詞 … */
  readonly pos: string;
  /** 品詞細分類 1–3. */
  readonly pos1: string;
  readonly pos2: string;
  readonly pos3: string;
  /** 活用型 and 活用形. */
  readonly conjType: string;
  readonly conjForm: string;
  /** 読み in katakana. */
  readonly reading: string;
  /** Half-open UTF-16 offsets into the string that was tokenised (into the normalised text once in an Analysis). */
  readonly start: number;
  readonly end: number;
  /** False for words the dictionary does not hold. */
  readonly known: boolean;
}

/**
 * Splits a string into tokens whose surfaces join to exactly that string.
 * Pure after loading: the same string gives the same tokens.
 */
export interface Tokenizer {
  tokenize(text: string): readonly Token[];
}
