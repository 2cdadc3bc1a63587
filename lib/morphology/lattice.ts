import ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
import ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
import { LAST_OF_SURFACE, type PackedDictionary } from './packed-dictionary.ts';

/**
 * All words that could stand at each place of a sentence, as kuromoji's own builder finds them but in linear time:
 * that one encodes the whole rest of the text anew at every character and walks every run of one class again.
 * A known node's name is its entry; an unknown node's name is its feature.
 * @param sentence no surrogates
 */
export function buildLattice(dictionary: PackedDictionary, sentence: string): ViterbiLattice {
  const lattice = new ViterbiLattice();
  const { bytes, byteAt } = encode(sentence);
  const runEnd = endsOfRuns(dictionary, sentence);

  for (let position = 0; position < sentence.length; position++) {
    // No word ends here, so none that begins here can be part of a path.
    if (lattice.nodes_end_at[position] === undefined) continue;
    const found = appendKnown(dictionary, lattice, bytes, byteAt, position);
    const unknown = dictionary.unknownClasses[dictionary.characterClass[sentence.charCodeAt(position)]!]!;
    if (found && !unknown.invoke) continue;
    const length = unknown.group ? runEnd[position]! - position : 1;
    for (const { context, cost, feature } of unknown.entries) {
      lattice.append(new ViterbiNode(feature, cost, position + 1, length, 'UNKNOWN', context, context, ''));
    }
  }
  lattice.appendEos();
  return lattice;
}

/** Appends every dictionary word that begins at `position`; false where there is none. */
function appendKnown(
  dictionary: PackedDictionary,
  lattice: ViterbiLattice,
  bytes: Uint8Array,
  byteAt: Uint32Array,
  position: number,
): boolean {
  const { trieBase, trieCheck, entryContext, entryCost, entryFeature } = dictionary;
  let found = false;
  let state = 0;
  for (let end = position + 1; end < byteAt.length; end++) {
    for (let i = byteAt[end - 1]!; i < byteAt[end]!; i++) {
      const next = trieBase[state]! + bytes[i]!;
      // Byte 0 marks the end of a key: a NUL in the text must not be taken for it.
      if (bytes[i] === 0 || trieCheck[next] !== state) return found;
      state = next;
    }
    const leaf = trieBase[state]!;
    if (trieCheck[leaf] !== state) continue;
    found = true;
    let entry = -trieBase[leaf]! - 2;
    do {
      entry++;
      const context = entryContext[entry]!;
      lattice.append(
        new ViterbiNode(entry, entryCost[entry]!, position + 1, end - position, 'KNOWN', context, context, ''),
      );
    } while ((entryFeature[entry]! & LAST_OF_SURFACE) === 0);
  }
  return found;
}

/** UTF-8 of the sentence and where each UTF-16 unit begins in it (one place more than units). */
function encode(sentence: string): { bytes: Uint8Array; byteAt: Uint32Array } {
  const byteAt = new Uint32Array(sentence.length + 1);
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i);
    byteAt[i + 1] = byteAt[i]! + (code < 0x80 ? 1 : code < 0x8_00 ? 2 : 3);
  }
  return { bytes: new TextEncoder().encode(sentence), byteAt };
}

/** For every unit the end of the run of characters of its class. */
function endsOfRuns({ characterClass }: PackedDictionary, sentence: string): Uint32Array {
  const ends = new Uint32Array(sentence.length);
  let classAfter = -1;
  for (let i = sentence.length - 1; i >= 0; i--) {
    const own = characterClass[sentence.charCodeAt(i)]!;
    ends[i] = own === classAfter ? ends[i + 1]! : i + 1;
    classAfter = own;
  }
  return ends;
}
