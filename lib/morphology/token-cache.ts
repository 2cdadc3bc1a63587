import type { Token, Tokenizer } from './token.ts';

/** Sentences kept: some drafts of 2,200 characters; a token takes about 150 bytes. */
const DEFAULT_CAPACITY = 1_000;

/**
 * A tokenizer that remembers the sentences it saw last: a keystroke changes one sentence, and the others cost nothing.
 * Equal sentences share one array, so callers must not change it.
 * @param capacity number of strings; the one used longest ago goes first
 */
export function cacheTokens(tokenizer: Tokenizer, capacity = DEFAULT_CAPACITY): Tokenizer {
  // A Map keeps the order of insertion: what is used moves to its end.
  const cache = new Map<string, readonly Token[]>();
  return {
    tokenize(text) {
      const tokens = cache.get(text) ?? tokenizer.tokenize(text);
      cache.delete(text);
      cache.set(text, tokens);
      if (cache.size > capacity) cache.delete(cache.keys().next().value!);
      return tokens;
    },
  };
}
