import { expect, test } from 'vitest';
import { TabLink } from '../../../lib/desk/tab-link.ts';
import type { ControlResult } from '../../../lib/messaging/control-contract.ts';
import type { ComposerState, PageAct, PageState } from '../../../lib/messaging/draft-state.ts';

const composer = (name: string, part: Partial<ComposerState> = {}): ComposerState => ({
  name,
  site: 'x',
  kind: 'post',
  focused: false,
  empty: false,
  account: { kind: 'city', handle: 'mine_citykouhou', name: '美祢市' },
  hours: { open: true, text: '' },
  status: { state: 'checked', text: '', help: '' },
  findings: [],
  categories: [],
  chosen: { category: '', reason: '' },
  checklist: [],
  checklistRequired: false,
  approval: { asked: false, date: '', person: '', docNo: '' },
  missing: 0,
  confirmed: false,
  emergencyUntil: 0,
  ...part,
});
const page = (...composers: ComposerState[]): ControlResult<'pageState'> => {
  const value: PageState = { composers, diagnosis: { site: 'x', state: 'understood', rows: [] }, profile: null };
  return { ok: true, value };
};
const SILENT: ControlResult<'pageState'> = { ok: false, error: 'unreachable' };

/** A tab whose answers the test gives one by one, or at once by `answer`. */
function tab({ id = 7, answer }: { readonly id?: number | undefined; readonly answer?: ControlResult<'pageState'> }) {
  const waiting: ((result: ControlResult<'pageState'>) => void)[] = [];
  const sent: PageAct[] = [];
  const seen = { changes: 0, asked: 0, watched: 0 };
  const ended = new AbortController();
  const link = new TabLink({
    find: () => Promise.resolve(id),
    ask: () => {
      seen.asked += 1;
      return answer ? Promise.resolve(answer) : new Promise((resolve) => waiting.push(resolve));
    },
    send: (_tabId, act) => {
      sent.push(act);
      return Promise.resolve(answer ?? SILENT);
    },
    watch: () => {
      seen.watched += 1;
    },
    onChange: () => {
      seen.changes += 1;
    },
    signal: ended.signal,
  });
  return { link, waiting, sent, seen, ended };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('no tab, or one where nobody answers, is out of reach and not followed', async () => {
  const { link, seen } = tab({ answer: SILENT });
  expect(link.page).toBe('asking');
  await settle();
  expect([link.page, link.composer, seen.watched]).toEqual(['unreachable', undefined, 0]);
  const none = new TabLink({
    find: () => Promise.resolve(undefined),
    ask: () => Promise.reject(new Error('nobody is there to ask')),
    send: () => Promise.reject(new Error('nobody is there to ask')),
    watch: () => undefined,
    onChange: () => undefined,
    signal: new AbortController().signal,
  });
  await settle();
  expect(none.page).toBe('unreachable');
});

test.each([
  ['the one with the focus', [composer('a'), composer('b', { focused: true })], 'b'],
  ['else the first that holds anything', [composer('a', { empty: true }), composer('b')], 'b'],
  ['else the first', [composer('a', { empty: true }), composer('b', { empty: true })], 'a'],
])('of several composers: %s', async (_name, composers, expected) => {
  const { link } = tab({ answer: page(...composers) });
  await settle();
  expect(link.composer?.name).toBe(expected);
});

test('what is chosen by hand, or acted on, stays chosen wherever the focus goes', async () => {
  const { link, sent } = tab({ answer: page(composer('a'), composer('b', { focused: true })) });
  await settle();
  await link.act({ type: 'confirm' });
  expect([link.composer?.name, sent]).toEqual(['b', [{ composer: 'b', act: { type: 'confirm' } }]]);
  link.choose('a');
  expect(link.composer?.name).toBe('a');
});

test('questions that come while one is under way are asked as one', async () => {
  const { link, waiting, seen } = tab({});
  await settle();
  for (let times = 0; times < 5; times += 1) void link.refresh();
  expect(seen.asked).toBe(1);
  waiting.shift()?.(page(composer('a')));
  await settle();
  expect(seen.asked).toBe(2);
  waiting.shift()?.(page(composer('b')));
  await settle();
  expect(link.composer?.name).toBe('b');
  await settle();
  // The last one is asked because the tab is followed from here on.
  expect([seen.asked, seen.watched]).toEqual([3, 1]);
});

test('what changes between the first answer and the following of the tab is asked for', async () => {
  const { link, waiting, seen } = tab({});
  await settle();
  waiting.shift()?.(page(composer('a')));
  await settle();
  expect(seen.watched).toBe(1);
  waiting.shift()?.(page(composer('b')));
  await settle();
  expect(link.composer?.name).toBe('b');
});

test('an answer that comes after the popup has gone changes nothing', async () => {
  const { link, waiting, seen, ended } = tab({});
  await settle();
  ended.abort();
  waiting.shift()?.(page(composer('a')));
  await settle();
  expect([link.page, seen.changes, seen.watched]).toEqual(['asking', 0, 0]);
});
