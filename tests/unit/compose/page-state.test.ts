import { describe, expect, test } from 'vitest';
import { checklistOf, type DraftPart, NOTHING_DECLARED } from '../../../lib/compose/checklist-state.ts';
import { placeFindings, sortByDismissal } from '../../../lib/compose/composer-view.ts';
import { type ComposerKnowledge, composerState } from '../../../lib/compose/page-state.ts';
import { dismissalOf } from '../../../lib/engine/dismissals.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import { composerStateSchema } from '../../../lib/messaging/draft-state.ts';
import mine from '../../../rules/packs/mine-city.json';
import { japanese } from '../strings.ts';
import { draftOf, findingOn, told } from './findings.ts';

const parsed = parsePack(mine);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const policy = resolvePolicy(parsed.pack);

const sortedOf = (findings: readonly Finding[], dismissed: readonly Finding[] = []) =>
  sortByDismissal(
    placeFindings([{ certain: findings.map(told), waiting: [], unchecked: [], tokens: 'answered' }]),
    dismissed.map((finding) => dismissalOf(finding, 'place')),
  );

function known(text: string, part: Partial<ComposerKnowledge> = {}, more: Partial<Draft> = {}): ComposerKnowledge {
  const parts: readonly DraftPart[] = [{ draft: draftOf(text, more), findings: [] }];
  return {
    name: 'c1',
    site: 'x',
    focused: true,
    parts,
    policy,
    shown: {
      account: { kind: 'city', handle: 'mine_citykouhou', name: '美祢市' },
      hours: { open: true, scheduled: false, holiday: '', next: '' },
      status: { state: 'checked', empty: false },
    },
    sorted: sortedOf([]),
    category: '',
    declared: NOTHING_DECLARED,
    checklist: checklistOf(parts, policy, NOTHING_DECLARED),
    confirmed: false,
    emergencyUntil: 0,
    ...part,
  };
}
const stateOf = (text: string, part: Partial<ComposerKnowledge> = {}, more: Partial<Draft> = {}) =>
  composerState(known(text, part, more), japanese);

test('what is told is what the contract of the messages allows', () => {
  const told = stateOf('お知らせ');
  expect(composerStateSchema.parse(told)).toEqual(told);
});

describe("the machine's outcome in words, apart from the person's 「確認済み」", () => {
  const vote = findingOn('一票と投票', '一票');
  test.each<[string, readonly Finding[], string]>([
    ['nothing', [], '指摘はありません'],
    ['a note alone', [{ ...vote, severity: 'note' }], '指摘なし・参考 1 件'],
    ['a finding', [vote, { ...findingOn('一票と投票', '投票'), severity: 'note' }], '指摘 1 件'],
  ])('%s', (_name, findings, words) => {
    expect(stateOf('一票と投票', { sorted: sortedOf(findings) }).status?.text).toBe(words);
  });
  test('what was set aside is listed as such and not counted', () => {
    const state = stateOf('一票と投票', { sorted: sortedOf([vote], [vote]) });
    expect(state.status?.text).toBe('指摘はありません');
    expect(state.findings.map(({ quote, dismissed }) => [quote, dismissed])).toEqual([['一票', true]]);
  });
});

describe('what is still to do', () => {
  const all = known('お知らせ').checklist.map((entry) => ({ ...entry, done: true }));
  const reason = (id: string, words: string) => ({ ...NOTHING_DECLARED, category: { id, reason: words } });
  test('every item, and the category', () => {
    expect(stateOf('お知らせ').missing).toBe(all.length + 1);
    expect(stateOf('お知らせ', { checklist: all, category: 'promotion' }).missing).toBe(0);
  });
  test('the category that asks for a sentence asks for more than blanks', () => {
    const other = stateOf('お知らせ').categories.find(({ asksReason }) => asksReason)?.id ?? '';
    expect(other).not.toBe('');
    const missing = (words: string): number =>
      stateOf('お知らせ', { checklist: all, category: other, declared: reason(other, words) }).missing;
    expect([missing(''), missing(' 　'), missing('市民の関心が高いため')]).toEqual([1, 1, 0]);
  });
  test('a sentence given for one category is none for another', () => {
    const state = stateOf('お知らせ', { category: 'promotion', declared: reason('other', '市民の関心が高いため') });
    expect(state.chosen).toEqual({ category: 'promotion', reason: '' });
  });
  test('a reply belongs to no category', () => {
    const state = stateOf('返信です', { checklist: all }, { kind: 'reply' });
    expect([state.categories, state.missing]).toEqual([[], 0]);
  });
});

test('the record of a decision is asked for where the draft reads like an official view', () => {
  expect(stateOf('お知らせ').approval.asked).toBe(false);
  const view: readonly DraftPart[] = [
    { draft: draftOf('本市の見解'), findings: [findingOn('本市の見解', '見解', 0, 'official-view')] },
  ];
  const checklist = checklistOf(view, policy, NOTHING_DECLARED);
  expect(stateOf('本市の見解', { parts: view, checklist }).approval.asked).toBe(true);
});

test('nothing is said of hours that are not known, and that a time could not be read is', () => {
  const withHours = (hours: ComposerKnowledge['shown']['hours']) =>
    stateOf('お知らせ', { shown: { ...known('').shown, hours } }).hours;
  expect(withHours(undefined)).toEqual({ open: null, text: '' });
  expect(withHours('unreadable')).toEqual({ open: null, text: '予約日時を読み取れません' });
  expect(withHours({ open: false, scheduled: false, holiday: '', next: '' })).toEqual({
    open: false,
    text: '投稿時間外です',
  });
});

test('an unregistered account: nothing was checked, so nothing is said of a check', () => {
  const account = { kind: 'unregistered', handle: 'someone', name: '' } as const;
  const state = stateOf('', { parts: [], checklist: [], shown: { account, hours: undefined, status: undefined } });
  expect([state.status, state.findings, state.empty]).toEqual([null, [], true]);
});
