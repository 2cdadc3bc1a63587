/** Sentences of Japanese posts: 。！？, line breaks, and an emoji before a space close one. */

/** Half-open UTF-16 offsets into the string that was split, the closing marks included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPENING = '「『(【〔《“';
const CLOSING = '」』)】〕》”';
const TERMINATOR = /^[。!?！？]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
/** Longer than this inside one pair of brackets means that the bracket was never closed. */
const MAX_BRACKETED = 400;

/**
 * Splits `normal` (normalised text) into sentences that cover it without gaps, white space at their ends included.
 * A mark inside 「…」 does not close the sentence around it; a line break always does.
 * `?` and `!` inside a URL (followed by ASCII) do not.
 */
export function splitSentences(normal: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  let index = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ start, end, text: normal.slice(start, end) });
    start = end;
    depth = 0;
  };
  while (index < normal.length) {
    const character = String.fromCodePoint(normal.codePointAt(index) ?? 0);
    const next = index + character.length;
    if (character === '\n') {
      close(next);
    } else if (OPENING.includes(character)) {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (CLOSING.includes(character)) {
      depth = Math.max(0, depth - 1);
    } else if (depth > 0 && index - opened > MAX_BRACKETED) {
      depth = 0;
    } else if (depth === 0 && closesHere(normal, character, next)) {
      const end = endOfClosingRun(normal, next);
      close(end);
      index = end;
      continue;
    }
    index = next;
  }
  close(normal.length);
  return sentences;
}

function closesHere(normal: string, character: string, next: number): boolean {
  if (TERMINATOR.test(character)) return character === '。' || !/^[A-Za-z0-9&=%]/.test(normal.slice(next, next + 1));
  return EMOJI.test(character) && /^(?:\p{Extended_Pictographic})*[ \u3000]/u.test(normal.slice(next, next + 24));
}

/** Takes in what still belongs to the mark: more marks, emoji, a closing bracket, the spaces after it. */
function endOfClosingRun(normal: string, from: number): number {
  const run = /^(?:[。!?！？」』)]|\p{Extended_Pictographic}|[♪w])*[ \u3000]*/u.exec(normal.slice(from, from + 64));
  return from + (run?.[0].length ?? 0);
}
