import { DictionaryError } from './dictionary-error.ts';
import { createTokenizer } from './kuromoji-tokenizer.ts';
import { openDictionary } from './packed-dictionary.ts';
import type { Tokenizer } from './token.ts';

/**
 * The tokenizer for extension pages.
 * @param url of the packaged dictionary, from `browser.runtime.getURL`
 * @throws DictionaryError
 */
export async function loadExtensionTokenizer(url: string): Promise<Tokenizer> {
  return createTokenizer(openDictionary(await fetchFile(url)));
}

async function fetchFile(url: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.arrayBuffer();
  } catch (error) {
    throw new DictionaryError('missing', url, { cause: error });
  }
  throw new DictionaryError('missing', url);
}
