import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../../../lib/policy/registry.ts';

const example = readFileSync(resolve(import.meta.dirname, '../../corpus/registry.json'), 'utf8');

describe('parseRegistry', () => {
  test('the corpus’s registry', () => {
    const parsed = parseRegistry(JSON.parse(example));
    expect(parsed).toMatchObject({ ok: true, notices: [] });
    expect(parsed.ok && parsed.registry.publicBodies.map((body) => body.handle)).toContain('JMA_kishou');
  });

  test.each([
    [{}, ['publicBodies', 'certifiedBusinesses', 'ambassadors']],
    [
      { publicBodies: [{ handle: '', site: 'x', name: '県' }], certifiedBusinesses: [], ambassadors: [] },
      ['publicBodies[0].handle'],
    ],
    [
      { publicBodies: [], certifiedBusinesses: [{ handle: 'a', site: 'x', name: '店' }], ambassadors: [] },
      ['certifiedBusinesses[0].scheme'],
    ],
    [
      { publicBodies: [], certifiedBusinesses: [], ambassadors: [{ handle: 'a', site: 'line', name: '大使' }] },
      ['ambassadors[0].site'],
    ],
    ['名簿', ['']],
  ])('%j', (json, paths) => {
    const parsed = parseRegistry(json);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual(paths);
  });

  test('unknown entries are ignored with a notice', () => {
    const parsed = parseRegistry({ publicBodies: [], certifiedBusinesses: [], ambassadors: [], followers: [] });
    expect(parsed.ok && parsed.notices.map((notice) => notice.path)).toEqual(['followers']);
  });
});
