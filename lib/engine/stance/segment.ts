/** Splits tokenised sentences into clauses. What each clause does is read in `modality.ts`; how far it reaches, in `reach.ts`. */
import type { Token } from '../../morphology/token.ts';
import type { ClauseLink } from '../analysis.ts';

export interface Segment {
  readonly tokens: readonly Token[];
  readonly link: ClauseLink;
}

const REASON = new Set(['ので', 'から', 'し', 'けえ', 'けぇ', 'けん']);
const CONTRAST = new Set(['が', 'けど', 'けれど', 'けれども', 'のに', 'ものの', 'ながらも']);
const CONDITION = new Set(['ば', 'と', 'なら', 'たら', 'ても', 'でも', 'とも', 'たって']);
const CHAIN = new Set(['て', 'で', 'つつ', 'ながら', 'たり', 'だり', 'ちゃ', 'じゃ']);
/** 「〜という」「〜と思う」: what stands before is said or thought. */
const SPEECH = new Set([
  'いう',
  '言う',
  '言える',
  '名乗る',
  '叫ぶ',
  'ささやく',
  '話す',
  '語る',
  '述べる',
  '思う',
  '考える',
  '聞く',
  '伝える',
  '呼ぶ',
  '書く',
  '訴える',
  'おっしゃる',
  '申す',
  '唱える',
  'うたう',
]);
/** Nouns that only nominalise or belong to the predicate: no clause ends before them. */
const FORMAL_NOUNS = new Set([
  'ん',
  'の',
  'そう',
  'よう',
  'はず',
  'わけ',
  'つもり',
  'もの',
  'こと',
  'ところ',
  'みたい',
  'とおり',
  'だけ',
  'ため',
  'まま',
  'ほう',
  '方',
]);

/** One sentence's tokens as clauses; they cover the tokens in order without gaps. */
export function splitClauses(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  let depth = 0;
  tokens.forEach((token, index) => {
    depth = Math.max(0, depth + bracketStep(token));
    // Inside brackets the words belong to the quotation, which is one piece for the sentence around it.
    const link = depth > 0 ? undefined : closingLink(tokens, index);
    if (link === undefined) return;
    const end = followedByComma(tokens, index) ? index + 2 : index + 1;
    if (end <= first) return;
    segments.push({ tokens: tokens.slice(first, end), link });
    first = end;
  });
  if (first < tokens.length) segments.push({ tokens: tokens.slice(first), link: 'end' });
  return joinTrailingMarks(segments);
}

function bracketStep(token: Token): number {
  if (/^[「『(【〔《“]+$/.test(token.surface)) return 1;
  return /^[」』)】〕》”]+[。、]*$/.test(token.surface) ? -1 : 0;
}

function followedByComma(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.surface === '、';
}

/** The link with which a clause ends at this token; undefined where it goes on. */
function closingLink(tokens: readonly Token[], index: number): ClauseLink | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || !next) return undefined;
  if (token.pos === '助詞' && token.pos1 === '接続助詞') return connectiveLink(token, next, tokens[index + 2]);
  if (token.pos === '助動詞' && token.conjForm === '仮定形' && next.surface !== 'ば') return 'condition';
  if (isQuotative(token, before, next, tokens[index + 2])) return 'quote';
  if (isConditionalTo(token, before, next)) return 'condition';
  if (next.surface === '、' && isPredicate(token) && token.conjForm.startsWith('連用')) return 'chain';
  if (next.surface === '、' && before && isPredicate(before) && (token.surface === 'とか' || token.surface === 'か'))
    return 'chain';
  if (isPredicate(token) && /^(基本形|体言接続)/.test(token.conjForm) && isContentNoun(next)) return 'noun';
  return undefined;
}

function connectiveLink(token: Token, next: Token, afterNext: Token | undefined): ClauseLink | undefined {
  const word = token.surface;
  if (REASON.has(word)) return 'reason';
  if (CONTRAST.has(word)) return 'contrast';
  // 〜なければならない・〜ないといけない is one predicate.
  if (CONDITION.has(word)) return /^(なる|いける)$/.test(next.base) ? undefined : 'condition';
  if (!CHAIN.has(word)) return undefined;
  // 〜ている・〜てください・〜てはいけない・〜てほしい are one predicate.
  if (/^(動詞|形容詞)$/.test(next.pos) && next.pos1 === '非自立') return undefined;
  if (/^(は|も|から|ね|よ|ほしい|欲しい|い|もらう)$/.test(next.surface) || next.base === 'ほしい') return undefined;
  if (next.surface === 'は' || (next.pos === '助詞' && afterNext?.base === 'いける')) return undefined;
  return 'chain';
}

function isQuotative(token: Token, before: Token | undefined, next: Token, afterNext: Token | undefined): boolean {
  if (token.pos !== '助詞' || !before) return false;
  if (token.surface === 'という' || token.surface === 'といった') return true;
  if (!/^(と|って|との)$/.test(token.surface) || token.pos1 === '並立助詞') return false;
  const verb = /^(は|も|、)$/.test(next.surface) ? afterNext : next;
  return verb !== undefined && SPEECH.has(verb.base);
}

/** IPADIC often reads the 「と」 of 「滞納すると」 as a case particle. */
function isConditionalTo(token: Token, before: Token | undefined, next: Token): boolean {
  if (token.surface !== 'と' || token.pos1 !== '格助詞' || !before) return false;
  const afterPredicate = /^(動詞|形容詞|助動詞)$/.test(before.pos) && before.conjForm === '基本形';
  return afterPredicate && (next.surface === '、' || next.pos === '名詞');
}

function isPredicate(token: Token): boolean {
  return token.pos === '動詞' || token.pos === '形容詞' || token.pos === '助動詞';
}

function isContentNoun(token: Token): boolean {
  return token.pos === '名詞' && !/^(非自立|接尾|特殊)$/.test(token.pos1) && !FORMAL_NOUNS.has(token.surface);
}

/** A closing mark or emoji after the last predicate is no clause of its own. */
function joinTrailingMarks(segments: Segment[]): Segment[] {
  const last = segments.at(-1);
  const before = segments.at(-2);
  if (!last || !before || last.tokens.some((token) => token.pos !== '記号')) return segments;
  return [...segments.slice(0, -2), { tokens: [...before.tokens, ...last.tokens], link: 'end' }];
}
