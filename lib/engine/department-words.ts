/**
 * Words that a city or a department adds for a rule (`lexicon.allowed`, `lexicon.flagged` of the pack, 第8), for all
 * accounts or for one. Compared after NFKC and without case; a term is never found inside a longer run of Latin letters,
 * digits or katakana (「テスト」 is not in 「コンテスト」).
 */
import type { Policy } from '../policy/types.ts';
import { lowerLatin } from '../text/lower-latin.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Wording } from './rule.ts';
import type { Span } from './stance/span.ts';
import { overlaps } from './stance/span.ts';

/** Message id of a flagged word under whichever rule; its words are `FLAGGED_WORDING`. */
export const FLAGGED = 'flagged-word';

export const FLAGGED_WORDING: Wording = {
  message: {
    ja: '「{quote}」は、確認する言葉として登録されています（{why}）。',
    en: '“{quote}” is registered as a word to look at ({why}).',
  },
  fix: { ja: 'この場面で使ってよいかを確かめてください。', en: 'Make sure that it is fit to be used here.' },
};

export interface DepartmentWords {
  /** Whether a finding of the rule on this span is silenced: an allowed word stands there. */
  readonly isAllowed: (rule: string, span: Span) => boolean;
  /** Where flagged words of the rule stand. */
  readonly flagged: (rule: string) => readonly (Span & { readonly why: string })[];
}

type Word = Policy['pack']['lexicon']['allowed'][number];

/** `normal`: normalised text; all spans are into it. The policy's pack holds the words for its account alone (resolve.ts). */
export function departmentWords({ pack }: Pick<Policy, 'pack'>, normal: string): DepartmentWords {
  const inForce = (words: readonly Word[], rule: string) => words.filter((word) => word.rule === rule);
  const folded = lowerLatin(normal);
  return {
    isAllowed: (rule, span) =>
      inForce(pack.lexicon.allowed, rule).some((word) => placesOf(word, folded).some((place) => overlaps(place, span))),
    flagged: (rule) =>
      inForce(pack.lexicon.flagged, rule).flatMap((word) =>
        placesOf(word, folded).map((place) => ({ ...place, why: word.why })),
      ),
  };
}

/** Terms as they are looked for; a pack's words are the same ones at every key. */
const known = new WeakMap<Word, string>();

function wantedOf(word: Word): string {
  let wanted = known.get(word);
  if (wanted === undefined) {
    wanted = lowerLatin(normalizeText(word.term).normal.trim());
    known.set(word, wanted);
  }
  return wanted;
}

function placesOf(word: Word, folded: string): Span[] {
  const wanted = wantedOf(word);
  if (wanted === '') return [];
  const places: Span[] = [];
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length;
    if (!continues(folded, start) && !continues(folded, end)) places.push({ start, end });
  }
  return places;
}

const RUNS = [/^[a-z0-9_]{2}$/u, /^[ァ-ヺー]{2}$/u];

/** Whether the characters on both sides of `offset` belong to one run. */
function continues(text: string, offset: number): boolean {
  return offset > 0 && RUNS.some((run) => run.test(text.slice(offset - 1, offset + 1)));
}
