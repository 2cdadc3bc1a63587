/** Plain words as one regular expression. */

/** Matches any of `words`, the longest first where one begins another. */
export function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(alternatives(words), flags);
}

/** The same as a piece of a larger pattern, without a group around it. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join('|');
}

/** Half-open spans of all matches of a global `pattern`. */
export function spansOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
