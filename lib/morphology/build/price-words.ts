import ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
import ViterbiSearcher from 'kuromoji/src/viterbi/ViterbiSearcher.js';
import { createTokenizer } from '../kuromoji-tokenizer.ts';
import { buildLattice } from '../lattice.ts';
import { openDictionary, type PackedDictionary } from '../packed-dictionary.ts';
import type { Token } from '../token.ts';
import { UNPRICED, type NewWord } from './words.ts';

/** Surroundings in which a new word has to hold together: alone, and beside what nouns most often stand beside. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', 'です'],
  ['の', 'は'],
  ['も', ''],
  ['を', 'する'],
  ['、', 'が'],
];
/**
 * How much cheaper a new word is than the words it would fall apart into, where they fit best. Enough to win, not
 * enough to break what stands around it: 令和 must not tear 命令 apart.
 */
const ADVANTAGE = 2_000;
/** Cheap enough to be on the best path wherever it stands. */
const FORCED = -30_000;

/**
 * Gives every new word of a packed dictionary its cost, in place; the checksum is then out of date.
 * Short words first: a longer one is measured against a reading that may already use them.
 * @returns the words left out because IPADIC does well without them
 */
export function priceWords(file: ArrayBuffer, words: readonly NewWord[]): string[] {
  const dictionary = openDictionary(file);
  const tokenizer = createTokenizer(dictionary);
  const total = costOfBestPath(dictionary);
  const leftOut: string[] = [];

  for (const { entry, onlyIfBroken } of words.toSorted((a, b) => a.entry.surface.length - b.entry.surface.length)) {
    const { surface } = entry;
    if (onlyIfBroken && makesSense(tokenizer.tokenize(surface))) {
      leftOut.push(surface);
      continue;
    }
    const number = findUnpriced(dictionary, surface);
    const most = FRAMES.map(([before, after]) => {
      const framed = before + surface + after;
      dictionary.entryCost[number] = UNPRICED;
      const without = total(framed);
      dictionary.entryCost[number] = FORCED;
      return without - (total(framed) - FORCED);
    });
    dictionary.entryCost[number] = Math.min(...most) - ADVANTAGE;
  }
  return leftOut;
}

function costOfBestPath(dictionary: PackedDictionary): (sentence: string) => number {
  const costs = new ConnectionCosts(0, 0);
  costs.loadConnectionCosts(dictionary.costs);
  const searcher = new ViterbiSearcher(costs);
  return (sentence) => {
    const lattice = buildLattice(dictionary, sentence);
    searcher.search(lattice);
    return lattice.nodes_end_at.at(-1)![0]!.shortest_cost;
  };
}

/** Number of the entry that was added for a surface. */
function findUnpriced(dictionary: PackedDictionary, surface: string): number {
  const nodes = buildLattice(dictionary, surface).nodes_end_at[surface.length]!;
  return nodes.find(
    ({ type, length, name }) =>
      type === 'KNOWN' && length === surface.length && dictionary.entryCost[name] === UNPRICED,
  )!.name;
}

/** Known nouns of some length and suffixes: 観光|協会, 美祢|駅; not 養|鱒|場, and not the unpriced word itself. */
function makesSense(parts: readonly Token[]): boolean {
  return (
    parts.length > 1 &&
    parts.every(({ known, pos, pos1, surface }) => known && pos === '名詞' && (surface.length > 1 || pos1 === '接尾'))
  );
}
