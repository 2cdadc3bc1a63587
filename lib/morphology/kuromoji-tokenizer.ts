import ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
import ViterbiSearcher from 'kuromoji/src/viterbi/ViterbiSearcher.js';
import { buildLattice } from './lattice.ts';
import { LAST_OF_SURFACE, READING_IS_SURFACE, READING_ORIGIN, type PackedDictionary } from './packed-dictionary.ts';
import { dictionaryForm } from './dictionary-form.ts';
import type { Token, Tokenizer } from './token.ts';

/**
 * Longest stretch analysed at once, UTF-16 units. The search keeps every possible word of a stretch in memory: beyond
 * this, collecting that garbage costs more than the search.
 */
const LONGEST_STRETCH = 2_000;

/**
 * kuromoji's Viterbi search over our packed dictionary and linear lattice.
 * Sentences end at 、 and 。 as in kuromoji, so both give the same tokens.
 */
export function createTokenizer(dictionary: PackedDictionary): Tokenizer {
  const costs = new ConnectionCosts(0, 0);
  costs.loadConnectionCosts(dictionary.costs);
  const searcher = new ViterbiSearcher(costs);
  const grammar = dictionary.features.map(parseFeature);

  return {
    tokenize(text) {
      const tokens: Token[] = [];
      let start = 0;
      let end = 0;
      for (const stretch of stretches(dictionaryForm(text))) {
        for (const node of searcher.search(buildLattice(dictionary, stretch))) {
          const surface = text.slice(start, start + node.length);
          tokens.push(describe(dictionary, grammar, node, { surface, start }));
          start += node.length;
        }
        end += stretch.length;
        // Better no answer than one whose offsets are wrong.
        if (start !== end) throw new Error('no path leads through a stretch of the text');
      }
      return tokens;
    },
  };
}

/** Sentences, and long ones cut where it does least harm. */
function* stretches(form: string): Generator<string> {
  for (const sentence of form.match(/[^、。]*[、。]|[^、。]+$/g) ?? []) {
    let rest = sentence;
    while (rest.length > LONGEST_STRETCH) {
      const stretch = cut(rest.slice(0, LONGEST_STRETCH));
      yield stretch;
      rest = rest.slice(stretch.length);
    }
    yield rest;
  }
}

/** Up to the last mark or space; where there is none, up to before a run of stand-ins, for they come in pairs. */
function cut(window: string): string {
  return /^[^]*[！？\s]/.exec(window)?.[0] ?? /^[^]*[^\uE000\u2FD5]/.exec(window)?.[0] ?? window;
}

/** The words themselves and where they begin in the text. */
interface Place {
  readonly surface: string;
  readonly start: number;
}

type Grammar = Pick<Token, 'pos' | 'pos1' | 'pos2' | 'pos3' | 'conjType' | 'conjForm'>;

function parseFeature(feature: string): Grammar {
  const [pos = '', pos1 = '', pos2 = '', pos3 = '', conjType = '', conjForm = ''] = feature
    .split(',')
    .map((value) => (value === '*' ? '' : value));
  return { pos, pos1, pos2, pos3, conjType, conjForm };
}

function describe(dictionary: PackedDictionary, grammar: readonly Grammar[], node: ViterbiNode, place: Place): Token {
  const { surface, start } = place;
  const end = start + surface.length;
  if (node.type === 'UNKNOWN') {
    return { surface, base: surface, ...grammar[node.name]!, reading: '', start, end, known: false };
  }
  const feature = dictionary.entryFeature[node.name]! & ~LAST_OF_SURFACE;
  const base = dictionary.entryBase[node.name]!;
  return {
    surface,
    base: base === 0 ? surface : dictionary.bases[base]!,
    ...grammar[feature]!,
    reading: readingOf(dictionary, node.name, surface),
    start,
    end,
    known: true,
  };
}

function readingOf({ entryReading, readings }: PackedDictionary, entry: number, surface: string): string {
  let at = entryReading[entry]!;
  if (at === READING_IS_SURFACE) return surface;
  let reading = '';
  while (readings[at] !== 0) reading += String.fromCharCode(READING_ORIGIN + readings[at++]!);
  return reading;
}
