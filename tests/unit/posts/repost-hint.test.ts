// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPolicySource } from '../../../lib/compose/policy-source.ts';
import type { JournalInput } from '../../../lib/journal/entry.ts';
import type { ShareAnswer, ShareMessage } from '../../../lib/messaging/analysis-protocol.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { watchReposts } from '../../../lib/posts/repost-hint.tsx';
import { createInstagramPosts } from '../../../lib/sites/instagram/posts.ts';
import type { PostAdapter } from '../../../lib/sites/post-adapter.ts';
import { createXPosts } from '../../../lib/sites/x/posts.ts';
import minePack from '../../../rules/packs/mine-city.json';
import { showPage as showInstagram } from '../sites/instagram-page.ts';
import { post as xPost, showPage as showX } from '../sites/x-page.ts';
import { japanese } from '../strings.ts';

const parsed = parsePack(minePack);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const { pack } = parsed;

type Asked = Omit<ShareMessage, 'type'>;

let asked: { readonly request: Asked; readonly answer: (answer: ShareAnswer | undefined) => Promise<void> }[];
let changed: () => void;
let recorded: JournalInput[];
let life: AbortController;

function start(posts: PostAdapter): void {
  life = new AbortController();
  asked = [];
  recorded = [];
  const listeners: (() => void)[] = [];
  changed = () => {
    for (const listener of listeners) listener();
  };
  watchReposts(
    {
      page: document,
      posts,
      analyser: {
        share: (request) =>
          new Promise((resolve) => {
            const answer = async (given: ShareAnswer | undefined): Promise<void> => {
              resolve(given);
              await vi.advanceTimersByTimeAsync(0);
            };
            asked.push({ request, answer });
          }),
        comment: () => Promise.resolve(undefined),
      },
      policyFor: createPolicySource(() => pack, posts.site),
      onChange: (listener) => listeners.push(listener),
      language: 'ja',
      translate: japanese,
      theme: () => 'light',
      hintsWanted: () => true,
      now: Date.now,
      isAlive: () => true,
      record: (entry) => recorded.push(entry),
      openOptions: () => undefined,
      copy: () => Promise.resolve(true),
    },
    life.signal,
  );
}

const offTopic: ShareAnswer = {
  ...{ revision: 1, verdict: 'ineligible', grounds: ['off-topic'], evidence: [], findings: [], unchecked: [] },
};
const unread: ShareAnswer = { ...offTopic, unchecked: [{ ruleId: 'politics', reason: 'failed' }] };
const eligible: ShareAnswer = { ...offTopic, verdict: 'eligible', grounds: ['local-jobs'] };

const shown = (selector: string): Element[] =>
  [...document.querySelectorAll('shirube-assist')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll(selector) ?? []),
  ]);
const isShown = (): boolean => shown('.hint').length > 0;
const events = (): string[] => recorded.map(({ event }) => event);

/** Whether the site gets to see the key. */
const press = (on: Element, key: string): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const point = (on: Element, type: string): boolean => on.dispatchEvent(new Event(type, { bubbles: true }));
const focus = (on: Element): boolean => point(on, 'focusin');

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00+09:00') });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an icon that reposts at once', () => {
  const article = (author: string): string =>
    `<article><header><a href="/${author}/">${author}</a><a href="/p/${author}/"></a></header><section>${[
      ...['いいね！', 'コメントする', '再投稿', 'シェア', '保存'],
    ]
      .map((name) => `<div role="button" tabindex="0"><svg aria-label="${name}" height="24"></svg></div>`)
      .join(
        '',
      )}</section><div><a href="/${author}/">${author}</a><span dir="auto">${author}の昼寝</span></div></article>`;
  function icon(position = 0): Element {
    const [found] = [...document.querySelectorAll('[aria-label="再投稿"]')].slice(position);
    if (!found?.parentElement) throw new Error('no such icon');
    return found.parentElement;
  }
  beforeEach(() => {
    showInstagram({ main: article('neko') + article('inu') });
    start(createInstagramPosts());
  });

  test('Esc closes the hint and not what is known: the key after it is held', async () => {
    focus(icon());
    await asked[0]?.answer(offTopic);
    press(icon(), 'Escape');
    expect(isShown()).toBe(false);
    expect(press(icon(), 'Enter')).toBe(false);
    expect(shown('.gate legend').map(({ textContent }) => textContent)).toEqual(['このままシェアする理由']);
    expect(events()).toEqual(['held']);
    expect(asked).toHaveLength(1);
  });

  test('what is asked already is not asked again, and its answer is told to whoever waits by then', async () => {
    focus(icon());
    press(icon(), 'Escape');
    focus(icon());
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(offTopic);
    expect(shown('[data-verdict="ineligible"]')).toHaveLength(1);
  });

  test('the pointer on another icon while a hint is shown: that hint stays, the other post is known at its press', async () => {
    focus(icon());
    await asked[0]?.answer(offTopic);
    point(icon(1), 'pointerover');
    expect(shown('.hint')[0]?.textContent).toContain('@neko');
    await asked[1]?.answer(offTopic);
    point(icon(1), 'pointerdown');
    expect(shown('[data-verdict="ineligible"]')).toHaveLength(1);
    expect(shown('.hint')[0]?.textContent).toContain('@inu');
    expect(press(icon(1), 'Enter')).toBe(false);
    expect(asked.map(({ request }) => request.post.text)).toEqual(['nekoの昼寝', 'inuの昼寝']);
  });

  test('without an answer it is asked again', async () => {
    focus(icon());
    await asked[0]?.answer(undefined);
    press(icon(), 'Escape');
    focus(icon());
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(offTopic);
    expect(press(icon(), 'Enter')).toBe(false);
  });

  test('an answer that not all rules took part in counts until there is a better one', async () => {
    focus(icon());
    await asked[0]?.answer(unread);
    press(icon(), 'Escape');
    focus(icon());
    expect(asked).toHaveLength(2);
    expect(shown('[data-verdict="ineligible"]')).toHaveLength(1);
    await asked[1]?.answer(eligible);
    expect(shown('[data-verdict="eligible"]')).toHaveLength(1);
    expect(press(icon(), 'Enter')).toBe(true);
  });

  test('other rules: it is asked again', async () => {
    focus(icon());
    await asked[0]?.answer(offTopic);
    press(icon(), 'Escape');
    changed();
    focus(icon());
    expect(asked).toHaveLength(2);
    expect(shown('[data-verdict="ineligible"]')).toEqual([]);
  });
});

test('a menu that opens once more says at once what is known', async () => {
  showX({ home: xPost('neko', '近所の猫と昼寝しました') });
  start(createXPosts());
  const button = document.createElement('button');
  button.dataset['testid'] = 'retweet';
  document.querySelector('article')?.append(button);
  const openMenu = async (): Promise<Element> => {
    press(button, 'Enter');
    const menu = document.createElement('div');
    menu.role = 'menu';
    const item = document.createElement('div');
    item.role = 'menuitem';
    item.dataset['testid'] = 'retweetConfirm';
    item.textContent = 'リポストする';
    menu.append(item);
    document.querySelector('#layers')?.append(menu);
    await vi.advanceTimersByTimeAsync(0);
    return item;
  };
  const item = await openMenu();
  await asked[0]?.answer(offTopic);
  expect(isShown()).toBe(true);
  item.parentElement?.remove();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(isShown()).toBe(false);
  const again = await openMenu();
  expect(shown('[data-verdict="ineligible"]')).toHaveLength(1);
  expect(press(again, 'Enter')).toBe(false);
  expect(events()).toEqual(['held']);
  expect(asked).toHaveLength(1);
});
