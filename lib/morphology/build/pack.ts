import DictionaryBuilder from 'kuromoji/src/dict/builder/DictionaryBuilder.js';
import {
  CHECKED_FROM,
  FORMAT_VERSION,
  LAST_OF_SURFACE,
  MAGIC,
  PREFIX_BYTES,
  READING_IS_SURFACE,
  READING_ORIGIN,
  checksum,
  type DictionaryHeader,
  type SectionName,
  align,
} from '../packed-dictionary.ts';
import type { Characters } from './characters.ts';
import type { Entry } from './ipadic.ts';

/** Gives every new value the next number. */
class Numbering {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Compiles a dictionary into the packed file. Equal sources give equal bytes. */
export function packDictionary(
  unsorted: readonly Entry[],
  characters: Characters,
  matrix: readonly string[],
): Uint8Array<ArrayBuffer> {
  const builder = new DictionaryBuilder();
  for (const line of matrix) builder.putCostMatrixLine(line);
  const entries = groupBySurface(unsorted);
  for (const { surface } of entries) builder.addTokenInfoDictionary(surface);
  const { bc } = builder.buildDoubleArray();

  const features = new Numbering();
  const bases = new Numbering();
  bases.of('');
  const readings = new ReadingPool();
  const last = (entry: Entry, i: number): number => (entries[i + 1]?.surface === entry.surface ? 0 : LAST_OF_SURFACE);
  const arrays = {
    trieBase: bc.getBaseBuffer(),
    trieCheck: bc.getCheckBuffer(),
    entryContext: Uint16Array.from(entries, ({ context }) => context),
    entryCost: Int16Array.from(entries, ({ cost }) => cost),
    entryFeature: Uint16Array.from(entries, (entry, i) => features.of(entry.feature) | last(entry, i)),
    entryBase: Uint16Array.from(entries, ({ base, surface }) => (base === surface ? 0 : bases.of(base))),
    entryReading: Uint32Array.from(entries, ({ reading, surface }) =>
      reading === surface ? READING_IS_SURFACE : readings.of(reading),
    ),
    readings: readings.bytes(),
    costs: builder.cc_builder.build().buffer,
    characterClass: characters.classOf,
  };
  const unknownClasses = characters.classes.map(({ invoke, group, words }) => ({
    invoke,
    group,
    entries: words.map(({ context, cost, feature }) => ({ context, cost, feature: features.of(feature) })),
  }));
  if (bases.values.length > 0xff_ff) throw new Error('too many base forms for 16 bits');
  return assemble(arrays, { features: features.values, bases: bases.values, unknownClasses });
}

/** Entries of one surface side by side, otherwise in the order given. */
function groupBySurface(entries: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.surface);
    if (group) group.push(entry);
    else groups.set(entry.surface, [entry]);
  }
  return [...groups.values()].flat();
}

/** Distinct readings, one byte a katakana, each ended by 0. */
class ReadingPool {
  readonly #bytes: number[] = [0];
  readonly #offsets = new Map<string, number>();

  /** Offset of a reading; hiragana count as katakana, other characters have no sound and are left out. */
  of(reading: string): number {
    const known = this.#offsets.get(reading);
    if (known !== undefined) return known;
    const offset = this.#bytes.length;
    for (const kana of toKatakana(reading)) this.#bytes.push(kana.charCodeAt(0) - READING_ORIGIN);
    this.#bytes.push(0);
    this.#offsets.set(reading, offset);
    return offset;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

function toKatakana(reading: string): string {
  return reading
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[^\u30a1-\u30ff]/gu, '');
}

type Arrays = Record<SectionName, Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array>;

function assemble(arrays: Arrays, tables: Omit<DictionaryHeader, 'sections'>): Uint8Array<ArrayBuffer> {
  const sections: Record<string, { offset: number; bytes: number }> = {};
  let dataBytes = 0;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    sections[name] = { offset: dataBytes, bytes: byteLength };
    dataBytes = align(dataBytes + byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ sections, ...tables }));
  const dataStart = align(PREFIX_BYTES + header.length);

  const file = new Uint8Array(dataStart + dataBytes);
  file.set(header, PREFIX_BYTES);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays)) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), dataStart + sections[name]!.offset);
  }
  new Uint32Array(file.buffer).set([MAGIC, FORMAT_VERSION, 0, header.length]);
  seal(file.buffer);
  return file;
}

/** Writes the checksum, after anything was changed. */
export function seal(file: ArrayBuffer): void {
  new Uint32Array(file)[2] = checksum(new Uint32Array(file, CHECKED_FROM));
}
