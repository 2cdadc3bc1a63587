/**
 * A linear model in memory and in its file. A feature's weights are four-bit steps of a size of its own. The file is
 * made by `npm run train` and read alike from disk and from the extension's package:
 *
 *   u32 magic · u32 bytes of the JSON header · header · keys (LEB128 gaps) · importance (u8) · size (u8) · steps (half bytes)
 */
import * as z from 'zod/mini';
import { KEY_LIMIT } from './hash.ts';

const MAGIC = 0x53_48_52_4c;
const PREFIX_BYTES = 8;

const headerSchema = z.object({
  version: z.literal(2),
  labels: z.array(
    z.object({
      id: z.string(),
      bias: z.number(),
      /** probability = 1 / (1 + exp(−(slope · score + offset))), fitted on authors left out of training. */
      slope: z.number(),
      offset: z.number(),
      /** The probability from which the reader stands by the label alone. */
      threshold: z.number(),
    }),
  ),
  features: z.int(),
  /** The importance that the byte 255 stands for; half of it for 128. */
  importanceTop: z.number(),
  /** The size that the byte 255 stands for; a quarter of it for 128, so that small ones are kept apart. */
  sizeTop: z.number(),
  /** What a feature outside the model adds to the squared length of a passage. */
  unknownSquare: z.number(),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export interface LinearModel {
  readonly header: ModelHeader;
  /** Rising. */
  readonly keys: Uint32Array;
  /** A feature's value in a passage before the passage is scaled to length 1 (rare features weigh more). */
  readonly importance: Uint8Array;
  /** What one step of a feature's weights is worth. */
  readonly size: Uint8Array;
  /** feature × label, in steps −7 … 7. */
  readonly steps: Int8Array;
}

export const LARGEST_STEP = 7;

export function importanceOf({ importance, header }: LinearModel, feature: number): number {
  return (importance[feature]! / 255) * header.importanceTop;
}

export function sizeOf({ size, header }: LinearModel, feature: number): number {
  return (size[feature]! / 255) ** 2 * header.sizeTop;
}

/** Why a model cannot be read. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export function encodeModel({ header, keys, importance, size, steps }: LinearModel): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const sections = [head, encodeGaps(keys), importance, size, packHalves(steps)];
  const file = new Uint8Array(sections.reduce((sum, section) => sum + section.length, PREFIX_BYTES));
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  let at = PREFIX_BYTES;
  for (const section of sections) {
    file.set(section, at);
    at += section.length;
  }
  return file;
}

/** @throws ModelError where the bytes are no whole model of this version. */
export function decodeModel(file: Uint8Array): LinearModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < PREFIX_BYTES || view.getUint32(0, true) !== MAGIC) throw new ModelError('not a model');
  const headEnd = PREFIX_BYTES + view.getUint32(4, true);
  const header = parseHeader(file.subarray(PREFIX_BYTES, headEnd));
  const keys = new Uint32Array(header.features);
  const importanceAt = decodeGaps(file, headEnd, keys);
  const sizeAt = importanceAt + keys.length;
  const stepsAt = sizeAt + keys.length;
  const count = keys.length * header.labels.length;
  if (stepsAt + Math.ceil(count / 2) !== file.length) throw new ModelError('cut off');
  return {
    header,
    keys,
    importance: Uint8Array.from(file.subarray(importanceAt, sizeAt)),
    size: Uint8Array.from(file.subarray(sizeAt, stepsAt)),
    steps: unpackHalves(file.subarray(stepsAt), count),
  };
}

/** Two steps a byte, the first in the low half, each raised by 8. */
function packHalves(steps: Int8Array): Uint8Array {
  const packed = new Uint8Array(Math.ceil(steps.length / 2));
  steps.forEach((step, index) => {
    packed[index >> 1] = packed[index >> 1]! | ((step + 8) << (index % 2 === 0 ? 0 : 4));
  });
  return packed;
}

function unpackHalves(packed: Uint8Array, count: number): Int8Array {
  const steps = new Int8Array(count);
  for (let index = 0; index < count; index++)
    steps[index] = ((packed[index >> 1]! >> (index % 2 === 0 ? 0 : 4)) & 15) - 8;
  return steps;
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new ModelError('header', { cause });
  }
}

function encodeGaps(keys: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let gap = key - last;
    last = key;
    for (; gap > 0x7f; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** Fills `keys`; returns where they end. */
function decodeGaps(file: Uint8Array, start: number, keys: Uint32Array): number {
  let at = start;
  let key = 0;
  for (let index = 0; index < keys.length; index++) {
    for (let shift = 0; ; shift += 7) {
      const byte = file[at++];
      if (byte === undefined || shift > 28) throw new ModelError('keys');
      key += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (key >= KEY_LIMIT) throw new ModelError('keys');
    keys[index] = key;
  }
  return at;
}
