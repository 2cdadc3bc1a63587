/** Puts the readings together: what each clause of a text does, with the reach of the clauses it hangs on. */
import type { AnalysedSentence, Clause, ClauseLink } from '../analysis.ts';
import { hasNamedSource } from './attribution.ts';
import { predicateLine, readPredicate, type Reading } from './modality.ts';
import { noticesIn, rebutsPrevious } from './notice.ts';
import { isQuoted, type Quotation } from './quotation.ts';
import { splitClauses, type Segment } from './segment.ts';
import { isFirstPerson } from './speaker.ts';
import type { Span } from './span.ts';
import type { Modality, NoticeKind, Speaker, Stance } from './stance.ts';

type Tokenised = Omit<AnalysedSentence, 'clauses'>;

/** Says of each clause of a text what it does. `normal` is the text that all offsets point into. */
export function readStances(
  sentences: readonly Tokenised[],
  normal: string,
  quotations: readonly Quotation[],
): AnalysedSentence[] {
  const around = noticesIn(normal);
  return sentences.map((sentence, index) => {
    const text = normal.slice(sentence.start, sentence.end);
    const after = sentences[index + 1];
    const frame: Frame = {
      notices: noticesAround(text, after ? normal.slice(after.start, after.end) : ''),
      around,
      sourced: hasNamedSource(text),
      firstPerson: isFirstPerson(text),
      quotations,
    };
    return { ...sentence, clauses: readClauses(sentence, frame) };
  });
}

interface Frame {
  readonly notices: readonly NoticeKind[];
  readonly around: readonly NoticeKind[];
  readonly sourced: boolean;
  readonly firstPerson: boolean;
  readonly quotations: readonly Quotation[];
}

function noticesAround(text: string, next: string): NoticeKind[] {
  const own = noticesIn(text);
  return rebutsPrevious(next) && !own.includes('warning') ? [...own, 'warning'] : own;
}

function readClauses(sentence: Tokenised, frame: Frame): Clause[] {
  const segments = splitClauses(sentence.tokens);
  const readings: Reading[] = [];
  // From the end: Japanese heads stand last, so each clause can look at the reading it hangs on.
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment) readings.unshift(withReach(segment, readings[0]));
  }
  return segments.map((segment, index) => {
    const span = spanOf(segment, sentence);
    const reading = readings[index] ?? { modality: 'assertion', negated: false };
    const told = segment.link === 'quote' && isToldBy(segments[index + 1]);
    const stance = stanceOf(reading, span, frame);
    return {
      ...span,
      tokens: segment.tokens,
      link: segment.link,
      stance: told ? { ...stance, speaker: 'quoted' } : stance,
    };
  });
}

/** 「〜と言われて育った」: others said it. */
function isToldBy(head: Segment | undefined): boolean {
  return head !== undefined && /^·(は·)?(言う|聞く|教える|叱る|呼ぶ)·(れる|られる)·/.test(predicateLine(head.tokens));
}

function spanOf(segment: Segment, sentence: Span): Span {
  return { start: segment.tokens[0]?.start ?? sentence.start, end: segment.tokens.at(-1)?.end ?? sentence.end };
}

/** A clause's own reading, changed by the clause it hangs on. */
function withReach(segment: Segment, head: Reading | undefined): Reading {
  const own = readPredicate(predicateLine(segment.tokens));
  if (!head || segment.link === 'end') return own;
  if (segment.link === 'condition') return { modality: 'condition', negated: own.negated };
  const reaching = REACHES[segment.link];
  const modality = own.modality === 'assertion' && reaching.has(head.modality) ? head.modality : own.modality;
  // 「〜という事実はありません」 denies what it names; 「〜して、〜しません」 denies only the second.
  const negated = own.negated || (head.negated && DENIES.has(segment.link));
  return { modality, negated };
}

const ALL: readonly Modality[] = [
  'prohibition',
  'advice-against',
  'obligation',
  'invitation',
  'request',
  'hearsay',
  'question',
  'conjecture',
];
const REACHES: Readonly<Record<ClauseLink, ReadonlySet<Modality>>> = {
  end: new Set(),
  chain: new Set(ALL),
  noun: new Set(['prohibition', 'advice-against', 'hearsay', 'question', 'conjecture']),
  quote: new Set(['prohibition', 'advice-against', 'hearsay', 'question']),
  reason: new Set(['hearsay']),
  contrast: new Set(),
  condition: new Set(),
};
const DENIES = new Set<ClauseLink>(['noun', 'quote']);

function stanceOf(reading: Reading, span: Span, frame: Frame): Stance {
  return { ...reading, speaker: speakerOf(span, frame), notices: frame.notices, around: frame.around };
}

function speakerOf(span: Span, frame: Frame): Speaker {
  if (isQuoted(span, frame.quotations)) return 'quoted';
  if (frame.sourced) return 'source';
  return frame.firstPerson ? 'staff' : 'city';
}
