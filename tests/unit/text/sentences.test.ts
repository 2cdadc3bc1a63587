import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../lib/text/normalize.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { awkwardText } from './arbitraries.ts';

const texts = (normal: string) => splitSentences(normal).map((sentence) => sentence.text);

describe('splitSentences', () => {
  test.each([
    ['晴れです。雨です。', ['晴れです。', '雨です。']],
    ['まつり開催!お楽しみに', ['まつり開催!', 'お楽しみに']],
    ['「行く。」と言った。次', ['「行く。」と言った。', '次']],
    ['行1\n\n行2', ['行1\n', '\n', '行2']],
    ['開花しました🌸 週末が見頃です', ['開花しました🌸 ', '週末が見頃です']],
    ['詳しくは https://a.jp/?q=1!x を', ['詳しくは https://a.jp/?q=1!x を']],
    ['すごい!!!🎉 次', ['すごい!!!🎉 ', '次']],
    ['', []],
  ])('%j', (normal, expected) => {
    expect(texts(normal)).toEqual(expected);
  });

  test('a bracket that is never closed does not swallow the rest of a long text', () => {
    expect(texts(`「あ${'い'.repeat(500)}。次です。終わり。`).length).toBeGreaterThan(1);
  });

  test('sentences cover the text without gaps, in order, none of them empty', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const { normal } = normalizeText(original);
        let end = 0;
        for (const sentence of splitSentences(normal)) {
          expect(sentence.start).toBe(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.text).toBe(normal.slice(sentence.start, sentence.end));
          end = sentence.end;
        }
        expect(end).toBe(normal.length);
      }),
    );
  });

  test('no sentence runs over a line break', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        for (const sentence of splitSentences(normalizeText(original).normal)) {
          expect(sentence.text.slice(0, -1)).not.toContain('\n');
        }
      }),
    );
  });

  test('no sentence starts in the middle of a surrogate pair', () => {
    fc.assert(
      fc.property(awkwardText, (original) => {
        const { normal } = normalizeText(original);
        for (const { start } of splitSentences(normal)) {
          if (start > 0) expect(normal.codePointAt(start - 1) ?? 0).toBeLessThanOrEqual(0xffff);
        }
      }),
    );
  });
});
