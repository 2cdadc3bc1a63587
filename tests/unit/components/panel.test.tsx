// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel.tsx';
import type { FindingView, PanelActions, PanelView } from '../../../components/panel-view.ts';
import { Strings } from '../../../components/strings.ts';
import { pressByHand } from '../by-hand.ts';
import { english, japanese } from '../strings.ts';

const finding = (id: string, part: Partial<FindingView> = {}): FindingView => ({
  id,
  ruleId: 'politics',
  severity: 'confirm',
  text: {
    title: '政治性',
    message: '特定の候補者への投票の呼びかけに読めます。',
    fix: '候補者名を除いてください。',
    why: '行政の中立性が疑われます。',
    clauseLabel: '第4-4⑷イ',
    clauseText: '宗教性・政治性のある情報',
  },
  quote: '清き一票は山田さんへ',
  box: undefined,
  replacement: undefined,
  scopes: ['place', 'word', 'rule'],
  ...part,
});

const VIEW: PanelView = {
  theme: 'light',
  account: { kind: 'city', handle: 'mine_citykouhou', name: '美祢市' },
  hours: { open: true, scheduled: false, holiday: '', next: '' },
  status: { state: 'checked', empty: false },
  findings: [],
  dismissed: [],
  activeId: undefined,
  folded: false,
};

const root = document.createElement('div');
document.body.append(root);
let actions: PanelActions;
let openNow = false;

async function show(view: Partial<PanelView>, { escapes = 0, translate = japanese } = {}): Promise<void> {
  actions = { dismiss: vi.fn(), undo: vi.fn(), point: vi.fn(), fold: vi.fn(), endEmergency: vi.fn() };
  await act(() => {
    render(
      <Strings.Provider value={translate}>
        <Panel
          view={{ ...VIEW, ...view }}
          actions={actions}
          escapes={escapes}
          onOpenChange={(open) => (openNow = open)}
        />
      </Strings.Provider>,
      root,
    );
  });
}

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found, ...more] = all(selector);
  if (!found || more.length > 0) throw new Error(`${selector}: ${found ? more.length + 1 : 0} found`);
  return found;
};
const visible = (element: HTMLElement): boolean => element.closest('[hidden]') === null;
const press = (element: HTMLElement): Promise<void> => act(() => element.click());
const button = (name: string): HTMLElement => {
  const found = all('button').find((candidate) => candidate.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

afterEach(() => {
  render(null, root);
});

describe('the first line', () => {
  test('says as whom, when, and how far', async () => {
    await show({});
    expect(one('.lines').textContent).toBe('美祢市 @mine_citykouhou として投稿投稿時間内です確認済み・指摘なし');
    expect(one('[data-part="hours"]').dataset['open']).toBe('true');
    expect(one('[data-part="status"]').dataset['state']).toBe('checked');
  });

  test.each<[string, Partial<PanelView>, string]>([
    ['a field account', { account: { kind: 'field', handle: 'h', name: '観光' } }, '観光 @h として投稿（分野別）'],
    [
      'outside hours',
      { hours: { open: false, scheduled: false, holiday: '', next: '11/24(火) 8:30' } },
      '投稿時間外です（次は 11/24(火) 8:30）',
    ],
    [
      'a holiday',
      { hours: { open: false, scheduled: false, holiday: '勤労感謝の日', next: '11/24(火) 8:30' } },
      '勤労感謝の日のため投稿時間外です（次は 11/24(火) 8:30）',
    ],
    [
      'scheduled outside hours',
      { hours: { open: false, scheduled: true, holiday: '', next: '' } },
      '予約日時は投稿時間外です',
    ],
    ['an unreadable schedule', { hours: 'unreadable' }, '予約日時を読み取れません'],
    ['a late answer', { status: { state: 'checking', late: true } }, '確認中…'],
    ['rules that did not run', { status: { state: 'partial', uncheckedRules: 2 } }, '2 個の規則を確認できていません。'],
    [
      'no token rules',
      { status: { state: 'partial', uncheckedRules: 0 } },
      '言葉の意味にかかわる確認ができていません。',
    ],
    ['an unknown screen', { status: { state: 'broken', cause: 'unknown-screen' } }, '検知できません'],
    ['an update', { status: { state: 'broken', cause: 'reload' } }, '再読み込みしてください'],
    ['only notes', { findings: [finding('n', { severity: 'note' })] }, '確認済み・参考 1 件'],
    ['findings', { findings: [finding('a'), finding('n', { severity: 'note' })] }, '確認済み・指摘 1 件'],
  ])('%s', async (_name, view, words) => {
    await show(view);
    expect(root.textContent).toContain(words);
  });

  test('an unregistered account has the band and nothing else', async () => {
    await show({ account: { kind: 'unregistered', handle: 'x', name: '' }, hours: undefined, status: undefined });
    expect(one('[data-part="account"]').dataset['kind']).toBe('unregistered');
    expect(all('[data-part]')).toHaveLength(1);
    expect(all('button')).toEqual([]);
  });

  test('in English, and marked as such', async () => {
    await show({ findings: [finding('a')] }, { translate: english });
    expect(one('.lines').textContent).toContain('Checked, findings: 1');
    expect(one('section').lang).toBe('en');
    expect(one('blockquote').lang).toBe('ja');
  });
});

describe('findings', () => {
  const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => finding(id));
  const shown = (): (string | undefined)[] =>
    all('[data-part="finding"]')
      .filter(visible)
      .map((card) => card.querySelector('.card-title')?.textContent ?? '');

  test('a card has level, words, clause, what they may do and the way out', async () => {
    await show({ findings: [finding('a', { replacement: '投票に行きましょう' })] });
    const card = one('[data-part="finding"]');
    expect(card.dataset).toMatchObject({ rule: 'politics', severity: 'confirm' });
    for (const words of [
      '要確認',
      '「清き一票は山田さんへ」',
      '第4-4⑷イ',
      '呼びかけに読めます。',
      '候補者名を除いて',
      '投票に行きましょう',
    ]) {
      expect(card.textContent).toContain(words);
    }
  });

  test('three are shown, the rest and every note wait behind one press', async () => {
    await show({ findings: [...FIVE.slice(0, 4), finding('n', { severity: 'note' })] });
    expect(all('[data-part="finding"]')).toHaveLength(5);
    expect(shown()).toHaveLength(3);
    await press(button('ほか 2 件を見る'));
    expect(shown()).toHaveLength(5);
    await press(button('ほかの指摘をたたむ'));
    expect(shown()).toHaveLength(3);
  });

  test('the card of the words under the caret is among the three', async () => {
    await show({ findings: FIVE, activeId: 'e' });
    expect(shown()).toHaveLength(3);
    expect(all('[data-active]').filter(visible)).toHaveLength(1);
    await show({ findings: [...FIVE, finding('n', { severity: 'note' })], activeId: 'n' });
    expect(all('[data-active]').filter(visible)).toEqual([]);
  });

  test('clause and reason open in place, one at a time; Esc closes and says when there is nothing more to close', async () => {
    await show({ findings: [finding('a')] });
    const clause = one('blockquote');
    expect([visible(clause), openNow]).toEqual([false, false]);
    await press(button('第4-4⑷イ'));
    expect([visible(clause), openNow]).toEqual([true, true]);
    expect(clause.textContent).toBe('宗教性・政治性のある情報');
    expect(button('第4-4⑷イ').getAttribute('aria-expanded')).toBe('true');
    expect(button('第4-4⑷イ').getAttribute('aria-controls')).toBe(clause.id);
    await press(button('説明'));
    expect(visible(clause)).toBe(false);
    await show({ findings: [finding('a')] }, { escapes: 1 });
    expect([visible(one('blockquote')), openNow]).toEqual([false, false]);
  });

  test('Esc has something to close as soon as it is seen, before the next frame', async () => {
    await show({ findings: [finding('a')] });
    button('第4-4⑷イ').click();
    await Promise.resolve();
    expect([visible(one('blockquote')), openNow]).toEqual([true, true]);
  });

  test('what was open in a card that went away is closed', async () => {
    await show({ findings: [finding('a')] });
    await press(button('第4-4⑷イ'));
    await show({ findings: [] });
    expect(openNow).toBe(false);
  });

  test('pointing at a card is told, by pointer and by keyboard', async () => {
    await show({ findings: [finding('a')] });
    const card = one('[data-part="finding"]');
    card.dispatchEvent(new Event('pointerenter'));
    expect(actions.point).toHaveBeenLastCalledWith('a');
    card.dispatchEvent(new Event('pointerleave'));
    expect(actions.point).toHaveBeenLastCalledWith(undefined);
  });

  test('folding keeps the first line', async () => {
    await show({ findings: [finding('a')] });
    await press(one('[aria-label="指摘をたたむ"]'));
    expect(actions.fold).toHaveBeenCalledWith(true);
    await show({ findings: [finding('a')], folded: true });
    expect(visible(one('[data-part="finding"]'))).toBe(false);
    expect(visible(one('[data-part="status"]'))).toBe(true);
    expect(one('[aria-label="指摘をひらく"]').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('問題なし', () => {
  test.each([
    ['place', 'この箇所だけ', 'この下書き'],
    ['word', 'この語「清き一票は山田さんへ」', 'この語を指摘しません'],
    ['rule', 'この規則「政治性」', 'この規則を使いません'],
  ] as const)('%s says its reach', async (scope, name, meaning) => {
    await show({ findings: [finding('a')] });
    await press(button('問題なし'));
    const choice = one(`[data-action="dismiss-${scope}"]`);
    expect(choice.textContent).toContain(name);
    expect(choice.textContent).toContain(meaning);
    // Not for a script of the page: it could lift what holds a post.
    await press(choice);
    expect(actions.dismiss).not.toHaveBeenCalled();
    await act(() => pressByHand(choice));
    expect(actions.dismiss).toHaveBeenCalledWith('a', scope);
  });

  test('what was set aside is listed with its way back', async () => {
    await show({ dismissed: [{ id: 'a', title: '政治性', quote: '一票', scope: 'word' }] });
    await press(button('問題なしとした指摘 1 件'));
    expect(one('.dismissed-item').textContent).toContain('政治性「一票」（この語）');
    await press(one('[data-action="undo"]'));
    expect(actions.undo).toHaveBeenCalledWith('a');
  });
});

describe('announcements', () => {
  const said = (): string => one('[aria-live]').textContent;

  test('the count, once it is settled; nothing while an answer is pending', async () => {
    await show({ status: { state: 'checked', empty: true } });
    expect(said()).toBe('');
    await show({ status: { state: 'checking', late: false }, findings: [finding('a')] });
    expect(said()).toBe('');
    await show({ findings: [finding('a'), finding('n', { severity: 'note' })] });
    expect(said()).toBe('指摘が 1 件あります。');
    await show({ status: { state: 'checking', late: false } });
    expect(said()).toBe('指摘が 1 件あります。');
    await show({});
    expect(said()).toBe('指摘はありません。');
  });
});

describe('a similar case', () => {
  const similar = '次の選挙では、お名前を思い出していただければ';
  test('opens on demand and says that it is invented', async () => {
    const { text } = finding('a');
    await show({ findings: [finding('a', { text: { ...text, similar } })] });
    const words = all('span[lang="ja"]').find((element) => element.textContent.includes(similar));
    if (!words) throw new Error('no example');
    expect(visible(words)).toBe(false);
    await press(button('似た事例'));
    expect(visible(words)).toBe(true);
    expect(words.parentElement?.textContent).toContain('架空の文例');
  });
  test('no button where there is none', async () => {
    await show({ findings: [finding('a')] });
    expect(all('button').map(({ textContent }) => textContent)).not.toContain('似た事例');
  });
});
