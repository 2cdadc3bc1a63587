import { readFileSync } from 'node:fs';
import { decodeModel } from '../engine/learned/model.ts';
import { type LearnedReader, createLearnedReader } from '../engine/learned/reader.ts';

/** The learned reader of one task from its committed file. */
export function loadLearnedReader(task: 'drafts' | 'comments'): LearnedReader {
  return createLearnedReader(decodeModel(readFileSync(new URL(`../../rules/models/${task}.bin`, import.meta.url))));
}
