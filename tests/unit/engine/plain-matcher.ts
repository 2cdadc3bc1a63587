/** The pattern language read word by word, without an index: slow and plain, to hold the real matcher against. */
import type { Hit, WordClasses } from '../../../lib/engine/pattern.ts';
import type { Token } from '../../../lib/morphology/token.ts';

const GAPS: ReadonlyMap<string, number> = new Map([
  ['‥', 3],
  ['…', 8],
  ['……', 30],
]);

export function plainFind(sources: readonly string[], classes: WordClasses, tokens: readonly Token[]): Hit[] {
  return sources.flatMap((source, pattern) =>
    [...tokens.keys()].flatMap((first) => {
      const end = endsOf(source.trim().split(/\s+/), first).next().value;
      return end !== undefined && end > first ? [{ pattern, first, end }] : [];
    }),
  );

  /** Ends of all matches of `atoms` from `index` on, the preferred one first. */
  function* endsOf([atom, ...rest]: readonly string[], index: number): Generator<number, undefined> {
    if (atom === undefined) yield index;
    else if (atom === '否定') yield* endsOf(['ます?', 'ない|ん|ぬ|ず', ...rest], index);
    else if (atom === '^') yield* onlyMarks(tokens.slice(0, index)) ? endsOf(rest, index) : [];
    else if (atom === '$') yield* onlyMarks(tokens.slice(index)) ? endsOf(rest, index) : [];
    else if (GAPS.has(atom)) {
      const most = GAPS.get(atom)!;
      for (let next = index; next <= Math.min(index + most, tokens.length); next += 1) yield* endsOf(rest, next);
    } else if (atom.startsWith('!')) {
      const [gap] = /(?<=!)[…‥]+/u.exec(atom) ?? [''];
      const places = [...tokens.keys()].slice(index, index + (GAPS.get(gap) ?? 0) + 1);
      const options = atom.slice(1 + gap.length);
      yield* places.some((place) => optionEnds(options, place).length > 0) ? [] : endsOf(rest, index);
    } else {
      for (const end of optionEnds(atom.replace(/\?$/, ''), index)) yield* endsOf(rest, end);
      if (atom.endsWith('?')) yield* endsOf(rest, index);
    }
    return undefined;
  }

  function optionEnds(options: string, index: number): number[] {
    return options.split('|').flatMap((option): number[] => {
      const [, className] = /^\{(.+)\}$/.exec(option) ?? [];
      if (className !== undefined) return optionEnds(classes[className]!.join('|'), index);
      const [, onlyPos] = /^<(.+)>$/.exec(option) ?? [];
      if (onlyPos !== undefined) return hasPos(onlyPos, index) ? [index + 1] : [];
      const [word, pos] = option.split('/');
      if (pos !== undefined && !hasPos(pos, index)) return [];
      const end = [...tokens.keys()].find((last) => last >= index && isWord(word!, tokens.slice(index, last + 1)));
      return end === undefined ? [] : [end + 1];
    });
  }

  function hasPos(pos: string, index: number): boolean {
    const token = tokens[index];
    const parts = pos.split('-');
    return token !== undefined && parts.every((part, at) => [token.pos, token.pos1, token.pos2][at] === part);
  }
}

function isWord(word: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  const before = tokens
    .slice(0, -1)
    .map((token) => token.surface)
    .join('');
  return before + last.surface === word || before + last.base === word;
}

function onlyMarks(tokens: readonly Token[]): boolean {
  return tokens.every(({ pos, surface }) => pos === '記号' || /^[\p{P}\p{S}\s]+$/u.test(surface));
}
