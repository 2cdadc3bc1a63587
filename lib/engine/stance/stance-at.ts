import type { AnalysedSentence, Analysis } from '../analysis.ts';
import { isQuoted } from './quotation.ts';
import type { Stance } from './stance.ts';

const PLAIN: Stance = { modality: 'assertion', negated: false, speaker: 'city', notices: [], around: [] };

/**
 * What the text does with the words from `start` to `end` (offsets into the normalised text). The clause of the last
 * word decides, since Japanese predicates stand last; words wholly inside a quotation are the quoted person's.
 */
export function stanceAt(analysis: Analysis, start: number, end: number): Stance {
  const sentence = sentenceAt(analysis, end - 1);
  const clause = sentence?.clauses.find((candidate) => candidate.start < end && end <= candidate.end);
  const stance = (clause ?? sentence?.clauses.at(-1))?.stance ?? PLAIN;
  return isQuoted({ start, end }, analysis.quotations) ? { ...stance, speaker: 'quoted' } : stance;
}

function sentenceAt(analysis: Analysis, offset: number): AnalysedSentence | undefined {
  return analysis.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
