import { describe, expect, test } from 'vitest';
import { accountStates, transition, transitionsFrom, type StateAction } from '../../../lib/desk/account-states.ts';
import { move } from '../../../lib/desk/move.ts';
import { missingFor } from '../../../lib/desk/papers.ts';
import { account, application, approval, pack, record } from './fixtures.ts';

const facts = { pack, at: 1, by: '山本' };

test.each([
  ['draft', ['submit']],
  ['submitted', ['approve', 'sendBack']],
  ['approved', ['start', 'retire']],
  ['active', ['change', 'retire']],
  ['changing', ['resume', 'retire']],
  ['retired', []],
] as const)('from %s: %s', (state, actions) => {
  expect(transitionsFrom(state).map(({ action }) => action)).toEqual(actions);
});

test('what the policy has no procedure for is marked: change, return from it, and closure', () => {
  const beyond = accountStates.flatMap(transitionsFrom).filter(({ beyondPolicy }) => beyondPolicy);
  expect(new Set(beyond.map(({ action }) => action))).toEqual(new Set(['change', 'resume', 'retire']));
});

test('every state but the first is reached, and the last leads nowhere', () => {
  const reached = new Set(accountStates.flatMap(transitionsFrom).map(({ to }) => to));
  expect([...accountStates].filter((state) => !reached.has(state))).toEqual([]);
  expect(transition('retired', 'start')).toBeUndefined();
});

describe('a step', () => {
  test('is refused while a paper lacks something, and the record is the same', () => {
    const lacking = record({ application: { ...application, necessity: ' ' } });
    expect(missingFor('submit', lacking)).toEqual(['necessity']);
    expect(move(lacking, 'submit', facts)).toBe(lacking);
  });
  test('is refused where the state does not allow it', () => {
    const active = record({ approval }, 'active');
    expect(move(active, 'approve', facts)).toBe(active);
  });
  test('each reason of 第4-1⑵ is asked for by itself', () => {
    expect(missingFor('submit', record({ application: { ...application, demand: '', necessity: '' } }))).toEqual([
      'demand',
      'necessity',
    ]);
  });
  test('the password has no field, but how and when it was handed over is asked for', () => {
    const { registration } = application;
    const without = { ...application, registration: { ...registration, credentialDate: '' } };
    expect(missingFor('submit', record({ application: without }))).toEqual(['credential']);
  });
  test('a policy of answering needs words, 「返信しない」 needs none', () => {
    const silent = { ...application, commentPolicy: { default: 'no' as const, text: '' } };
    expect(missingFor('submit', record({ application: silent }))).toEqual([]);
    const open = { ...application, commentPolicy: { default: 'yes' as const, text: '' } };
    expect(missingFor('submit', record({ application: open }))).toEqual(['commentText']);
  });
  test('an approval needs number, day and approver', () => {
    expect(missingFor('approve', record({}, 'submitted'))).toEqual(['approvalNumber', 'approvalDate', 'approver']);
  });
  test('the whole way writes down who did what, and the approval makes the papers live', () => {
    const way: readonly StateAction[] = ['submit', 'approve', 'start'];
    const end = way.reduce((now, action) => move(now, action, facts), record({ approval }));
    expect(end.account.state).toBe('active');
    expect(end.history).toEqual(['submitted', 'approved', 'active'].map((state) => ({ at: 1, state, by: '山本' })));
    expect(end.account.overrides.categories).toEqual(['promotion', 'local-event']);
    expect(end.account.name).toBe('美祢市観光【公式】');
  });
  test('what changed in the papers takes effect when the change ends, not before', () => {
    const silent = { ...application, commentPolicy: { default: 'no' as const, text: '' } };
    const changing = record({ approval, application: silent }, 'changing');
    expect(changing.account.overrides.reply).toBeUndefined();
    expect(move(changing, 'resume', facts).account.overrides.reply?.default).toBe('no');
  });
  test('a city account that the policy names needs no paper', () => {
    const city = { account: { ...account, kind: 'city' as const, state: 'active' as const }, history: [] };
    expect(move(city, 'change', facts).account.state).toBe('changing');
  });
});
