import { expect, test } from 'vitest';
import { cacheTokens } from '../../../lib/morphology/token-cache.ts';
import type { Tokenizer } from '../../../lib/morphology/token.ts';

function counting(): { tokenizer: Tokenizer; seen: string[] } {
  const seen: string[] = [];
  const tokenizer: Tokenizer = {
    tokenize(text) {
      seen.push(text);
      return [];
    },
  };
  return { tokenizer, seen };
}

test('a sentence is analysed once', () => {
  const { tokenizer, seen } = counting();
  const cached = cacheTokens(tokenizer, 2);
  expect(cached.tokenize('ア')).toBe(cached.tokenize('ア'));
  expect(seen).toEqual(['ア']);
});

test('the sentence used longest ago is forgotten first', () => {
  const { tokenizer, seen } = counting();
  const cached = cacheTokens(tokenizer, 2);
  for (const text of ['ア', 'イ', 'ア', 'ウ', 'ア', 'イ']) cached.tokenize(text);
  expect(seen).toEqual(['ア', 'イ', 'ウ', 'イ']);
});

test('a failure is not remembered', () => {
  let broken = true;
  const cached = cacheTokens({
    tokenize() {
      if (broken) throw new Error('no dictionary');
      return [];
    },
  });
  expect(() => cached.tokenize('ア')).toThrow('no dictionary');
  broken = false;
  expect(cached.tokenize('ア')).toEqual([]);
});
