/**
 * Token patterns: how the lexicon writes down what to look for. A pattern is atoms between spaces.
 *
 * - `応援する` a word: one or more tokens whose surfaces join to it, the last in its surface or base form; so it matches
 *   応援し(ます), 応援した … and never half a token
 * - `候補|議員` either; `{politician}` any word of a named class; classes and words may be mixed
 * - `<名詞>` `<名詞-固有名詞>` `<名詞-固有名詞-人名>` a part of speech, as IPADIC names it; `らしい/助動詞` a word of that part
 * - `否定` a negation behind its verb: ない, ません, ず, ぬ
 * - `応援?` may be missing · `!まつり` the next word is not this · `!‥願う` none of the words in that gap and behind it is
 * - `‥` up to three tokens between · `…` up to eight · `……` up to thirty
 * - `^` and `$` the sentence's first and last word (marks do not count)
 */
import type { Token } from '../morphology/token.ts';

export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A match: the place of its pattern in the set, and its tokens as a half-open span of indexes. */
export interface Hit {
  readonly pattern: number;
  readonly first: number;
  readonly end: number;
}

type Atom =
  | { readonly kind: 'words'; readonly options: Options; readonly optional: boolean }
  | { readonly kind: 'barred'; readonly options: Options; readonly within: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };
/** What an atom takes, by word; under ANY_TOKEN, what it takes for its part of speech alone. */
type Options = ReadonlyMap<string, readonly Option[]>;
interface Option {
  /** Earlier options are tried first. */
  readonly rank: number;
  /** Of the first token. */
  readonly pos: string | undefined;
}
/** A word that stands at some token; `end` is one past its last. */
interface Standing {
  readonly word: string;
  readonly end: number;
}

/** Stands everywhere; no word begins with `<`. */
const ANY_TOKEN = '<>';
const NONE: readonly never[] = [];
const NEGATION = ['ます?', 'ない|ん|ぬ|ず'];
/** The most tokens that each stands for. */
const GAPS: Readonly<Record<string, number>> = { '‥': 3, '…': 8, '……': 30 };

/**
 * Patterns that are looked for together. A sentence is searched once for all their words; then a pattern is tried only
 * where a word stands that opens it, and its further atoms only ask which words stand at their place.
 */
export class PatternSet {
  readonly #patterns: readonly (readonly Atom[])[];
  /** Every word of the patterns, with the patterns that it opens. */
  readonly #words = new Map<string, number[]>([[ANY_TOKEN, []]]);
  /** Every proper beginning of a word. */
  readonly #beginnings = new Set<string>();

  /** @throws Error where a class does not exist: a mistake in the lexicon. */
  constructor(sources: readonly string[], classes: WordClasses = {}) {
    const compile = patternCompiler(classes);
    this.#patterns = sources.map(compile);
    for (const atom of new Set(this.#patterns.flat())) {
      if ('options' in atom) for (const word of atom.options.keys()) this.#learn(word);
    }
    this.#patterns.forEach((atoms, pattern) => {
      for (const word of openingWords(atoms[0])) this.#words.get(word)?.push(pattern);
    });
  }

  #learn(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.set(word, []);
    for (let length = 1; length < word.length; length += 1) this.#beginnings.add(word.slice(0, length));
  }

  /** All matches in the tokens of one sentence, by pattern and place; matches of one pattern begin at different tokens. */
  find(tokens: readonly Token[]): Hit[] {
    const standing = tokens.map((_, first) => this.#standingAt(tokens, first));
    const line = new TokenLine(tokens, standing);
    const hits: Hit[] = [];
    standing.forEach((words, first) => {
      for (const { word } of words) {
        for (const pattern of this.#words.get(word) ?? NONE) {
          const end = line.match(this.#patterns[pattern]!, 0, first);
          if (end !== undefined && end > first) hits.push({ pattern, first, end });
        }
      }
    });
    hits.sort((a, b) => a.pattern - b.pattern || a.first - b.first);
    // Two words at one token may open the same pattern.
    return hits.filter(({ pattern, first }, at) => pattern !== hits[at - 1]?.pattern || first !== hits[at - 1]?.first);
  }

  /** The words whose surfaces, or the last in its base form, join from this token on; each with its nearest end. */
  #standingAt(tokens: readonly Token[], first: number): readonly Standing[] {
    const standing = [{ word: ANY_TOKEN, end: first + 1 }];
    let joined = '';
    for (let index = first; index < tokens.length; index += 1) {
      const { surface, base } = tokens[index]!;
      this.#note(standing, joined + surface, index + 1);
      if (base !== surface) this.#note(standing, joined + base, index + 1);
      joined += surface;
      if (!this.#beginnings.has(joined)) break;
    }
    return standing;
  }

  #note(standing: Standing[], word: string, end: number): void {
    if (this.#words.has(word) && standing.every((other) => other.word !== word)) standing.push({ word, end });
  }
}

/** A match begins with one of these. */
function openingWords(atom: Atom | undefined): Iterable<string> {
  return atom?.kind === 'words' && !atom.optional ? atom.options.keys() : [ANY_TOKEN];
}

/** Compiles the patterns of one set; equal atoms become one object. */
function patternCompiler(classes: WordClasses): (source: string) => readonly Atom[] {
  const known = new Map<string, Atom>();
  const compile = (source: string): Atom => {
    const atom = known.get(source) ?? compileAtom(source, classes);
    known.set(source, atom);
    return atom;
  };
  return (pattern) =>
    pattern
      .trim()
      .split(/\s+/)
      .flatMap((atom) => (atom === '否定' ? NEGATION : [atom]))
      .map(compile);
}

function compileAtom(source: string, classes: WordClasses): Atom {
  const most = GAPS[source];
  if (most !== undefined) return { kind: 'gap', most };
  if (source === '^') return { kind: 'start' };
  if (source === '$') return { kind: 'end' };
  const [, gap, barred] = /^!(…{1,2}|‥)?(.+)$/u.exec(source) ?? [];
  if (barred) return { kind: 'barred', options: optionsOf(barred, classes), within: gap ? (GAPS[gap] ?? 0) : 0 };
  const optional = source.endsWith('?');
  return { kind: 'words', options: optionsOf(optional ? source.slice(0, -1) : source, classes), optional };
}

function optionsOf(source: string, classes: WordClasses): Options {
  const options = new Map<string, Option[]>();
  source
    .split('|')
    .flatMap((option) => spellOut(option, classes))
    .forEach(({ word, pos }, rank) => {
      options.set(word, [...(options.get(word) ?? NONE), { rank, pos }]);
    });
  return options;
}

/** One option of an atom as words and parts of speech. */
function spellOut(source: string, classes: WordClasses): { word: string; pos: string | undefined }[] {
  if (source.startsWith('<')) return [{ word: ANY_TOKEN, pos: source.slice(1, -1) }];
  if (!source.startsWith('{')) {
    const [word = '', pos] = source.split('/');
    return [{ word, pos }];
  }
  const words = classes[source.slice(1, -1)];
  if (!words) throw new Error(`no word class ${source}`);
  return words.flatMap((word) => spellOut(word, classes));
}

/** Tokens of one sentence with the words that stand at each. */
class TokenLine {
  readonly #tokens: readonly Token[];
  readonly #standing: readonly (readonly Standing[])[];

  constructor(tokens: readonly Token[], standing: readonly (readonly Standing[])[]) {
    this.#tokens = tokens;
    this.#standing = standing;
  }

  /** End of the first match of `atoms` from `index` on, with the atom at `at` next; undefined where there is none. */
  match(atoms: readonly Atom[], at: number, index: number): number | undefined {
    const atom = atoms[at];
    if (!atom) return index;
    if (atom.kind === 'start') return this.#onlyMarks(0, index) ? this.match(atoms, at + 1, index) : undefined;
    if (atom.kind === 'end')
      return this.#onlyMarks(index, this.#tokens.length) ? this.match(atoms, at + 1, index) : undefined;
    if (atom.kind === 'gap') return this.#matchGap(atoms, at, index, atom.most);
    if (atom.kind === 'barred') return this.#standsWithin(atom, index) ? undefined : this.match(atoms, at + 1, index);
    for (const { end } of this.#endsOf(atom.options, index)) {
      const rest = this.match(atoms, at + 1, end);
      if (rest !== undefined) return rest;
    }
    return atom.optional ? this.match(atoms, at + 1, index) : undefined;
  }

  #matchGap(atoms: readonly Atom[], at: number, index: number, most: number): number | undefined {
    const last = Math.min(this.#tokens.length, index + most);
    for (let next = index; next <= last; next += 1) {
      const end = this.match(atoms, at + 1, next);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #standsWithin({ options, within }: { readonly options: Options; readonly within: number }, index: number): boolean {
    for (let next = index; next <= index + within; next += 1) if (this.#endsOf(options, next).length > 0) return true;
    return false;
  }

  #onlyMarks(from: number, to: number): boolean {
    return this.#tokens
      .slice(from, to)
      .every((token) => token.pos === '記号' || /^[\p{P}\p{S}\s]+$/u.test(token.surface));
  }

  /** Where the options end that stand at `index`, in their order. */
  #endsOf(options: Options, index: number): readonly { rank: number; end: number }[] {
    let ends: { rank: number; end: number }[] | undefined;
    for (const { word, end } of this.#standing[index] ?? NONE) {
      for (const { rank, pos } of options.get(word) ?? NONE)
        if (pos === undefined || this.#hasPos(pos, index)) (ends ??= []).push({ rank, end });
    }
    return ends?.sort((a, b) => a.rank - b.rank) ?? NONE;
  }

  #hasPos(pos: string, index: number): boolean {
    const token = this.#tokens[index];
    return token !== undefined && `${token.pos}-${token.pos1}-${token.pos2}-`.startsWith(`${pos}-`);
  }
}
