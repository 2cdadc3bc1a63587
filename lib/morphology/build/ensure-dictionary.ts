import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT_VERSION } from '../packed-dictionary.ts';
import { ipadicFiles, ipadicFolder, readIpadic } from './ipadic.ts';
import { packDictionary } from './pack.ts';

const cacheFolder = fileURLToPath(new URL('../../../.cache/dictionary/', import.meta.url));

/**
 * Path of the packed dictionary; builds it where the cache holds none of these inputs (some seconds, once).
 * @param report takes a line for people to read before each long step
 */
export async function ensureDictionary(report: (line: string) => void = () => undefined): Promise<string> {
  const file = join(cacheFolder, `${await inputHash()}.bin`);
  if (existsSync(file)) return file;

  report('reading IPADIC');
  const sources = readIpadic();
  report(`packing ${sources.entries.length} entries`);
  const packed = packDictionary(sources);
  await mkdir(cacheFolder, { recursive: true });
  // Two builds at once must never show each other half a file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, packed);
  await rename(unfinished, file);
  report(`${(packed.length / 1e6).toFixed(1)} MB in ${file}`);
  return file;
}

/** Names the dictionary by all it is made from. */
async function inputHash(): Promise<string> {
  const hash = createHash('sha256').update(String(FORMAT_VERSION));
  for (const file of ipadicFiles(ipadicFolder())) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
