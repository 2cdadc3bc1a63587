// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createInstagramPosts } from '../../../lib/sites/instagram/posts.ts';
import { createDialog, showPage } from './instagram-page.ts';

const posts = createInstagramPosts();
afterEach(() => vi.restoreAllMocks());

const icon = (name: string, height = 24, inner = '<path d="M1 1"></path>'): string =>
  `<div role="button" tabindex="0"><svg aria-label="${name}" height="${height}">${inner}</svg></div>`;
const row = (...icons: readonly string[]): string => `<section class="bar">${icons.join('')}</section>`;
const caption = (author: string, words: string): string =>
  `<div><div><span><a href="/${author}/">${author}</a></span></div><span dir="auto">${words}</span></div>`;
const post = (author: string, bar: string, words = caption(author, '秋吉台の秋')): string =>
  `<header><a href="/${author}/">${author}</a><a href="/p/DAbc1/"><time datetime="2026-11-20"></time></a></header>${bar}${words}
   <div><a href="/tabi_no_neko/">tabi_no_neko</a><span dir="auto">何時まで？</span>${icon('いいね！', 16)}</div>`;
const article = (inner: string): string => `<article>${inner}</article>`;
const JA = [icon('いいね！'), icon('コメントする'), icon('再投稿'), icon('シェア'), icon('保存')];

/** What an event on the icon at `position` of the first row means. */
function effectAt(position: number, type: string): string | undefined {
  const control = document.querySelectorAll('.bar [role="button"]')[position];
  let effect: string | undefined;
  const listen = (event: Event): void => {
    effect = posts.shareIntent(event)?.effect;
  };
  document.addEventListener(type, listen, { once: true });
  control?.querySelector('svg')?.dispatchEvent(new Event(type, { bubbles: true }));
  document.removeEventListener(type, listen);
  return effect;
}

describe('the icons', () => {
  test.each([
    ['pointerover', 'nears', undefined],
    ['pointerdown', 'prepares', 'opens'],
    ['focusin', 'prepares', undefined],
    ['click', 'acts', 'opens'],
    ['pointermove', undefined, undefined],
  ])('%s', (type, repost, plane) => {
    showPage({ main: article(post('karst_bakery', row(...JA))) });
    expect([0, 1, 2, 3, 4].map((position) => effectAt(position, type))).toEqual([
      ...[undefined, undefined, repost, plane, undefined],
    ]);
  });

  test.each([
    ['Japanese, the other word', 'リポスト', 'acts'],
    ['English', 'Repost', 'acts'],
    ['a language we do not know, by its place', 'Republier', 'acts'],
    ['already reposted', '再投稿を取り消す', undefined],
    ['already reposted, English', 'Unrepost', undefined],
  ])('%s', (_, name, effect) => {
    showPage({
      main: article(
        post('karst_bakery', row(icon('J’aime'), icon('Commenter'), icon(name), icon('Partager'), icon('Enregistrer'))),
      ),
    });
    expect(effectAt(2, 'click')).toBe(effect);
    expect(posts.repostLabel(document.querySelectorAll('.bar [role="button"]')[2] ?? document.body)).toBe(name);
  });

  test('no icon of a post: badge, icon with a circle, four icons of a private author, a comment’s own', () => {
    showPage({
      main: article(
        post('karst_bakery', row(icon('再投稿', 22), icon('再投稿', 24, '<circle></circle>'), icon('再投稿', 16))),
      ),
    });
    expect([0, 1, 2].map((position) => effectAt(position, 'click'))).toEqual([undefined, undefined, undefined]);
    showPage({ main: article(post('kagi_account', row(icon('a'), icon('b'), icon('c'), icon('d')))) });
    expect([0, 1, 2, 3].map((position) => effectAt(position, 'click'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('the dialog of the paper plane, also where its field for a message is of any make', () => {
  const field = '<div contenteditable="true" aria-label="メッセージを入力…"></div>';
  showPage({ dialog: `<div role="dialog" aria-label="シェア">${field}</div>` });
  expect(posts.shareMenu(document)?.getAttribute('role')).toBe('dialog');
  showPage({ dialog: createDialog({ editor: '<div contenteditable="true"></div>' }) });
  expect(posts.shareMenu(document)).toBeUndefined();
});

describe('reading', () => {
  const read = (selector = 'article') => posts.read(document.querySelector(selector) ?? document.body);

  test('author, address and the caption, not the comments', () => {
    showPage({ main: article(post('karst_bakery', row(...JA))) });
    expect(read()).toMatchObject({
      id: 'DAbc1',
      url: expect.stringMatching(/\/p\/DAbc1\/$/) as unknown,
      author: { handle: 'karst_bakery', verified: 'none' },
      text: '秋吉台の秋',
    });
  });

  test.each([
    ['emoji as pictures', '<img alt="🍁"><span>秋</span>', '🍁秋'],
    ['a soft break', '秋<br>芳洞', '秋\n芳洞'],
    ['right to left', 'سلام', 'سلام'],
    ['an emoji picture alone', '<img alt="🍁">', '🍁'],
  ])('%s', (_, words, text) => {
    showPage({ main: article(post('karst_bakery', row(...JA), caption('karst_bakery', words))) });
    expect(read()?.text).toBe(text);
  });

  test('without a caption there is none, whatever others comment; without an author there is no post', () => {
    showPage({ main: article(post('karst_bakery', row(...JA), '')) });
    expect(read()?.text).toBe('');
    showPage({ main: article('<div></div>') });
    expect(read()).toBeUndefined();
  });

  describe('names that are words as well', () => {
    const avatar = (author: string): string => `<a href="/${author}/"><img alt="${author}のプロフィール写真"></a>`;
    const name = (author: string): string => `<a href="/${author}/"><span dir="auto">${author}</span></a>`;
    const said = (author: string, words: string): string =>
      `<div>${avatar(author)}<div><span dir="auto">${name(author)} <span>4週</span></span><span dir="auto">${words}</span></div></div>`;
    const time = '<a href="/p/DAbc1/"><time datetime="2026-11-20"></time></a>';
    const head = `<div><div>${avatar('karst_bakery')}</div><div>${name('karst_bakery')}<span dir="auto">•</span>
      <button><div dir="auto">フォローする</div></button></div></div>`;
    const heading = '<h1 dir="auto">秋吉台の秋</h1>';
    const places: readonly [string, (inner: string) => void][] = [
      [
        'on its own page',
        (inner) => showPage({ main: `<div>${head}<div>${inner}${time}</div></div>`, path: '/p/DAbc1/' }),
      ],
      [
        'in its window',
        (inner) =>
          showPage({
            dialog: `<div role="dialog"><article><header>${head}</header><div>${inner}${time}</div></article></div>`,
          }),
      ],
    ];
    const readAt = () => read(window.location.pathname === '/p/DAbc1/' ? 'main' : 'article');

    describe.each(places)('%s', (_, show) => {
      test('the author’s name is no caption', () => {
        show(said('karst_bakery', '秋吉台の秋') + said('tabi_no_neko', '何時まで？'));
        expect(readAt()?.text).toBe('秋吉台の秋');
      });
      test('with a row that can be pressed as a whole', () => {
        show(`<ul><div role="button"><li>${said('karst_bakery', '秋吉台の秋')}</li></div></ul>`);
        expect(readAt()?.text).toBe('秋吉台の秋');
      });
      test('without a caption there is none', () => {
        show(said('tabi_no_neko', '何時まで？'));
        expect(readAt()?.text).toBe('');
        show('');
        expect(readAt()?.text).toBe('');
      });
      test('a heading is the caption, also without the name beside it', () => {
        show(`<div><div><div><div><div>${heading}</div></div></div></div></div>${said('tabi_no_neko', '何時まで？')}`);
        expect(readAt()?.text).toBe('秋吉台の秋');
      });
      test('nobody can tell whose words these are: not read at all', () => {
        show(`<div><div><div><div><div>${heading}${heading}</div></div></div></div></div>`);
        expect(readAt()).toBeUndefined();
        show('<span dir="auto">コメントはまだありません。</span>');
        expect(readAt()).toBeUndefined();
        show('<div><div><div><div><div><span dir="auto">秋吉台の秋</span></div></div></div></div></div>');
        expect(readAt()).toBeUndefined();
      });
      test('what the author commented later is no caption', () => {
        const link = '<a href="/p/DAbc1/c/18/"><time datetime="2026-11-20"></time></a>';
        show(
          `<div>${said('tabi_no_neko', '何時まで？')}</div><div><div>${said('karst_bakery', '選挙に行こう')}${link}</div></div>`,
        );
        expect(readAt()?.text).toBe('');
      });
    });
  });

  test('on its own page a post has no article, in its window it has', () => {
    const found = (): Element | undefined => {
      let at: Element | undefined;
      document.addEventListener('click', (event) => (at = posts.shareIntent(event)?.post), { once: true });
      document.querySelector('.bar [role="button"]:nth-child(3)')?.dispatchEvent(new Event('click', { bubbles: true }));
      return at;
    };
    showPage({ main: post('karst_bakery', row(...JA)), path: '/p/DAbc1/' });
    expect(found()?.localName).toBe('main');
    showPage({ main: post('karst_bakery', row(...JA)), path: '/reels/DAbc1/' });
    expect(found()).toBeUndefined();
    showPage({ dialog: `<div role="dialog">${article(post('karst_bakery', row(...JA)))}</div>` });
    expect(found()?.localName).toBe('article');
  });
});
