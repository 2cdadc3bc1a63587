import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Token, Tokenizer } from '../../../lib/morphology/token.ts';

// Some thousand runs of a property, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
});

const surfaces = (text: string): string[] => tokenizer.tokenize(text).map(({ surface }) => surface);
const joined = (text: string): string => surfaces(text).join('');
const find = (text: string, surface: string): Token | undefined =>
  tokenizer.tokenize(text).find((token) => token.surface === surface);

/** Characters that posts are made of, and those that have broken tokenizers. */
const postText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('美祢市は秋芳洞で夏祭りを開催します今日カルストＡ１aZ9 　、。！!？#＃@・ー〜~\n\t\u0000'),
    ),
    fc.constantFrom('🌟', '👨‍👩‍👧', '🇯🇵', '1️⃣', '❤️', '𠮷', '𩸽', '\uD83D', '\uDE00', '\uE000', '\u2FD5', 'が', 'ｶﾞ', '㍻'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

describe('text is never lost', () => {
  test.each([
    ['a run of emoji before a comma', '🌟🌟、カタ'],
    ['astral ideographs before letters', '𠮷𠮷ABC'],
    ['a family joined by zero-width joiners', '今日は👨‍👩‍👧‍👦と秋芳洞へ🎉🎉🎉'],
    ['surrogates without their other half', 'あ\uD83Dい\uDE00う'],
    ['a NUL character', '美祢\u0000市'],
  ])('%s', (_, text) => expect(joined(text)).toBe(text));

  test('any text: surfaces join to it and offsets lead to the surfaces', () => {
    fc.assert(
      fc.property(postText, (text) => {
        let end = 0;
        for (const token of tokenizer.tokenize(text)) {
          expect(token.start).toBe(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          end = token.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a symbol before a comma does not shift what follows', () => {
    const text = '#、秋吉台🌟で会いましょう';
    expect(find(text, '秋吉台')).toMatchObject({ start: 2, end: 5 });
    expect(find(text, '会い')).toMatchObject({ start: 8, end: 10, base: '会う' });
  });

  test('emoji and astral ideographs are never cut in half', () => {
    fc.assert(
      fc.property(postText, (text) => {
        for (const { end } of tokenizer.tokenize(text.toWellFormed())) {
          expect(text.toWellFormed().slice(end - 1, end + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
    );
  });
});

describe('what a token says', () => {
  test('grammar, base form and reading', () => {
    expect(find('外国人に惑わされないで', '惑わさ')).toEqual({
      surface: '惑わさ',
      base: '惑わす',
      pos: '動詞',
      pos1: '自立',
      pos2: '',
      pos3: '',
      conjType: '五段・サ行',
      conjForm: '未然形',
      reading: 'マドワサ',
      start: 4,
      end: 7,
      known: true,
    });
  });

  test('an unknown word is its own base form and has no reading', () => {
    expect(find('ペポポマ星から', 'ペポポマ')).toMatchObject({
      base: 'ペポポマ',
      pos: '名詞',
      reading: '',
      known: false,
    });
  });

  test('half-width ASCII has the grammar of full width and keeps its own surface', () => {
    expect(find('参加しよう!(無料)', '!')).toMatchObject({ base: '!', pos: '記号', pos1: '一般' });
    expect(find('参加しよう!(無料)', '(')).toMatchObject({ pos: '記号', pos1: '括弧開' });
    expect(find('市のPR動画', 'PR')).toMatchObject({ base: 'PR', pos1: 'サ変接続', reading: 'ピーアール' });
  });

  test.each(['✨', '♨', '🎉', '🎉🎊', '①', '#', '◯'])('%s is a symbol and hides no bracket', (symbol) => {
    const tokens = tokenizer.tokenize(`開催${symbol}「花火」`);
    expect(tokens.map(({ surface }) => surface)).toEqual(['開催', symbol, '「', '花火', '」']);
    expect(tokens[1]).toMatchObject({ pos: '記号' });
  });

  test('a sentence that ends in an emoji is read as one that ends in 。', () => {
    for (const sentence of [
      'ぜひ行きますよ',
      'お待ちしています',
      '楽しみですね',
      '参加してね',
      'もう秋だなあ',
      '来ませんか',
    ]) {
      expect(surfaces(`${sentence}😊`).slice(0, -1)).toEqual(surfaces(`${sentence}。`).slice(0, -1));
    }
  });

  test('an astral ideograph is a noun', () => {
    expect(find('𠮷野さん', '𠮷')).toMatchObject({ pos: '名詞', known: false });
  });
});

describe('time grows with the length', () => {
  /** Social style: line breaks, hashtags, exclamations, neither 、 nor 。 */
  const piece = '今日は秋芳洞でライトアップ！みんなで来てね #美祢市 #秋芳洞\n参加無料です😊🎉\n';
  const once = (text: string): number => {
    const start = performance.now();
    tokenizer.tokenize(text);
    return performance.now() - start;
  };
  /**
   * Least of several runs each, taken in turn: what disturbs a run only ever adds, and the compiler's warming up, like a
   * busy machine, meets both alike.
   */
  const ratio = (long: string, short: string): number => {
    const rounds = Array.from({ length: 25 }, () => [once(long), once(short)] as const);
    return Math.min(...rounds.map(([time]) => time)) / Math.min(...rounds.map(([, time]) => time));
  };

  // Four times the text costs four times the time; a quadratic reader would need sixteen times. No longer than a long
  // caption: beyond, the collector's work on the tokens themselves outweighs what is measured.
  test.each([
    ['without 、 and 。', piece],
    ['one run of kanji', '漢'],
    ['one run of emoji', '🎉'],
    ['one run of symbols', '！'],
    ['one run of katakana', 'ア'],
  ])('%s', (_, unit) => {
    const short = unit.repeat(Math.ceil(550 / unit.length));
    expect(ratio(short.repeat(4), short)).toBeLessThan(12);
  });
});
