/**
 * A linear model in memory and in its file. Weights are signed bytes; a feature keeps only the labels on which it has a
 * say. The file is made by `npm run train` and read alike from disk and from the extension's package:
 *
 *   u32 magic · u32 bytes of the JSON header · header · keys (LEB128 gaps) · importance (u8) · labels (u16 mask) · weights (i8)
 */
import * as z from 'zod/mini';
import { KEY_LIMIT } from './hash.ts';

const MAGIC = 0x53_48_52_4c;
const PREFIX_BYTES = 8;

const headerSchema = z.object({
  version: z.literal(1),
  labels: z.array(
    z.object({
      id: z.string(),
      /** The weight of a byte step. */
      step: z.number(),
      bias: z.number(),
      /** probability = 1 / (1 + exp(−(slope · score + offset))), fitted on authors left out of training. */
      slope: z.number(),
      offset: z.number(),
      /** The probability from which the reader stands by the label alone. */
      threshold: z.number(),
    }),
  ),
  features: z.int(),
  weights: z.int(),
  /** The importance of a byte step. */
  importanceStep: z.number(),
  /** What a feature outside the model adds to the squared length of a passage. */
  unknownSquare: z.number(),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export interface LinearModel {
  readonly header: ModelHeader;
  /** Rising. */
  readonly keys: Uint32Array;
  /** A feature's value in a passage before the passage is scaled to length 1 (rare features weigh more); bytes. */
  readonly importance: Uint8Array;
  /** Bit `n`: the feature has a weight for label `n`. */
  readonly labels: Uint16Array;
  /** Of the features in order, of a feature's labels in order. */
  readonly weights: Int8Array;
}

/** Why a model cannot be read. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export function encodeModel({ header, keys, importance, labels, weights }: LinearModel): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const gaps = encodeGaps(keys);
  const file = new Uint8Array(PREFIX_BYTES + head.length + gaps.length + keys.length * 3 + weights.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  file.set(head, PREFIX_BYTES);
  let at = PREFIX_BYTES + head.length;
  file.set(gaps, at);
  at += gaps.length;
  file.set(importance, at);
  at += importance.length;
  for (const mask of labels) {
    view.setUint16(at, mask, true);
    at += 2;
  }
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  return file;
}

/** @throws ModelError where the bytes are no whole model of this version. */
export function decodeModel(file: Uint8Array): LinearModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < PREFIX_BYTES || view.getUint32(0, true) !== MAGIC) throw new ModelError('not a model');
  const headEnd = PREFIX_BYTES + view.getUint32(4, true);
  const header = parseHeader(file.subarray(PREFIX_BYTES, headEnd));
  const keys = new Uint32Array(header.features);
  let at = decodeGaps(file, headEnd, keys);
  if (at + header.features * 3 + header.weights !== file.length) throw new ModelError('cut off');
  const importance = Uint8Array.from(file.subarray(at, at + header.features));
  at += header.features;
  const labels = Uint16Array.from(keys, (_, index) => view.getUint16(at + 2 * index, true));
  at += 2 * header.features;
  // Bytes above 127 become the negative weights that they stand for.
  return { header, keys, importance, labels, weights: new Int8Array(file.subarray(at)) };
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
