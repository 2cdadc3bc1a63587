/** Who is meant: persons by name, and households that neighbours would know. Offsets into the normalised text. */
import type { Span } from '../../lib/engine/stance/span.ts';
import type { Token } from '../../lib/morphology/token.ts';
import { alternatives, spansOf } from '../../lib/text/any-of.ts';
import { HOUSEHOLD, WHEREABOUTS } from '../lexicon/delicate-facts.ts';
import { isPublicFigure, namedPersons } from './evidence.ts';

/** What may follow a full name that stands without an honorific. */
const AFTER_NAME = /^(?:[\s(、。,・/=がはのをも」』”]|$)/u;
const POINTED_OUT = new RegExp(`(?:${alternatives(WHEREABOUTS)})[^。、\\n]{0,14}?(?:${alternatives(HOUSEHOLD)})`, 'gu');
/** A name has no more tokens than this before its honorific. */
const NAME_TOKENS = 4;

/** Names with an honorific, and surname with given name side by side, of people who are not in public life. */
export function personsNamed(tokens: readonly Token[], text: string, sentence: Span): Span[] {
  const withHonorific = namedPersons(text.slice(sentence.start, sentence.end))
    .map((span) => ({ start: sentence.start + span.start, end: sentence.start + span.end }))
    .flatMap((honorific) => {
      const start = nameBefore(tokens, honorific, text);
      return start === undefined ? [] : [{ start, end: honorific.end }];
    });
  const fullNames = tokens.flatMap((token, index): Span[] => {
    if (!isName(token, '姓')) return [];
    const next = tokens[index + 1];
    const given = next && /^\s$/.test(next.surface) ? tokens[index + 2] : next;
    return given && isName(given, '名') && AFTER_NAME.test(text.slice(given.end, given.end + 1))
      ? [{ start: token.start, end: given.end }]
      : [];
  });
  return [...withHonorific, ...fullNames]
    .filter((person) => !isPublicFigure(text, person))
    .sort((a, b) => a.start - b.start);
}

function isName(token: Token, part: '姓' | '名'): boolean {
  return token.pos1 === '固有名詞' && token.pos2 === '人名' && token.pos3 === part;
}

/** Start of the name that an honorific closes; undefined where it is a trade or a role (司書さん, 妊婦さん). */
function nameBefore(tokens: readonly Token[], honorific: Span, text: string): number | undefined {
  const last = tokens.findLastIndex((token) => token.end <= honorific.start && token.surface.trim() !== '');
  let start: number | undefined;
  for (let index = last; index > last - NAME_TOKENS; index--) {
    const token = tokens[index];
    if (!token || token.surface === '、' || token.surface === 'の') break;
    if (token.pos1 === '固有名詞' || !token.known || /^[A-Za-z.]+$/.test(token.surface)) start = token.start;
  }
  // Children's names are often words of the dictionary (さくら, ひなた).
  if (start === undefined && /^(?:くん|君|ちゃん)/u.test(text.slice(honorific.start))) return tokens[last]?.start;
  return start;
}

/** Somebody without a name whom place and household give away: 「郵便局の隣のお宅」「酒屋のご長男」. */
export function householdsPointedOut(text: string, sentence: Span): Span[] {
  return spansOf(POINTED_OUT, text.slice(sentence.start, sentence.end)).map((span) => ({
    start: sentence.start + span.start,
    end: sentence.start + span.end,
  }));
}
