// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createQueries } from '../../../lib/sites/selector-table.ts';
import { xSelectors } from '../../../lib/sites/x/selectors.ts';

const rest = { confidence: 'A', seen: '2026-10', note: '' } as const;
const table = { button: { alternatives: ['[data-testid="send"]', 'button'], ...rest } } as const;

beforeEach(() => {
  document.body.replaceChildren(document.createElement('button'), document.createElement('button'));
});

test('the best alternative that matches answers, and its level is remembered', () => {
  const queries = createQueries(table);
  expect(queries.levels()).toEqual({});
  expect(queries.all('button', document)).toHaveLength(2);
  expect(queries.levels()).toEqual({ button: 1 });
  document.querySelector('button')?.setAttribute('data-testid', 'send');
  expect(queries.all('button', document)).toHaveLength(1);
  expect(queries.levels()).toEqual({ button: 0 });
});

test('no match leaves the level as it was', () => {
  const queries = createQueries(table);
  document.body.replaceChildren();
  expect(queries.first('button', document)).toBeUndefined();
  expect(queries.closest('button', document.body)).toBeUndefined();
  expect(queries.matches('button', document.body)).toBe(false);
  expect(queries.levels()).toEqual({});
});

test.each(Object.entries(xSelectors))('row %s is usable and dated', (_name, row) => {
  for (const selector of row.alternatives) expect(() => document.querySelector(selector)).not.toThrow();
  expect(row.seen).toMatch(/^20\d\d(-\d\d)?$/);
  expect(row.note).not.toBe('');
  // Classes and labels change with every release and every language; one class is a last resort.
  expect(row.alternatives[0]).not.toMatch(/\.[a-z]|aria-label=/i);
});
