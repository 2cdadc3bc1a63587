/** Tokens written by hand: `surface`, `surface=base`, `surface/名詞-固有名詞` or `surface=base/動詞`, between spaces. */
import type { Token } from '../../../lib/morphology/token.ts';

export function tokensOf(line: string): Token[] {
  let start = 0;
  return line.split(' ').map((written) => {
    const [word = '', parts = '名詞'] = written.split('/');
    const [surface = '', base = surface] = word.split('=');
    const [pos = '', pos1 = '', pos2 = ''] = parts.split('-');
    const end = start + surface.length;
    const token = { surface, base, pos, pos1, pos2, start, end };
    start = end;
    return { ...token, pos3: '', conjType: '', conjForm: '', reading: '', known: true };
  });
}
