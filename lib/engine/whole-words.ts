/** A pattern ends with a stem as often as not (応援し|ましょう); what is shown to a person ends with the word. */
import type { Token } from '../morphology/token.ts';

/** End of the token span [first, end) grown over the endings of its last word, or cut back from closing marks. */
export function endOfWord(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last - 1 > first && isMark(tokens[last - 1])) last -= 1;
  const trimmed = last < end;
  while (!trimmed && continues(tokens[last - 1], tokens[last], tokens[last + 1])) last += 1;
  return last;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[、。!！?？…」』）)\s]+$/u.test(token.surface);
}

/** True where `token` is an ending of the word before it: 助動詞, 補助動詞, and 〜て between the two. */
function continues(before: Token | undefined, token: Token | undefined, after: Token | undefined): boolean {
  if (!before || !token) return false;
  const inflects =
    before.pos === '動詞' || before.pos === '形容詞' || before.pos === '助動詞' || /^(て|で)$/.test(before.surface);
  if (!inflects) return before.pos1 === 'サ変接続' && (token.base === 'する' || token.base === 'いたす');
  if (token.pos === '助動詞' || (token.pos === '動詞' && /^(非自立|接尾)$/.test(token.pos1))) return true;
  return (
    token.pos1 === '接続助詞' && /^(て|で)$/.test(token.surface) && after?.pos === '動詞' && after.pos1 === '非自立'
  );
}
