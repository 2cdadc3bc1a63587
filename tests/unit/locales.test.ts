import { expect, test } from 'vitest';
import en from '../../lib/locales/en.json';
import ja from '../../lib/locales/ja.json';

type Strings = { readonly [key: string]: string | Strings };

function flatten(strings: Strings, path = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const strings = { ja: flatten(ja), en: flatten(en) };
const places = (text: string): string[] => [...text.matchAll(/\$\d/g)].map(([place]) => place).sort();

test('both languages have the same strings', () => {
  expect([...strings.en.keys()].sort()).toEqual([...strings.ja.keys()].sort());
  expect(strings.ja.size).toBeGreaterThan(40);
});

test.each([...strings.ja.keys()])('%s: the same places, and something to read', (key) => {
  const [japanese, english] = [strings.ja.get(key) ?? '', strings.en.get(key) ?? ''];
  expect(places(english)).toEqual(places(japanese));
  expect(japanese.trim()).not.toBe('');
  expect(english.trim()).not.toBe('');
});

test('each file says which language it is', () => {
  expect([ja.language, en.language]).toEqual(['ja', 'en']);
});

test("the browser's format has room for our names: letters, digits and _", () => {
  for (const key of strings.ja.keys()) expect(key.replaceAll('.', '_')).toMatch(/^\w+$/);
});
