/** Whose words stand between brackets. */
import { contains, type Span } from './span.ts';

export interface Quotation extends Span {
  /** The text around it takes the words up as its own (「…」その通り！・拍手). */
  readonly endorsed: boolean;
}

const PAIRS = /「[^」]*」?|『[^』]*』?|“[^”]*”?|‘[^’]*’?|"[^"\n]*"/g;
const ENDORSES =
  /(?:その|まったく|全く|本当に|ほんとに)(?:とおり|通り)|同感|よくぞ|よく言|名言|痛快|拍手|しびれ|胸に刻|そのお言葉|しかと胸に|同じ(?:思い|気持ち|考え)|ごもっとも|賛成です|なるほど|見抜かれ|ありがとうございました|ご唱和/;
/** How far behind the closing bracket an endorsement may stand, in UTF-16 units. */
const ENDORSEMENT_REACH = 60;

/** The quotations of a normalised text. */
export function findQuotations(normal: string): Quotation[] {
  return [...normal.matchAll(PAIRS)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end, endorsed: ENDORSES.test(normal.slice(end, end + ENDORSEMENT_REACH)) };
  });
}

/** 「」と・「」という: a span that ends so little behind the brackets still lies in them. */
const TRAILING = 3;

/**
 * True where the span begins and ends in someone else's words that nobody here makes their own. Words that are only set
 * off (「ご加護」がありますように) go with the sentence around them: the span then reaches out of the brackets.
 */
export function isQuoted(span: Span, quotations: readonly Quotation[]): boolean {
  const heard = quotations.filter((quotation) => !quotation.endorsed);
  const opening = heard.find((quotation) => contains(quotation, { start: span.start, end: span.start + 1 }));
  if (!opening) return false;
  return (
    span.end <= opening.end + TRAILING ||
    heard.some((quotation) => contains(quotation, { start: span.end - 1, end: span.end }))
  );
}
