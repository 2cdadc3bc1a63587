import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatternSet } from '../../../lib/engine/pattern.ts';
import { plainFind } from './plain-matcher.ts';
import { tokensOf } from './tokens.ts';

const CLASSES = { head: ['市長', '町の人', '先生/名詞'], deed: ['応援する', '推す'] };

/** The words of each match, marks between its tokens dropped. */
function found(pattern: string, line: string): string[] {
  const tokens = tokensOf(line);
  return new PatternSet([pattern], CLASSES).find(tokens).map(({ first, end }) =>
    tokens
      .slice(first, end)
      .map((token) => token.surface)
      .join(''),
  );
}

describe('one pattern', () => {
  test.each<[string, string, string, string[]]>([
    ['a word by its surface', '市長', '新しい 市長 が', ['市長']],
    ['a word by its base form', '推す', '市長 を 推し=推す ます', ['推し']],
    ['a word of several tokens, the last in any form', '応援する', '応援 し=する ます', ['応援し']],
    ['only the last may be inflected', '見守り続ける', '見守る=見守り 続け=続ける', []],
    ['never half a token', '市', '市長 が', []],
    ['never the start of a longer word', '応援する', '応援 会', []],
    ['every place where it stands', '市長', '市長 と 市長', ['市長', '市長']],
    ['words after each other', '市長 を 推す', '市長 を 推し=推す 市長 推す', ['市長を推し']],
    ['either word', '市長|知事 を', '知事 を 市長 を', ['知事を', '市長を']],
    ['the option with which the rest goes on', '東京|東京都 庁', '東京 都 庁', ['東京都庁']],
    ['a class', '{head} を {deed}', '町 の 人 を 応援 する', ['町の人を応援する']],
    ['a class beside a word', '{head}|知事 が', '知事 が 市長 が', ['知事が', '市長が']],
    ['a part of speech', '<名詞-固有名詞> を', '美祢/名詞-固有名詞 を 市/名詞 を', ['美祢を']],
    ['a part of speech, whole names only', '<名詞-固有>', '美祢/名詞-固有名詞', []],
    ['a word of a part of speech', 'らしい/助動詞', 'らしい/形容詞 らしい/助動詞', ['らしい']],
    ['a class of words with parts of speech', '{head}', '先生/動詞 先生/名詞', ['先生']],
    ['what may be missing', '応援 し? ます', '応援 ます 応援 し ます', ['応援ます', '応援します']],
    ['what may be missing at the start', 'を? 推す', '市長 を 推す', ['を推す', '推す']],
    ['what must not follow', '市 !まつり', '市 まつり 市 議会', ['市']],
    ['nothing need follow', '市 !まつり', '市', ['市']],
    ['what must not follow within three words', '市 !‥まつり', '市 1 2 3 まつり 市 1 2 3 4 まつり', ['市']],
    ['any word of a class must not follow at once', '市 !‥{deed}', '市 推し=推す 市 応援 する', []],
    ['what must not follow within thirty', '市 !……まつり', `市${' 間'.repeat(30)} まつり`, []],
    ['a gap of nothing', '市長 … 推す', '市長 推す', ['市長推す']],
    ['a gap of three', '始め ‥ 終り', '始め 1 2 3 終り', ['始め123終り']],
    ['no gap of four', '始め ‥ 終り', '始め 1 2 3 4 終り', []],
    ['a gap of eight', '始め … 終り', '始め 1 2 3 4 5 6 7 8 終り', ['始め12345678終り']],
    ['no gap of nine', '始め … 終り', '始め 1 2 3 4 5 6 7 8 9 終り', []],
    ['a gap of thirty', '始め …… 終り', `始め${' 間'.repeat(30)} 終り`, [`始め${'間'.repeat(30)}終り`]],
    ['no gap of more', '始め …… 終り', `始め${' 間'.repeat(31)} 終り`, []],
    ['a gap ends at the next word that will do', '始め … 終り', '始め 終り 終り', ['始め終り']],
    ['a polite negation', '受ける 否定', '受け=受ける ませ=ます ん', ['受けません']],
    ['a plain negation', '受ける 否定', '受け=受ける ない', ['受けない']],
    ['the sentence’s first word', '^ 市長', '「/記号 市長 と 市長', ['市長']],
    ['the sentence’s last word', '市長 $', '市長 と 市長 。/記号', ['市長']],
    ['nothing in an empty part', 'を? $', '市長', []],
  ])('%s: %s', (_, pattern, line, expected) => {
    expect(found(pattern, line)).toEqual(expected);
  });

  test('two words at one token that open a pattern make one match', () => {
    expect(found('推す|推し', '推し=推す')).toEqual(['推し']);
  });

  test('a class that does not exist is refused', () => {
    expect(() => new PatternSet(['{nobody} が'], CLASSES)).toThrow('{nobody}');
  });
});

describe('many patterns', () => {
  test('matches come by pattern, then by place', () => {
    const hits = new PatternSet(['を', '市長', '市長 を']).find(tokensOf('市長 を 市長'));
    expect(hits).toEqual([
      { pattern: 0, first: 1, end: 2 },
      { pattern: 1, first: 0, end: 1 },
      { pattern: 1, first: 2, end: 3 },
      { pattern: 2, first: 0, end: 2 },
    ]);
  });

  test('equal the plain reading of the language', () => {
    // Words over two letters, so that they stand in each other and across tokens.
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    const token = fc
      .tuple(word, word, fc.constantFrom('名詞', '動詞-自立', '記号'))
      .map(([surface, base, pos]) => `${surface}=${base}/${pos}`);
    const option = fc.oneof(
      { weight: 6, arbitrary: word },
      fc.constantFrom('{c}', '<名詞>', '<動詞-自立>', 'a/名詞', 'ab/動詞', 'ab/記号'),
    );
    const words = fc.array(option, { minLength: 1, maxLength: 3 }).map((options) => options.join('|'));
    const atom = fc.oneof(
      { weight: 6, arbitrary: words },
      words.map((options) => `${options}?`),
      fc.tuple(fc.constantFrom('', '‥', '…', '……'), words).map(([gap, options]) => `!${gap}${options}`),
      fc.constantFrom('‥', '…', '……', '否定', '^', '$'),
    );
    const pattern = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(' '));
    const classes = { c: ['ab', 'ba', 'a/動詞', 'bab'] };
    const matched = { count: 0 };
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 6 }),
        fc.array(token, { minLength: 1, maxLength: 12 }).map((line) => tokensOf(line.join(' '))),
        (patterns, tokens) => {
          const hits = new PatternSet(patterns, classes).find(tokens);
          matched.count += hits.length;
          expect(hits).toEqual(plainFind(patterns, classes, tokens));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(matched.count).toBeGreaterThan(500);
  });
});
