import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport, readPaper, writePaper } from '../../../lib/desk/paper-file.ts';
import { looksLikeCredential } from '../../../lib/policy/credential.ts';
import { application, approval, offer, record } from './fixtures.ts';

const papers = { site: 'x' as const, application, approval };

/** Words as people type them, none of which happens to look like a password. */
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !looksLikeCredential(value));

describe('round trip', () => {
  test('forms come out as they went in', () => {
    fc.assert(
      fc.property(words, words, words, (content, demand, conditions) => {
        const sent = {
          ...papers,
          application: { ...application, content, demand },
          approval: { ...approval, conditions },
        };
        expect(readPaper('accountPapers', writePaper('accountPapers', sent))).toEqual({ ok: true, value: sent });
      }),
    );
  });
  test('sheets come out as they went in, with a byte order mark before them too', () => {
    fc.assert(
      fc.property(words, words, (subject, body) => {
        const sent = { ...offer, subject, body };
        expect(readPaper('offer', `\ufeff${writePaper('offer', sent)}`)).toEqual({ ok: true, value: sent });
      }),
    );
  });
});

describe('what is not taken', () => {
  const paths = (text: string): string[] => {
    const read = readPaper('accountPapers', text);
    return read.ok ? ['taken'] : read.problems.map(({ path }) => path);
  };
  const file = writePaper('accountPapers', papers);
  test.each([
    ['nothing', '', ['']],
    ['half a file', file.slice(0, file.length / 2), ['']],
    ['something else', '{"a":1}', ['']],
    ['another paper', writePaper('offer', offer), ['shirube']],
    ['a newer version', file.replace('"version": 1', '"version": 2'), ['version']],
    ['a wrong day', file.replace('"date": "2026-11-20"', '"date": "11/20"'), ['application.date']],
    ['no handle', file.replace('"handle": "mine_kanko"', '"handle": ""'), ['application.registration.handle']],
    [
      'a handle that the site cannot have',
      file.replace('"handle": "mine_kanko"', '"handle": "mine.kanko"'),
      ['application.registration.handle'],
    ],
    [
      'a password',
      file.replace('封書で手渡し', 'パスワード：Akiyoshi#2026'),
      ['application.registration.credentialMethod'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });
  test('any text whatever is refused or read, never an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => !readPaper('offer', text).ok));
    fc.assert(fc.property(fc.json(), (text) => !readPaper('offer', text).ok));
  });
});

test.each([
  ['nobody has it', [], 'new'],
  ['a draft here', [record()], 'approval'],
  ['submitted here', [record({}, 'submitted')], 'approval'],
  ['in use here', [record({}, 'active')], 'refused'],
] as const)('taking up papers, %s: %s', (_name, records, effect) => {
  expect(planImport(records, papers).effect).toBe(effect);
});
test('without an approval the application alone is replaced; the same handle on the other site is another account', () => {
  expect(planImport([record()], { site: 'x', application }).effect).toBe('application');
  expect(planImport([record()], { ...papers, site: 'instagram' }).effect).toBe('new');
});
