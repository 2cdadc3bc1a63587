/**
 * Token patterns: how the lexicon writes down what to look for. A pattern is atoms between spaces.
 *
 * - `応援する` a word: one or more tokens whose surfaces join to it, the last in its surface or base form; so it matches
 *   応援し(ます), 応援した … and never half a token
 * - `候補|議員` either; `{politician}` any word of a named class; classes and words may be mixed
 * - `<名詞>` `<名詞-固有名詞>` `<名詞-固有名詞-人名>` a part of speech, as IPADIC names it; `らしい/助動詞` a word of that part
 * - `否定` a negation behind its verb: ない, ません, ず, ぬ
 * - `応援?` may be missing · `!まつり` the next word is not this · `…` up to eight tokens between · `……` up to thirty
 * - `^` and `$` the sentence's first and last word (marks do not count)
 */
import type { Token } from '../morphology/token.ts';

export type WordClasses = Readonly<Record<string, readonly string[]>>;

type Atom =
  | { readonly kind: 'words'; readonly options: readonly Option[]; readonly optional: boolean; readonly barred: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };
/** A word, a part of speech, or a one-token word of that part of speech. */
interface Option {
  readonly word?: string;
  readonly pos?: string;
}

export interface Pattern {
  readonly source: string;
  readonly atoms: readonly Atom[];
}

const words = (list: readonly string[], optional = false): Atom => ({
  kind: 'words',
  options: list.map((word) => ({ word })),
  optional,
  barred: false,
});
const NEGATION: readonly Atom[] = [words(['ます'], true), words(['ない', 'ん', 'ぬ', 'ず'])];
const SHORT_GAP = 8;
const LONG_GAP = 30;

/** Compiles a pattern; a class that does not exist is a mistake in the lexicon and throws. */
export function compilePattern(source: string, classes: WordClasses = {}): Pattern {
  const atoms = source.trim().split(/\s+/).flatMap((atom) => (atom === '否定' ? NEGATION : [compileAtom(atom, classes)]));
  return { source, atoms };
}

function compileAtom(source: string, classes: WordClasses): Atom {
  if (source === '…') return { kind: 'gap', most: SHORT_GAP };
  if (source === '……') return { kind: 'gap', most: LONG_GAP };
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  const barred = source.startsWith('!');
  const optional = source.endsWith('?');
  const options = source
    .slice(barred ? 1 : 0, optional ? -1 : undefined)
    .split('|')
    .flatMap((option) => compileOption(option, classes));
  return { kind: 'words', options, optional, barred };
}

function compileOption(source: string, classes: WordClasses): Option[] {
  if (source.startsWith('<')) return [{ pos: source.slice(1, -1) }];
  if (!source.startsWith('{')) {
    const [word = '', pos] = source.split('/');
    return [pos === undefined ? { word } : { word, pos }];
  }
  const words = classes[source.slice(1, -1)];
  if (!words) throw new Error(`no word class ${source}`);
  return words.flatMap((word) => compileOption(word, classes));
}

/** Tokens of one sentence, ready to be searched by many patterns. */
export class TokenLine {
  readonly tokens: readonly Token[];
  readonly #starts = new Map<string, number[]>();
  readonly #ends = new Map<string, Map<number, number>>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    tokens.forEach((token, index) => {
      for (const letter of new Set([token.surface[0], token.base[0]])) {
        if (letter === undefined) continue;
        const indexes = this.#starts.get(letter);
        if (indexes) indexes.push(index);
        else this.#starts.set(letter, [index]);
      }
    });
  }

  /** All matches, as token indexes [first, last + 1), each from another first token, leftmost first. */
  find(pattern: Pattern): { first: number; end: number }[] {
    const found: { first: number; end: number }[] = [];
    for (const first of this.#firstTokens(pattern)) {
      const end = this.#match(pattern.atoms, 0, first);
      if (end !== undefined && end > first) found.push({ first, end });
    }
    return found;
  }

  /** Where a match can begin: for a pattern that opens with plain words, only where one of them stands. */
  #firstTokens({ atoms }: Pattern): Iterable<number> {
    const opening = atoms[0];
    const plain = opening?.kind === 'words' && !opening.optional && !opening.barred;
    if (!plain || opening.options.some((option) => option.word === undefined)) return this.tokens.keys();
    const firsts = new Set<number>();
    for (const { word } of opening.options) if (word !== undefined) for (const first of this.#wordEnds(word).keys()) firsts.add(first);
    return [...firsts].sort((a, b) => a - b);
  }

  /** End of the shortest match of `atoms` from `index` on, with the atom at `at` next; undefined where there is none. */
  #match(atoms: readonly Atom[], at: number, index: number): number | undefined {
    const atom = atoms[at];
    if (!atom) return index;
    if (atom.kind === 'start') return this.#onlyMarks(0, index) ? this.#match(atoms, at + 1, index) : undefined;
    if (atom.kind === 'end') return this.#onlyMarks(index, this.tokens.length) ? this.#match(atoms, at + 1, index) : undefined;
    if (atom.kind === 'gap') return this.#matchGap(atoms, at, index, atom.most);
    if (atom.barred) return this.#optionEnds(atom.options, index).length > 0 ? undefined : this.#match(atoms, at + 1, index);
    for (const end of this.#optionEnds(atom.options, index)) {
      const rest = this.#match(atoms, at + 1, end);
      if (rest !== undefined) return rest;
    }
    return atom.optional ? this.#match(atoms, at + 1, index) : undefined;
  }

  #matchGap(atoms: readonly Atom[], at: number, index: number, most: number): number | undefined {
    const last = Math.min(this.tokens.length, index + most);
    for (let next = index; next <= last; next += 1) {
      const end = this.#match(atoms, at + 1, next);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #onlyMarks(from: number, to: number): boolean {
    return this.tokens.slice(from, to).every((token) => token.pos === '記号' || /^[\p{P}\p{S}\s]+$/u.test(token.surface));
  }

  #optionEnds(options: readonly Option[], index: number): number[] {
    const ends: number[] = [];
    for (const option of options) {
      if (option.pos !== undefined && !this.#hasPos(option.pos, index)) continue;
      const end = option.word === undefined ? index + 1 : this.#wordEnds(option.word).get(index);
      if (end !== undefined && !ends.includes(end)) ends.push(end);
    }
    return ends;
  }

  #hasPos(pos: string, index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && `${token.pos}-${token.pos1}-${token.pos2}-`.startsWith(`${pos}-`);
  }

  /** Every place where `word` stands, first token → one past the last. */
  #wordEnds(word: string): Map<number, number> {
    const known = this.#ends.get(word);
    if (known) return known;
    const ends = new Map<number, number>();
    for (const first of this.#starts.get(word[0] ?? '') ?? []) {
      const end = this.#wordEnd(word, first);
      if (end !== undefined) ends.set(first, end);
    }
    this.#ends.set(word, ends);
    return ends;
  }

  #wordEnd(word: string, first: number): number | undefined {
    let joined = '';
    for (let index = first; index < this.tokens.length; index += 1) {
      const token = this.tokens[index];
      if (!token) return undefined;
      if (joined + token.surface === word || joined + token.base === word) return index + 1;
      joined += token.surface;
      if (!word.startsWith(joined)) return undefined;
    }
    return undefined;
  }
}
