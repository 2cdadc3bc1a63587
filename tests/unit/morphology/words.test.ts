import { beforeAll, describe, expect, test } from 'vitest';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import { readIpadic } from '../../../lib/morphology/build/ipadic.ts';
import { newWords, readWordLists } from '../../../lib/morphology/build/words.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
});
const split = (text: string): string =>
  tokenizer
    .tokenize(text)
    .map(({ surface }) => surface)
    .join('|');

describe('words that IPADIC lacks', () => {
  const { uninflected } = newWords(readWordLists(), readIpadic().entries);
  const added = uninflected.filter(({ onlyIfBroken }) => !onlyIfBroken).map(({ entry }) => entry.surface);

  test.each(added)('%s is one word in a sentence', (surface) => {
    for (const sentence of [
      surface,
      `${surface}だった。`,
      `市では${surface}について`,
      `今年は${surface}と`,
      `＃${surface}`,
    ]) {
      expect(tokenizer.tokenize(sentence).map((token) => token.surface)).toContain(surface);
    }
  });

  test('they carry a reading and a part of speech', () => {
    expect(tokenizer.tokenize('令和')[0]).toMatchObject({ reading: 'レイワ', pos1: '固有名詞', known: true });
    expect(tokenizer.tokenize('秋芳洞')[0]).toMatchObject({ reading: 'アキヨシドウ', pos2: '地域' });
    expect(tokenizer.tokenize('健診')[0]).toMatchObject({ reading: 'ケンシン', pos1: 'サ変接続' });
  });

  test('slang inflects', () => {
    expect(tokenizer.tokenize('ヤバかった')[0]).toMatchObject({ surface: 'ヤバかっ', base: 'ヤバい', pos: '形容詞' });
    expect(tokenizer.tokenize('バズって')[0]).toMatchObject({ surface: 'バズっ', base: 'バズる', pos: '動詞' });
  });
});

describe('words around them stay whole', () => {
  test.each([
    ['美祢線', '美祢線'],
    ['美祢市長', '美祢|市長'],
    ['美祢市役所', '美祢|市役所'],
    ['秋芳町', '秋芳|町'],
    ['命令和解', '命令|和解'],
    ['保健診療', '保健|診療'],
    ['公開庁舎', '公開|庁舎'],
    ['ふるさと', 'ふるさと'],
    ['道の駅員', '道|の|駅員'],
    ['キャッシュ', 'キャッシュ'],
    ['スマート', 'スマート'],
    ['ディスプレイ', 'ディスプレイ'],
    ['アンキモ', 'アンキモ'],
    ['地方創生', '地方創生'],
    ['桜山', '桜山'],
  ])('%s', (text, expected) => expect(split(text)).toBe(expected));

  test('a name that IPADIC takes apart well stays apart', () => {
    expect(split('美祢市立図書館')).toBe('美祢|市立|図書館');
    expect(split('観光協会')).toBe('観光|協会');
  });
});
