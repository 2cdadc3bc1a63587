import { readFile } from 'node:fs/promises';
import { ensureDictionary } from './build/ensure-dictionary.ts';
import { DictionaryError } from './dictionary-error.ts';
import { createTokenizer } from './kuromoji-tokenizer.ts';
import { openDictionary } from './packed-dictionary.ts';
import type { Tokenizer } from './token.ts';

/** The tokenizer for the command line and for tests; builds the dictionary where there is none yet. */
export async function loadNodeTokenizer(): Promise<Tokenizer> {
  return openNodeTokenizer(await ensureDictionary());
}

/**
 * @param file path of a packed dictionary
 * @throws DictionaryError
 */
export async function openNodeTokenizer(file: string): Promise<Tokenizer> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DictionaryError('missing', file, { cause: error });
  });
  return createTokenizer(openDictionary(asArrayBuffer(bytes)));
}

/** Node hands large files over in a buffer of their own, small ones as part of a pool. */
function asArrayBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}
