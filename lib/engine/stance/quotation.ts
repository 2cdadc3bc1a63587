/** Whose words stand between brackets. */
import { contains, type Span } from './span.ts';

export interface Quotation extends Span {
  /** The text around it takes the words up as its own (「…」その通り！・拍手). */
  readonly endorsed: boolean;
}

const PAIRS = /「[^」]*」?|『[^』]*』?|“[^”]*”?|‘[^’]*’?|"[^"\n]*"/g;
/** What follows shows that somebody else says it or that it is only named. */
const SAID_OR_NAMED =
  /^(など|等|と(い|言|の|か|呼|書|話|語|述|声|発言|思い込|思って|だま|偽|称|う(た|そ)|聞|誘|勧|訴|答|尋|質問|伝)|という|といった|って|との|は(差別|違法|禁止|誤り|本当|うそ|デマ)|[。、]?[「『]|[?？]?\s*$|[…―—-])/;
const ENDORSES =
  /(その|まったく|全く|本当に|ほんとに)(とおり|通り)|同感|よくぞ|よく言|名言|痛快|拍手|しびれ|胸に刻|そのお言葉|しかと胸に|同じ(思い|気持ち|考え)|ごもっとも|賛成です|納得|なるほど|見抜かれ|感動し/;
/** Shorter words between brackets are mostly set off for emphasis or are names. */
const MIN_UTTERANCE = 7;

/**
 * Quotations of a normalised text. Words that are only set off (「秋の祭り」を開きます) are no quotation: they go
 * with the sentence around them.
 */
export function findQuotations(normal: string): Quotation[] {
  const endorsedText = ENDORSES.exec(normal);
  return [...normal.matchAll(PAIRS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inner = match[0].slice(1, -1);
    const after = normal.slice(end, end + 12).split('\n')[0] ?? '';
    if (!isUtterance(inner, after)) return [];
    // An endorsement counts where it stands close behind the words it takes up.
    const endorsed = endorsedText !== null && ENDORSES.test(normal.slice(end, end + 60));
    return [{ start, end, endorsed }];
  });
}

function isUtterance(inner: string, after: string): boolean {
  if (SAID_OR_NAMED.test(after)) return true;
  return inner.length >= MIN_UTTERANCE && /[。!?！？]$|[ぁ-ん](ます|です|ない|だ|た|る|い|よ|ね|か|う|て)$/.test(inner);
}

/** True where the whole span is someone else's words that nobody here makes their own. */
export function isQuoted(span: Span, quotations: readonly Quotation[]): boolean {
  return quotations.some((quotation) => !quotation.endorsed && contains(quotation, span));
}
