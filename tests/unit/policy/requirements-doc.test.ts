import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requirements } from '../../../lib/cli/requirements.ts';
import { requirementsPage } from '../../../lib/cli/requirements-doc.ts';
import { packWith } from './pack-file.ts';

const pack = packWith();
const page = readFileSync(new URL('../../../docs/requirements.md', import.meta.url), 'utf8');
const keys = Array.from({ length: 64 }, (_, index) => `R${index + 1}`);

test('docs/requirements.md is up to date (npm run docs:requirements)', () => {
  expect(page).toBe(requirementsPage());
});

test('each requirement has one row with its clause and an answer', () => {
  const rows = page.split('\n').filter((line) => /^\| R\d/.test(line));
  expect(rows.map((row) => row.split(' | ')[0]?.slice(2))).toEqual(keys);
  for (const row of rows) {
    const [key = '', clause = '', , answers = ''] = row.slice(2, -2).split(' | ');
    const labels = pack.clauses.filter((entry) => entry.requirements.includes(key)).map((entry) => entry.label);
    expect(clause, key).toBe(labels.join('、'));
    expect(answers, key).toMatch(/実装済|予定|^–/);
  }
});

test('rules and pack entries that answer a requirement are the pack’s', () => {
  const answers = keys.flatMap((key) => requirements[key]?.answers ?? []);
  const ruleIds = answers.flatMap((answer) => (answer.kind === 'rule' ? [answer.id] : []));
  // A pack sets the note on the own profile like a rule, but no draft is checked by it.
  expect([...new Set(ruleIds), 'profile-notice'].sort()).toEqual(Object.keys(pack.rules).sort());
  expect(page).not.toMatch(/pack `[^`]+` 予定/);
});
