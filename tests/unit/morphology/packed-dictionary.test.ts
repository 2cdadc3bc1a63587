import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureDictionary } from '../../../lib/morphology/build/ensure-dictionary.ts';
import { DictionaryError, type DictionaryFault } from '../../../lib/morphology/dictionary-error.ts';
import { loadExtensionTokenizer } from '../../../lib/morphology/load-extension.ts';
import { openNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import { openDictionary } from '../../../lib/morphology/packed-dictionary.ts';

let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  file = new Uint8Array(await readFile(await ensureDictionary()));
});

async function fault(action: () => unknown): Promise<DictionaryFault> {
  try {
    await action();
  } catch (error) {
    if (error instanceof DictionaryError) return error.reason;
    throw error;
  }
  throw new Error('the dictionary was accepted');
}

/** A copy with one change, which the file itself does not see. */
function changed(change: (copy: Uint8Array<ArrayBuffer>) => void): ArrayBuffer {
  const copy = file.slice();
  change(copy);
  return copy.buffer;
}

describe('a dictionary that cannot be used says why', () => {
  test('another version', async () => {
    const buffer = changed((copy) => (copy[4]! += 1));
    expect(await fault(() => openDictionary(buffer))).toBe('wrong-version');
  });

  test.each<[string, () => ArrayBuffer]>([
    ['empty', () => new ArrayBuffer(0)],
    ['another kind of file', () => changed((copy) => copy.fill(0x20, 0, 4))],
    ['one bit turned in the middle', () => changed((copy) => (copy[copy.length >> 1]! ^= 1))],
    ['one bit turned in the header', () => changed((copy) => (copy[40]! ^= 1))],
    ['half a download', () => file.slice(0, file.length >> 1).buffer],
    ['an odd number of bytes', () => file.slice(0, -1).buffer],
  ])('%s', async (_, make) => {
    expect(await fault(() => openDictionary(make()))).toBe('corrupt');
  });

  test('no file', async () => {
    expect(await fault(() => openNodeTokenizer('/nowhere/dictionary.bin'))).toBe('missing');
    expect(await fault(() => loadExtensionTokenizer('file:///nowhere/dictionary.bin'))).toBe('missing');
  });
});

test('an extension page loads it by its address', async () => {
  const url = URL.createObjectURL(new Blob([file]));
  const tokenizer = await loadExtensionTokenizer(url);
  expect(tokenizer.tokenize('美祢線').map(({ surface }) => surface)).toEqual(['美祢線']);
  URL.revokeObjectURL(url);
});
