/**
 * Text rules run at every change, on whatever was pasted: no pattern may be one that recheck calls vulnerable, quadratic
 * ones included. recheck proves most patterns; one that it cannot decide in its time has been
 * attacked and has stood.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type FoundRegex, builtRegexes, literalRegexes } from './regexes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = [
  'rules',
  'lib/text',
  'lib/calendar',
  'lib/engine',
  'lib/policy',
  'lib/sites',
  'lib/morphology',
  'lib/cli',
];
/** Milliseconds for one pattern. */
const LIMITS = { timeout: 400, attackTimeout: 200, incubationTimeout: 100 };

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(ROOT, folder, name));
}

/** What takes more than linear time, with the text that shows it. */
function slow(regexes: readonly FoundRegex[]): string[] {
  const unique = new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
  return [...unique].flatMap(([shown, { source, flags, where }]) => {
    const result = checkSync(source, flags, LIMITS);
    if (result.status !== 'vulnerable') return [];
    const { complexity, attack } = result;
    return [`${relative(ROOT, where)} ${shown} ${complexity.summary} ${attack.pattern}`];
  });
}

describe('no pattern takes more than linear time', () => {
  test.each(FOLDERS)(
    'literals in %s',
    (folder) => {
      const found = literalRegexes(filesOf(folder));
      expect(found.length).toBeGreaterThan(0);
      expect(slow(found)).toEqual([]);
    },
    240_000,
  );

  describe('built from lexicons', () => {
    let found: FoundRegex[] = [];
    beforeAll(async () => {
      // The library builds its own; it is not ours to judge.
      await import('twitter-text/dist/parseTweet.js');
      vi.resetModules();
      found = await builtRegexes(join(ROOT, 'rules/index.ts'), () => import('../../../rules/index.ts'));
    });
    test('while rules/index.ts loads', () => {
      expect(found.length).toBeGreaterThan(10);
      expect(slow(found)).toEqual([]);
    }, 240_000);
  });
});

/** A look-around that runs over whatever stands there does so again at each place; recheck does not decide every long pattern that holds one. */
const RUNS_ON = /\(\?<?[=!][^()]*(?:(?<!\\)\.|\[\^[^\]]*\])[*+]/u;

test('no look-around runs on without bound', () => {
  const found = literalRegexes(FOLDERS.flatMap(filesOf));
  expect(found.filter(({ source }) => RUNS_ON.test(source)).map(({ source }) => source)).toEqual([]);
  expect('募集(?=.*http)').toMatch(RUNS_ON);
  expect('募集(?![^。]+http)').toMatch(RUNS_ON);
});

test('a pattern that hangs is seen', () => {
  expect(slow([{ source: '^(?:電話|番号|電話番号)*$', flags: 'u', where: ROOT }])).toHaveLength(1);
});
