import { expect, test } from 'vitest';
import type { Holding } from '../../../lib/compose/holding.ts';
import { Pass, type Subject } from '../../../lib/compose/pass.ts';

const subject = (text: string, account = 'mine_citykouhou'): Subject => ({ account, texts: [text] });
const objection = (key: string): Holding => ({
  key,
  ruleId: 'politics',
  clause: '4-4-4-i',
  reasons: 'politics',
  title: '',
  quote: '',
  message: '',
  fix: '',
  clauseLabel: '',
  clauseText: '',
});
const [A, B] = [objection('a'), objection('b')];

test('without a reason nothing is open', () => {
  expect(new Pass().opens(subject('一'), [A])).toBe(false);
});

test('a reason opens the next press of exactly this text, whatever has come to light by then', () => {
  const pass = new Pass();
  pass.give(subject('一'), [A]);
  expect(pass.waitsFor(subject('一'))).toBe(true);
  expect(pass.opens(subject('一'), [A, B])).toBe(true);
  expect(pass.waitsFor(subject('一'))).toBe(false);
  expect(pass.opens(subject('一'), [A, B])).toBe(false);
});

test.each<[string, Subject]>([
  ['another text', subject('二')],
  ['another account', subject('一', 'mine_kanko')],
  ['another post in the thread', { account: 'mine_citykouhou', texts: ['一', ''] }],
])('%s is not opened, and voids the pass', (_name, other) => {
  const pass = new Pass();
  pass.give(subject('一'), [A]);
  expect(pass.opens(other, [A])).toBe(false);
  expect(pass.opens(subject('一'), [B])).toBe(false);
});

test('the same objections to the same text are not raised again; new ones are', () => {
  const pass = new Pass();
  pass.give(subject('一'), [A, B]);
  expect(pass.opens(subject('一'), [A, B])).toBe(true);
  expect(pass.opens(subject('一', 'MINE_citykouhou'), [B, A])).toBe(true);
  expect(pass.opens(subject('一'), [A, B, objection('c')])).toBe(false);
});
