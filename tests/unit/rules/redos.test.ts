/**
 * Text rules run at every change, on whatever was pasted: no pattern may take more than linear time, quadratic included.
 * Nothing here depends on how fast the machine is. scslre reads each pattern, and its look-arounds must see a bounded
 * stretch of text; where either objects, recheck's automaton must prove it safe. Where neither does, the automaton may
 * still prove it vulnerable. recheck's own attack by trial is not used: it finds as much as the machine has time for, and
 * calls bounded windows quadratic.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { analyse } from 'scslre';
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
/** Milliseconds. Patterns that are neither proved safe nor vulnerable in a second and a half are not in twelve either. */
const ATTEMPT = { checker: 'automaton', timeout: 3_000 } as const;
/** A pattern that somebody objects to is proved in some milliseconds; a slow machine has a minute. */
const PROOF = { checker: 'automaton', timeout: 60_000 } as const;

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(ROOT, folder, name));
}

/** What takes more than linear time, with the reason. */
function slow(regexes: readonly FoundRegex[]): string[] {
  const unique = new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
  return [...unique].flatMap(([shown, { source, flags, where }]) =>
    objections(source, flags).map((why) => `${relative(ROOT, where)} ${shown}: ${why}`),
  );
}

function objections(source: string, flags: string): string[] {
  const doubts = [...superLinear(source, flags), ...endlessLookarounds(source, flags)];
  const verdict = checkSync(source, flags, doubts.length > 0 ? PROOF : ATTEMPT);
  if (verdict.status === 'vulnerable') return [verdict.complexity.summary];
  return verdict.status === 'safe' ? [] : doubts;
}

function superLinear(source: string, flags: string): string[] {
  return analyse({ source, flags }).reports.map((report) => {
    const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
    return `${report.type} of ${quantifiers.map(({ raw }) => raw).join(' and ')}`;
  });
}

/** Look-arounds that may read on to the end of the text, at every place at which they are tried. */
function endlessLookarounds(source: string, flags: string): string[] {
  const unicode = flags.includes('u');
  const found: string[] = [];
  const open: string[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode }), {
    onAssertionEnter: ({ raw }) => open.push(raw),
    onAssertionLeave: () => open.pop(),
    onQuantifierEnter: ({ max }) => {
      const around = open.at(-1);
      if (max === Infinity && around !== undefined) found.push(`no bound within ${around}`);
    },
  });
  return found;
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

test.each([
  ['proved: nested', '^(?:電話|番号|電話番号)*$'],
  ['proved: two neighbours', '^[^。]*[、ぁ]*だ$'],
  ['not proved: a start tried at every place', '(?<!万)\\d+円'],
  ['not proved: a look-around without bound', '募集(?=.*http)'],
])('a pattern that hangs is seen (%s)', (_, source) => {
  expect(slow([{ source, flags: 'u', where: ROOT }])).toHaveLength(1);
});
