import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import kuromoji, { type Published, type PublishedToken } from 'kuromoji';
import { beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { ensureDictionary } from '../../../lib/morphology/build/ensure-dictionary.ts';
import { dictionaryForm } from '../../../lib/morphology/dictionary-form.ts';
import { openNodeTokenizer } from '../../../lib/morphology/load-node.ts';
import type { Token, Tokenizer } from '../../../lib/morphology/token.ts';
import { normalizeText } from '../../../lib/text/normalize.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

// Thousands of analyses by the slower of the two, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** kuromoji as published, the judge of ours when both have IPADIC and nothing else. */
let published: (text: string) => Comparable[];
let ours: Tokenizer;

beforeAll(async () => {
  ours = await openNodeTokenizer(await ensureDictionary({ variant: 'ipadic' }));
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  const tokenizer = await new Promise<Published>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built)));
  });
  published = (text) => tokenizer.tokenize(text).map(fromPublished);
}, 120_000);

type Comparable = Omit<Token, 'start' | 'end'>;

const blank = (value: string | undefined): string => (value === undefined || value === '*' ? '' : value);

function fromPublished(token: PublishedToken): Comparable {
  return {
    surface: token.surface_form,
    base: blank(token.basic_form) || token.surface_form,
    pos: blank(token.pos),
    pos1: blank(token.pos_detail_1),
    pos2: blank(token.pos_detail_2),
    pos3: blank(token.pos_detail_3),
    conjType: blank(token.conjugated_type),
    conjForm: blank(token.conjugated_form),
    reading: toKatakana(token.reading),
    known: token.word_type === 'KNOWN',
  };
}

/** A few readings in IPADIC are in hiragana or hold marks; ours are katakana, or the surface where that is the reading. */
function toKatakana(reading: string | undefined): string {
  return blank(reading).replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

function withoutPlace({ start, end, ...token }: Token): Comparable {
  expect(end - start).toBe(token.surface.length);
  return { ...token, reading: toKatakana(token.reading) };
}

/** Both read the dictionary's form: with surrogates the published one loses text. */
function expectSame(text: string): void {
  const form = dictionaryForm(text);
  expect(ours.tokenize(form).map(withoutPlace)).toEqual(published(form));
}

/** Sentences of the training posts, every n-th, some hundreds in all. */
function trainingSentences(): string[] {
  const folder = new URL('../../corpus/train/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.startsWith('drafts-'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
    .map((line) => z.parse(z.object({ text: z.string() }), JSON.parse(line)).text);
  const sentences = texts.flatMap((text) => splitSentences(normalizeText(text).normal)).map(({ text }) => text);
  const step = Math.ceil(sentences.length / 600);
  return sentences.filter((_, i) => i % step === 0);
}

test('the same tokens on posts', () => {
  const sentences = trainingSentences();
  expect(sentences.length).toBeGreaterThan(400);
  for (const sentence of sentences) expectSame(sentence);
});

test('the same tokens on any text', () => {
  const unit = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        ...Array.from('美祢市役所の令和八年秋吉台でお知らせします食べなかったカルスト今日、。！？Ａｂ１２ 　ー・「」'),
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('🎉', '𠮷', 'ﾊﾟ', '①', '〓', '々') },
  );
  // NUL ends a word in kuromoji's trie, so the published one finds words in it that are not there.
  const text = fc.string({ unit, maxLength: 60 }).map((value) => value.replaceAll('\u0000', ''));
  fc.assert(fc.property(text, expectSame), { numRuns: 1_500 });
});
