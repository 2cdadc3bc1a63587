/** Every string of the locale files is asked for somewhere: one that is not is one more to translate and to mislead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import ja from '../../lib/locales/ja.json';

type Strings = { readonly [key: string]: string | Strings };

const keysOf = (strings: Strings, path = ''): readonly string[] =>
  Object.entries(strings).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

const code = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that code puts together of a group and one word of its own, where the group holds others as well. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'settings.${key}': ['badge', 'shareHints', 'commentMarks'],
  'registry.${key}': ['handle', 'name', 'scheme', 'evidence'],
  'journal.${failure}': ['full', 'blocked'],
  'diagnosis.${outcome}': ['copied', 'failed'],
};

const templates = [...code.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z]+)*\.(?:[A-Za-z.]|\$\{[^}`]*\})+)`/g)].map(
  ([, template = '']) => template,
);
const patterns = templates
  .filter((template) => template.includes('${') && !PARTS[template])
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[A-Za-z]+')}$`));
const listed = new Set(
  Object.entries(PARTS).flatMap(([template, parts]) => parts.map((part) => template.replace(/\$\{[^}]*\}/, part))),
);

test('every string is used', () => {
  const unused = keysOf(ja).filter(
    (key) =>
      ![`'${key}'`, `__MSG_${key.replaceAll('.', '_')}__`].some((name) => code.includes(name)) &&
      !listed.has(key) &&
      !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('the listed groups are still put together', () => {
  expect(templates).toEqual(expect.arrayContaining(Object.keys(PARTS)));
});
