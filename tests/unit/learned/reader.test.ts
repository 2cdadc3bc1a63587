import fc from 'fast-check';
import { statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLearnedReader } from '../../../lib/cli/learned-reader.ts';
import { analyse } from '../../../lib/engine/analyse.ts';
import type { LabelEvidence, LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { loadNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

let tokenizer: Tokenizer;
const readers = { drafts: loadLearnedReader('drafts'), comments: loadLearnedReader('comments') };
beforeAll(async () => {
  tokenizer = await loadNodeTokenizer();
});

function read(reader: LearnedReader, normal: string): LabelEvidence[] {
  return reader.read({ normal, sentences: analyse(splitSentences(normal), tokenizer).sentences });
}

describe('committed models', () => {
  test('weigh at most 1.5 MB together', () => {
    const bytes = ['drafts', 'comments', 'shares'].map(
      (task) => statSync(new URL(`../../../rules/models/${task}.bin`, import.meta.url)).size,
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_500_000);
  });

  test('abstain where there is nothing to judge', () => {
    for (const reader of Object.values(readers)) {
      for (const text of [
        '',
        ' \n',
        '🎆🎆🎆',
        '死ぬ',
        '草',
        'www',
        '8888',
        'https://t.co/abc',
        'Ωμέγα και άλφα, ως συνήθως',
      ]) {
        expect(read(reader, text).filter(({ likely }) => likely)).toEqual([]);
      }
    }
  });

  test('see a plain case and the sentence that makes it one', () => {
    const text =
      '秋の交通安全運動が始まりました。市長選では現職の田中候補に清き一票をお願いします。反射材を身に着けましょう。';
    const politics = read(readers.drafts, text).find(({ label }) => label === 'politics');
    expect(politics?.likely).toBe(true);
    expect(text.slice(politics?.start, politics?.end)).toContain('清き一票');
  });

  test('spans and words lie inside the text, words inside the passage they explain', () => {
    const piece = fc.constantFrom(
      '隠し撮りした写真です。',
      '絶対に安全です！',
      '噂らしいですよ\n',
      '😀',
      'イベント開催',
      '、',
      ' ',
      '女は家にいろ',
      'http://a.b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const evidence of read(readers.drafts, text)) {
          expect(evidence.start).toBeLessThan(evidence.end);
          expect(evidence.end).toBeLessThanOrEqual(text.length);
          expect(evidence.probability).toBeGreaterThan(0);
          expect(evidence.probability).toBeLessThanOrEqual(1);
          for (const { start, end, share } of evidence.words) {
            expect(start).toBeGreaterThanOrEqual(evidence.start);
            expect(end).toBeLessThanOrEqual(evidence.end);
            expect(text.slice(start, end).trim()).not.toBe('');
            expect(share).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
