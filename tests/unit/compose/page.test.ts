// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComposeContext } from '../../../lib/compose/context.ts';
import { createDismissalMemory } from '../../../lib/compose/dismissal-store.ts';
import { createEmergencyStore, type EmergencyStore } from '../../../lib/compose/emergency.ts';
import type { JournalInput } from '../../../lib/journal/entry.ts';
import { watchPage, type WatchedPage } from '../../../lib/compose/page.ts';
import { createPolicySource } from '../../../lib/compose/policy-source.ts';
import { createPostedTexts } from '../../../lib/compose/posted-texts.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { createXAdapter } from '../../../lib/sites/x/adapter.ts';
import minePack from '../../../rules/packs/mine-city.json';
import { box, choose, editor, scheduler, showPage } from '../sites/x-page.ts';
import { pressByHand } from '../by-hand.ts';
import { japanese } from '../strings.ts';
import { FakeAnalyser } from './fake-analyser.ts';
import { answerOn } from './findings.ts';

const parsed = parsePack(minePack);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const { pack } = parsed;

let analyser: FakeAnalyser;
let life: AbortController;
let alive: boolean;
let emergency: EmergencyStore;
let recorded: JournalInput[];
let watched: WatchedPage;

function start(): void {
  analyser = new FakeAnalyser();
  life = new AbortController();
  alive = true;
  emergency = createEmergencyStore();
  recorded = [];
  const context: ComposeContext = {
    page: document,
    adapter: createXAdapter(),
    analyser,
    checkText: (draft, _policy, revision) => answerOn(draft.text, ['日本一'], revision, 'claim'),
    policyFor: createPolicySource(() => pack, 'x'),
    dismissals: createDismissalMemory(),
    emergency,
    record: (input) => recorded.push(input),
    posted: createPostedTexts(),
    badge: () => undefined,
    badgeWanted: () => true,
    tokenRuleIds: ['politics'],
    language: 'ja',
    translate: japanese,
    now: Date.now,
    isAlive: () => alive,
  };
  watched = watchPage(context, life.signal);
}

const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('shirube-assist')];
const part = (name: string, host = hosts()[0]): HTMLElement | undefined =>
  host?.shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
const quotes = (host?: HTMLElement): string[] =>
  [...((host ?? hosts()[0])?.shadowRoot?.querySelectorAll('.quote') ?? [])].map((quote) => quote.textContent);

/** Changes an editor's text as the site does: in the DOM, without an event. */
function write(text: string, where: 'home' | 'dialog' = 'home', position = 0): void {
  const words = editor(where, position).querySelector('[data-block] span');
  const node = document.createElement('span');
  node.dataset['text'] = 'true';
  node.append(text);
  words?.replaceChildren(node);
}

/** Mutation records, the frame after them, and what that frame set off. */
async function nextFrame(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00+09:00') });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('discovery', () => {
  test('nothing runs before a composer has the focus', async () => {
    showPage({ home: box({ text: ['日本一'] }) });
    start();
    await nextFrame();
    expect(hosts()).toEqual([]);
    expect(analyser).toMatchObject({ wakes: 0, listeners: 0 });
  });

  test('the focus brings the panel before the tool bar, and wakes the analyser', async () => {
    showPage({ home: box({ text: ['日本一'] }) });
    start();
    editor('home').focus();
    await nextFrame();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.nextElementSibling?.getAttribute('data-testid')).toBe('toolBar');
    expect(analyser.wakes).toBe(1);
    expect(quotes()).toEqual(['「日本一」']);
  });

  test('a focus given before we came counts', async () => {
    showPage({ home: box() });
    editor('home').focus();
    start();
    await nextFrame();
    expect(part('account')?.dataset).toMatchObject({ account: 'mine_citykouhou', kind: 'city' });
  });

  test('home and dialog have a panel each, with their own findings', async () => {
    showPage({ home: box({ text: ['日本一'] }), dialog: box({ text: ['お知らせ'] }), path: '/compose/post' });
    start();
    editor('home').focus();
    editor('dialog').focus();
    await nextFrame();
    expect(hosts().map((host) => quotes(host))).toEqual([['「日本一」'], []]);
    editor('home').focus();
    await nextFrame();
    expect(hosts()).toHaveLength(2);
  });
});

describe('checking', () => {
  beforeEach(async () => {
    showPage({ home: box() });
    start();
    editor('home').focus();
    await nextFrame();
  });

  test('an empty box is not checked', () => {
    expect(part('status')?.dataset['state']).toBe('checked');
    expect(part('status')?.textContent).toBe('本文を書くと確認します');
    expect(analyser.questions).toHaveLength(0);
  });

  test('a change without any event is seen, and both kinds of rules speak', async () => {
    write('日本一の清き一票');
    await nextFrame();
    expect(part('status')?.dataset['state']).toBe('checking');
    expect(quotes()).toEqual(['「日本一」']);
    await analyser.last.answer(answerOn('日本一の清き一票', ['清き一票'], analyser.last.request.revision));
    await nextFrame();
    expect(part('status')?.dataset['state']).toBe('checked');
    expect(quotes()).toEqual(['「日本一」', '「清き一票」']);
  });

  test('without an answer the screen says that a part is unchecked', async () => {
    write('清き一票');
    await nextFrame();
    await analyser.last.answer(undefined);
    await nextFrame();
    expect(part('status')?.dataset['state']).toBe('partial');
    expect(part('status')?.textContent).toBe('一部未確認');
    analyser.become('ready');
    expect(analyser.questions).toHaveLength(2);
  });

  test('a long wait is put into words', async () => {
    write('お知らせ');
    await nextFrame();
    expect(part('status')?.textContent).not.toBe('確認中…');
    await vi.advanceTimersByTimeAsync(200);
    expect(part('status')?.textContent).toBe('確認中…');
  });

  test('nothing moves while an input method composes', async () => {
    const composition = (type: string) => editor('home').dispatchEvent(new Event(type, { bubbles: true }));
    composition('compositionstart');
    write('にほんいち');
    await nextFrame();
    write('日本一');
    await nextFrame();
    hosts()[0]?.remove();
    await nextFrame();
    expect(hosts()).toEqual([]);
    expect(analyser.questions).toHaveLength(0);
    composition('compositionend');
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
  });

  test('a panel that the site drops comes back', async () => {
    write('日本一');
    await nextFrame();
    hosts()[0]?.remove();
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
  });

  test('a site that drops it again and again is left in peace, the panel moves to the corner', async () => {
    for (let round = 0; round < 30; round++) {
      hosts()[0]?.remove();
      await nextFrame();
    }
    expect(hosts()[0]?.parentElement).toBe(document.body);
    expect(hosts()[0]?.hasAttribute('data-floating')).toBe(true);
  });

  test("the site's elements replaced under the same words are the same composer", async () => {
    write('日本一');
    await nextFrame();
    showPage({ home: box({ text: ['日本一'] }) });
    await nextFrame();
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
    expect(hosts()[0]?.nextElementSibling?.getAttribute('data-testid')).toBe('toolBar');
  });

  test('an empty text box that the site mounts anew under the focus is the same composer', async () => {
    const old = editor('home');
    old.replaceWith(old.cloneNode(true));
    editor('home').focus();
    await nextFrame();
    write('日本一');
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
    expect(hosts()).toHaveLength(1);
  });

  test('a composer that has gone leaves nothing', async () => {
    write('日本一');
    await nextFrame();
    showPage({});
    await nextFrame();
    expect(hosts()).toEqual([]);
    expect(analyser.listeners).toBe(0);
  });

  test('words set aside stay so in the same draft that the site mounts anew, and come back by undo', async () => {
    write('日本一');
    await nextFrame();
    press('問題なし');
    await nextFrame();
    press('この箇所だけこの下書きのこの箇所では指摘しません。');
    await nextFrame();
    expect(quotes()).toEqual([]);
    showPage({});
    await nextFrame();
    showPage({ home: box({ text: ['日本一'] }) });
    editor('home').focus();
    await nextFrame();
    expect(quotes()).toEqual([]);
    press('元に戻す');
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
  });
});

function press(name: string): void {
  const buttons = [...(hosts()[0]?.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find((candidate) => candidate.textContent === name);
  if (!button) throw new Error(`no button ${name}: ${buttons.map(({ textContent }) => textContent).join(', ')}`);
  pressByHand(button);
}

describe('accounts', () => {
  test('on an unregistered account there is the band and nothing else', async () => {
    showPage({ home: box({ text: ['日本一の清き一票'], account: 'tanaka_private' }) });
    start();
    editor('home').focus();
    await nextFrame();
    expect(part('account')?.dataset).toMatchObject({ account: 'tanaka_private', kind: 'unregistered' });
    expect([part('status'), part('hours'), part('finding')]).toEqual([undefined, undefined, undefined]);
    expect(analyser.questions).toHaveLength(0);
    expect(analyser.wakes).toBe(0);
  });

  test('a switch of the account under the text is seen at once', async () => {
    showPage({ home: box({ text: ['日本一'] }) });
    start();
    editor('home').focus();
    await nextFrame();
    document
      .querySelector('.box [data-testid^="UserAvatar"]')
      ?.setAttribute('data-testid', 'UserAvatar-Container-someone');
    await nextFrame();
    expect(part('account')?.dataset['kind']).toBe('unregistered');
    expect(quotes()).toEqual([]);
  });

  test("an account that cannot be read is told, and the city's rules count", async () => {
    showPage({ home: box({ text: ['日本一'], account: 'unknown' }) });
    document.querySelector('nav')?.remove();
    start();
    editor('home').focus();
    await nextFrame();
    expect(part('account')?.getAttribute('data-account')).toBe('');
    expect(part('account')?.dataset['kind']).toBe('unknown');
    expect(quotes()).toEqual(['「日本一」']);
  });
});

describe('a thread', () => {
  test('is one panel with the findings of each post, named by the post', async () => {
    const thread = box({ text: ['日本一'], toolBar: false }) + box({ text: ['日本一'], position: 1 });
    showPage({ dialog: thread, path: '/compose/post' });
    start();
    editor('dialog', 0).focus();
    editor('dialog', 1).focus();
    await nextFrame();
    expect(hosts()).toHaveLength(1);
    const titles = [...(hosts()[0]?.shadowRoot?.querySelectorAll('.card-title') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(titles).toEqual(['政治性（1 件目の投稿）', '政治性（2 件目の投稿）']);
    expect(analyser.questions.map(({ request }) => request.key)).toEqual(['1/0', '1/1', '1/thread']);
  });
});

describe('a thread as a whole', () => {
  /** The parts, and the question about all of them. */
  async function write(first: string, second: string): Promise<void> {
    const thread = box({ text: [first], toolBar: false }) + box({ text: [second], position: 1 });
    showPage({ dialog: thread, path: '/compose/post' });
    start();
    editor('dialog', 0).focus();
    await nextFrame();
  }

  test('words that go on in the next post are told in the first, and dropped with the second', async () => {
    await write('清き一票を', '現職に');
    const { request, answer } = analyser.last;
    expect(request).toMatchObject({ key: '1/thread', draft: { text: '清き一票を現職に' } });
    for (const { request: own, answer: tell } of analyser.questions.slice(0, -1))
      await tell(answerOn(own.draft.text, [], own.revision));
    await answer(answerOn(request.draft.text, ['一票を現職に'], request.revision));
    await nextFrame();
    expect(quotes()).toEqual(['「一票を」']);
    expect(part('status')?.dataset['state']).toBe('checked');
    editor('dialog', 1).closest('.box')?.remove();
    await nextFrame();
    expect(quotes()).toEqual([]);
  });

  test('without its answer a part is unchecked, though each post has its own', async () => {
    await write('清き一票を', '現職に');
    const { request, answer } = analyser.last;
    expect(request.key).toBe('1/thread');
    for (const { request: own, answer: tell } of analyser.questions.slice(0, -1))
      await tell(answerOn(own.draft.text, [], own.revision));
    await answer(undefined);
    await nextFrame();
    expect(part('status')?.dataset['state']).toBe('partial');
  });
});

describe('a time of publication in words that nobody knows', () => {
  const SCHEDULED = { scheduled: 'あすの朝に出ます' };
  /** Saturday the 28th, at ten. */
  const SATURDAY = { a: '11', b: '28', c: '2026', d: '10', e: '0' };
  const hours = (): string | undefined => hosts()[0]?.shadowRoot?.querySelector('.hours')?.textContent;

  async function confirm(): Promise<void> {
    choose(SATURDAY);
    document.querySelector<HTMLElement>('[data-testid="scheduledConfirmationPrimaryAction"]')?.click();
    await nextFrame();
  }
  async function open(home: string): Promise<void> {
    showPage({ home });
    editor('home').focus();
    await nextFrame();
  }

  test('is said to be unreadable, and what is asked of it says so too', async () => {
    start();
    await open(box({ ...SCHEDULED, text: ['お知らせ'] }));
    expect(hours()).toBe('予約日時を読み取れません');
    expect(analyser.last.request.draft.scheduledAt).toBe('unknown');
  });

  test('counts as it was chosen, through a composer that was taken away for the choice', async () => {
    start();
    await open(box({ text: ['お知らせ'] }));
    showPage({ dialog: scheduler(), path: '/compose/post/schedule' });
    await nextFrame();
    expect(hosts()).toEqual([]);
    await confirm();
    await open(box({ ...SCHEDULED, text: ['お知らせ'] }));
    expect(part('hours')?.dataset['open']).toBe('false');
    expect(analyser.last.request.draft.scheduledAt).toBe(new Date(2026, 10, 28, 10).getTime());
    // The scheduler was opened once more and left as it was.
    showPage({ dialog: scheduler(), path: '/compose/post/schedule' });
    await nextFrame();
    await open(box({ ...SCHEDULED, text: ['お知らせ'] }));
    expect(part('hours')?.dataset['open']).toBe('false');
    // Taken back, then set by other means.
    await open(box({ text: ['お知らせ'] }));
    expect(part('hours')?.dataset['open']).toBe('true');
    await open(box({ ...SCHEDULED, text: ['お知らせ'] }));
    expect(hours()).toBe('予約日時を読み取れません');
  });

  test('counts in a composer that stayed behind the scheduler, until its own words say otherwise', async () => {
    start();
    await open(box({ text: ['お知らせ'] }));
    document
      .querySelector('#layers')
      ?.append(document.createRange().createContextualFragment(`<div role="dialog">${scheduler()}</div>`));
    await confirm();
    const line = document.createElement('div');
    line.dataset['testid'] = 'scheduledTweetIndicator';
    line.append('あすの朝に出ます');
    document.querySelector('.column')?.prepend(line);
    await nextFrame();
    expect(part('hours')?.dataset['open']).toBe('false');
    line.textContent = '2026年11月27日(金)の10:00に送信されます';
    await nextFrame();
    // One question at a time: the answer brings the newest text.
    const { request, answer } = analyser.last;
    await answer(answerOn(request.draft.text, [], request.revision));
    await nextFrame();
    expect(analyser.last.request.draft.scheduledAt).toBe(new Date(2026, 10, 27, 10).getTime());
  });

  test('another draft does not take it over', async () => {
    start();
    await open(box({ text: ['お知らせ'] }));
    showPage({ dialog: scheduler(), path: '/compose/post/schedule' });
    await nextFrame();
    await confirm();
    await open(box({ ...SCHEDULED, text: ['お知らせ'] }));
    showPage({});
    await nextFrame();
    await open(box({ ...SCHEDULED, text: ['別のお知らせ'] }));
    expect(hours()).toBe('予約日時を読み取れません');
  });
});

describe('a screen that is not understood', () => {
  test('is said so, after the moment in which its parts may still come', async () => {
    showPage({ home: box({ text: ['日本一'], toolBar: false }) });
    start();
    editor('home').focus();
    await nextFrame();
    expect(hosts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(part('status')?.dataset['state']).toBe('broken');
    expect(part('finding')).toBeUndefined();
    hosts()[0]?.remove();
    write('日本一の日本一');
    await nextFrame();
    expect(part('status')?.dataset['state']).toBe('broken');
  });

  test('a tool bar that comes with the focus is no such screen', async () => {
    showPage({ home: box({ text: ['日本一'], toolBar: false }) });
    start();
    editor('home').focus();
    await nextFrame();
    const bar = document.createElement('div');
    bar.dataset['testid'] = 'toolBar';
    document.querySelector('.column')?.append(bar);
    await nextFrame();
    expect(quotes()).toEqual(['「日本一」']);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(quotes()).toEqual(['「日本一」']);
  });
});

describe('the end', () => {
  beforeEach(async () => {
    showPage({ home: box({ text: ['日本一'] }) });
    start();
    editor('home').focus();
    await nextFrame();
  });

  test('abort leaves nothing behind', async () => {
    life.abort();
    expect(hosts()).toEqual([]);
    expect(analyser.listeners).toBe(0);
    write('日本一の日本一');
    editor('home').blur();
    editor('home').focus();
    await nextFrame();
    expect(hosts()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an update of the extension is said at the next change, and then nothing more', async () => {
    alive = false;
    write('日本一の清き一票');
    await nextFrame();
    expect(part('status')?.textContent).toBe('再読み込みしてください');
    expect(part('status')?.dataset['state']).toBe('broken');
    expect(part('account')?.dataset['kind']).toBe('city');
    expect(quotes()).toEqual([]);
    expect(analyser.listeners).toBe(0);
    const asked = analyser.questions.length;
    write('別の文');
    await nextFrame();
    expect(analyser.questions).toHaveLength(asked);
  });

  test('an update that shows only in a closed port is said without a further key', async () => {
    analyser.become('idle');
    await nextFrame();
    expect(part('status')?.dataset['state']).not.toBe('broken');
    alive = false;
    await vi.advanceTimersByTimeAsync(1_100);
    expect(part('status')?.textContent).toBe('再読み込みしてください');
  });

  test('an analyser that is gone says the same', async () => {
    analyser.become('gone');
    await nextFrame();
    expect(part('status')?.textContent).toBe('再読み込みしてください');
    watched.retire();
    expect(hosts()).toHaveLength(1);
  });
});
