import { expect, test } from 'vitest';
import { diffPacks } from '../../../lib/policy/pack-diff.ts';
import { packWith } from './pack-file.ts';

const pack = packWith();

test('a pack differs from itself in nothing', () => {
  expect(diffPacks(pack, structuredClone(pack))).toEqual({ clauses: [], settings: [] });
});

test('clauses added, removed and reworded are told with both wordings', () => {
  const [first, second, ...rest] = pack.clauses;
  if (!first || !second) throw new Error('the pack has clauses');
  const next = {
    ...pack,
    clauses: [
      { ...first, text: '改めた条文' },
      ...rest,
      { id: '9-9', label: '第9', text: '新しい条文', requirements: [] },
    ],
  };
  expect(diffPacks(pack, next).clauses).toEqual([
    { kind: 'changed', label: first.label, before: first.text, after: '改めた条文' },
    { kind: 'added', label: '第9', before: '', after: '新しい条文' },
    { kind: 'removed', label: second.label, before: second.text, after: '' },
  ]);
});

test('settings are told by their place', () => {
  const next = {
    ...pack,
    reply: { ...pack.reply, default: 'yes' as const },
    accounts: pack.accounts.slice(1),
    supplements: [{ date: '2026-12-01', by: '課長', text: '補足' }],
  };
  const paths = diffPacks(pack, next).settings.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['reply.default', `accounts.${pack.accounts[0]?.id}`]));
  expect(paths.some((path) => path.startsWith('supplements'))).toBe(true);
  expect(paths).toHaveLength(3);
});
