/**
 * Normalisation with a map back to the original UTF-16 offsets.
 *
 * Rules match `normal`; findings are shown on `original`. Width, compatibility forms and invisible characters differ
 * between the two, so every unit of `normal` remembers the original units that gave rise to it.
 */

export interface NormalizedText {
  readonly original: string;
  /** NFKC without invisible characters, `\r\n` as `\n`, every wave dash as `~`; circled numbers stay as they are. */
  readonly normal: string;
  /**
   * Original half-open span for a half-open span of `normal` (UTF-16). It covers every original unit behind the span,
   * so it never cuts a surrogate pair or a combining mark off. An empty span stays empty.
   */
  readonly toOriginal: (start: number, end: number) => { start: number; end: number };
  /**
   * The other way: the smallest span of `normal` behind which the original half-open span stands. Invisible characters
   * that vanish hold on to a neighbour, so that there is something to mark (nothing at all in a text of nothing else).
   */
  readonly fromOriginal: (start: number, end: number) => { start: number; end: number };
}

/** Zero-width and directional characters, soft hyphen, variation selectors: nobody sees them, so no rule may stumble over them. */
const INVISIBLE =
  /^[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]$/u;
/** Marks that NFKC joins to the character before them: combining marks and half-width voiced sound marks. */
const JOINS_PREVIOUS = /^[\p{M}\uFF9E\uFF9F]$/u;
/**
 * Circled and parenthesised numbers: NFKC would turn 「①11月3日」 into 「111月3日」.
 * Emoji keycaps (1️⃣) become circled numbers for the same reason.
 */
const ENCLOSED_NUMBER = /^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]$/u;
const KEYCAP = /^([0-9])\u20E3$/u;
const LINE_BREAK = /^[\r\n\u2028\u2029]$/u;
const WAVE_DASH = /^[\u301C\uFF5E\u223C\u02DC]$/u;
/** Plain ASCII and kana/kanji are already normal: the common case, without a call to `normalize`. */
const ALREADY_NORMAL = /^[\n\x20-\x7D\u3001-\u301B\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]$/u;

function normalizeCluster(cluster: string): string {
  if (ALREADY_NORMAL.test(cluster)) return cluster;
  if (cluster === '\r' || cluster === '\r\n' || cluster === '\u2028' || cluster === '\u2029') return '\n';
  // First of all without what nobody sees: a form is the same with and without a mark behind it.
  let visible = '';
  for (const character of cluster) if (!INVISIBLE.test(character)) visible += character;
  const keycap = KEYCAP.exec(visible);
  if (keycap) return keycap[1] === '0' ? '\u24EA' : String.fromCharCode(0x245f + Number(keycap[1]));
  if (WAVE_DASH.test(visible)) return '~';
  return ENCLOSED_NUMBER.test(visible) ? visible : visible.normalize('NFKC');
}

/** Half-open spans of the original that are normalised as one: a character with what joins it. */
function* clusters(original: string): Generator<{ start: number; end: number }> {
  let start = 0;
  let end = 0;
  for (const character of original) {
    const joins = end > start && (JOINS_PREVIOUS.test(character) || INVISIBLE.test(character));
    const crlf = character === '\n' && original[end - 1] === '\r' && end - start === 1;
    // A line break stands alone, so that a mark after it never moves the break.
    if (end > start && !crlf && (!joins || LINE_BREAK.test(original[start] ?? ''))) {
      yield { start, end };
      start = end;
    }
    end += character.length;
  }
  if (end > start) yield { start, end };
}

/** Normalises `original` (any string, lone surrogates included); linear in its length. */
export function normalizeText(original: string): NormalizedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of clusters(original)) {
    const piece = normalizeCluster(original.slice(start, end));
    pieces.push(piece);
    // A cluster maps as a whole: half of an emoji or of 「㍻」 is no place to put a mark.
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return {
    original,
    normal: pieces.join(''),
    toOriginal(start, end) {
      const from = starts[start] ?? original.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? original.length) : from };
    },
    fromOriginal(start, end) {
      const last = Math.max(0, starts.length - 1);
      const from = Math.min(firstAbove(ends, start), last);
      if (end <= start) return { start: from, end: from };
      const to = firstAbove(starts, end - 1);
      return { start: from, end: Math.min(Math.max(to, from + 1), starts.length) };
    },
  };
}

/** Index of the first value above `limit` in rising `values`; their number where there is none. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
