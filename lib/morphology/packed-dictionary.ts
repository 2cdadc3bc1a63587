/**
 * The dictionary as one raw file: reading a packaged file costs about 6 ms a megabyte, so nothing is in it twice and
 * nothing has to be unpacked. Typed arrays are views into the file itself (little-endian, as every supported platform).
 *
 *   u32 magic · u32 version · u32 checksum of all that follows · u32 bytes of the JSON header · header · sections
 */
import * as z from 'zod/mini';
import { DictionaryError } from './dictionary-error.ts';

export const MAGIC = 0x53_48_52_42;
/** Raised with every change of layout or meaning; also part of the build's cache key. */
export const FORMAT_VERSION = 1;
/** Bytes before the JSON header. */
export const PREFIX_BYTES = 16;
/** The checksum covers the file from the header's length on. */
export const CHECKED_FROM = 12;
/** Sections start at multiples of this. */
const ALIGNMENT = 4;

/** The next place where a section may start. */
export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Set in `entryFeature` on the last entry of a surface. */
export const LAST_OF_SURFACE = 0x80_00;
/** In `entryReading`: the reading is the surface itself. */
export const READING_IS_SURFACE = 0;
/** Readings hold one byte a katakana: its distance to this code, so that 0 can end them. */
export const READING_ORIGIN = 0x30_9f;

const unknownClassSchema = z.object({
  /** Unknown words are tried even where the dictionary knows a word. */
  invoke: z.boolean(),
  /** A run of characters of the class is one word. */
  group: z.boolean(),
  entries: z.array(z.object({ context: z.int(), cost: z.int(), feature: z.int() })),
});

const sectionNames = [
  'trieBase',
  'trieCheck',
  'entryContext',
  'entryCost',
  'entryFeature',
  'entryBase',
  'entryReading',
  'readings',
  'costs',
  'characterClass',
] as const;
export type SectionName = (typeof sectionNames)[number];

export const headerSchema = z.object({
  /** Bytes from the end of the header, aligned. */
  sections: z.record(z.enum(sectionNames), z.object({ offset: z.int(), bytes: z.int() })),
  /** 品詞,細分類1,細分類2,細分類3,活用型,活用形 */
  features: z.array(z.string()),
  /** Base forms that differ from their surface; number 0 stands for the surface. */
  bases: z.array(z.string()),
  unknownClasses: z.array(unknownClassSchema),
});
export type DictionaryHeader = z.infer<typeof headerSchema>;
export type UnknownClass = z.infer<typeof unknownClassSchema>;

/** Entries (words with one reading of their grammar) of one surface stand side by side; the trie leads to the first. */
export interface PackedDictionary {
  /** Double array over UTF-8 bytes; a leaf's base is -(number of the first entry) - 1. */
  readonly trieBase: Int32Array;
  readonly trieCheck: Int32Array;
  /** Left and right context are one and the same number in IPADIC. */
  readonly entryContext: Uint16Array;
  readonly entryCost: Int16Array;
  /** Number into `features`, with LAST_OF_SURFACE. */
  readonly entryFeature: Uint16Array;
  /** Number into `bases`. */
  readonly entryBase: Uint16Array;
  /** Offset into `readings`, or READING_IS_SURFACE. */
  readonly entryReading: Uint32Array;
  readonly readings: Uint8Array;
  /** Connection costs as kuromoji keeps them: two dimensions, then the matrix. */
  readonly costs: Int16Array;
  /** Number into `unknownClasses` for every UTF-16 unit. */
  readonly characterClass: Uint8Array;
  readonly features: readonly string[];
  readonly bases: readonly string[];
  readonly unknownClasses: readonly UnknownClass[];
}

/** Sum over 32-bit words (FNV-1a's step): catches a truncated, damaged or half-written file, nothing more. */
export function checksum(words: Uint32Array): number {
  let sum = 0x81_1c_9d_c5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01_00_01_93);
  return sum >>> 0;
}

/**
 * Opens a packed dictionary without copying it.
 * @param file the whole file; must start at the start of its buffer
 * @throws DictionaryError `corrupt` or `wrong-version`
 */
export function openDictionary(file: ArrayBuffer): PackedDictionary {
  if (file.byteLength < PREFIX_BYTES || file.byteLength % ALIGNMENT !== 0) {
    throw new DictionaryError('corrupt', `${file.byteLength} bytes`);
  }
  const [magic, version, sum, headerBytes] = new Uint32Array(file, 0, 4);
  if (magic !== MAGIC) throw new DictionaryError('corrupt', 'not a dictionary');
  if (version !== FORMAT_VERSION) throw new DictionaryError('wrong-version', `${version}, expected ${FORMAT_VERSION}`);
  if (checksum(new Uint32Array(file, CHECKED_FROM)) !== sum) throw new DictionaryError('corrupt', 'checksum differs');

  const { sections, features, bases, unknownClasses } = readHeader(file, headerBytes!);
  const dataStart = align(PREFIX_BYTES + headerBytes!);
  const view = <T>(
    View: new (file: ArrayBuffer, offset: number, length: number) => T,
    name: SectionName,
    size: number,
  ) => new View(file, dataStart + sections[name].offset, sections[name].bytes / size);
  return {
    trieBase: view(Int32Array, 'trieBase', 4),
    trieCheck: view(Int32Array, 'trieCheck', 4),
    entryContext: view(Uint16Array, 'entryContext', 2),
    entryCost: view(Int16Array, 'entryCost', 2),
    entryFeature: view(Uint16Array, 'entryFeature', 2),
    entryBase: view(Uint16Array, 'entryBase', 2),
    entryReading: view(Uint32Array, 'entryReading', 4),
    readings: view(Uint8Array, 'readings', 1),
    costs: view(Int16Array, 'costs', 2),
    characterClass: view(Uint8Array, 'characterClass', 1),
    features,
    bases,
    unknownClasses,
  };
}

function readHeader(file: ArrayBuffer, bytes: number): DictionaryHeader {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(file, PREFIX_BYTES, bytes)));
    return z.parse(headerSchema, json);
  } catch (error) {
    throw new DictionaryError('corrupt', 'unreadable header', { cause: error });
  }
}
