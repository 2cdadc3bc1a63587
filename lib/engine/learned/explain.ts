/** Turns feature weights into words that a person can look at. */
import type { EvidenceWords } from './reader.ts';
import type { Passage } from './passage.ts';
import type { Contribution } from './scorer.ts';

const MOST_WORDS = 3;
const LONGEST_WORDS = 12;

/**
 * The stretches of a passage that spoke most for a label. Every feature spreads its weight over its characters;
 * neighbouring tokens with a clear pull join into one stretch.
 */
export function explain(piece: Passage, contributions: readonly Contribution[]): EvidenceWords[] {
  const pull = new Float64Array(piece.end - piece.start);
  for (const { start, end, weight } of contributions) {
    const width = end - start;
    for (let at = start; at < end; at++) pull[at - piece.start] = (pull[at - piece.start] ?? 0) + weight / width;
  }
  const tokens = piece.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => /[\p{L}\p{N}]/u.test(token.surface))
    .map(({ start, end }) => ({ start, end, pull: sum(pull.subarray(start - piece.start, end - piece.start)) }));
  const total = tokens.reduce((all, token) => all + Math.max(0, token.pull), 0);
  if (total <= 0) return [];
  const clear = Math.max(...tokens.map((token) => token.pull)) / 3;
  const stretches: { start: number; end: number; pull: number }[] = [];
  for (const token of tokens) {
    if (token.pull < clear) continue;
    const last = stretches.at(-1);
    if (last?.end === token.start && token.end - last.start <= LONGEST_WORDS) {
      last.end = token.end;
      last.pull += token.pull;
    } else stretches.push({ ...token });
  }
  return stretches
    .sort((a, b) => b.pull - a.pull)
    .slice(0, MOST_WORDS)
    .map(({ start, end, pull: weight }) => ({ start, end, share: weight / total }));
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
