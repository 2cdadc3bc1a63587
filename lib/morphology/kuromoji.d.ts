/**
 * Types of the parts of kuromoji 0.1.2 that we import one by one (the package has none of its own).
 * Its front door is left out on purpose: it pulls in zlibjs, which does not survive bundling, `path` and `fs`.
 */
declare module 'kuromoji/src/viterbi/ViterbiNode.js' {
  export default class ViterbiNode {
    /** `name`: id of the entry; `start_pos`: 1-based position; `length` in UTF-16 units. */
    constructor(
      name: number,
      cost: number,
      start_pos: number,
      length: number,
      type: 'BOS' | 'EOS' | 'KNOWN' | 'UNKNOWN',
      left_id: number,
      right_id: number,
      surface_form: string,
    );
    readonly name: number;
    readonly start_pos: number;
    readonly length: number;
    readonly type: 'BOS' | 'EOS' | 'KNOWN' | 'UNKNOWN';
    readonly shortest_cost: number;
  }
}

declare module 'kuromoji/src/viterbi/ViterbiLattice.js' {
  import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
  export default class ViterbiLattice {
    readonly nodes_end_at: (ViterbiNode[] | undefined)[];
    append(node: ViterbiNode): void;
    appendEos(): void;
  }
}

declare module 'kuromoji/src/viterbi/ViterbiSearcher.js' {
  import type ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';
  import type ViterbiLattice from 'kuromoji/src/viterbi/ViterbiLattice.js';
  import type ViterbiNode from 'kuromoji/src/viterbi/ViterbiNode.js';
  export default class ViterbiSearcher {
    constructor(connection_costs: ConnectionCosts);
    /** Nodes of the cheapest path in order, without BOS and EOS; [] where no path leads through. */
    search(lattice: ViterbiLattice): ViterbiNode[];
  }
}

declare module 'kuromoji/src/dict/ConnectionCosts.js' {
  export default class ConnectionCosts {
    constructor(forward_dimension: number, backward_dimension: number);
    /** Both dimensions, then the matrix row by row. */
    readonly buffer: Int16Array<ArrayBuffer>;
    loadConnectionCosts(buffer: Int16Array): void;
    get(forward_id: number, backward_id: number): number;
  }
}

declare module 'kuromoji/src/dict/builder/DictionaryBuilder.js' {
  import type ConnectionCosts from 'kuromoji/src/dict/ConnectionCosts.js';

  interface CharacterClass {
    readonly class_id: number;
    readonly class_name: string;
    readonly is_always_invoke: boolean;
    readonly is_grouping: boolean;
  }
  interface CharacterDefinition {
    /** Class id of every UTF-16 unit. */
    readonly character_category_map: Uint8Array<ArrayBuffer>;
    readonly invoke_definition_map: { readonly map: readonly CharacterClass[] };
  }
  interface DoubleArray {
    readonly bc: { getBaseBuffer(): Int32Array<ArrayBuffer>; getCheckBuffer(): Int32Array<ArrayBuffer> };
  }

  export default class DictionaryBuilder {
    readonly cc_builder: { build(): ConnectionCosts };
    readonly cd_builder: { build(): CharacterDefinition };
    /** A line of a MeCab dictionary: surface, left id, right id, cost, features. */
    addTokenInfoDictionary(line: string): this;
    putCostMatrixLine(line: string): this;
    putCharDefLine(line: string): this;
    /** Trie from every surface added to the index of the first line that has it. */
    buildDoubleArray(): DoubleArray;
  }
}
