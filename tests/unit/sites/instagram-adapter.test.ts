// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createInstagramAdapter } from '../../../lib/sites/instagram/adapter.ts';
import { instagramLabels } from '../../../lib/sites/instagram/labels.ts';
import { instagramSelectors } from '../../../lib/sites/instagram/selectors.ts';
import type { ComposerView } from '../../../lib/sites/site-adapter.ts';
import {
  box,
  comment,
  control,
  createDialog,
  lexical,
  paragraphs,
  post,
  profileLink,
  showPage,
  textarea,
} from './instagram-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const CAPTION = 'キャプションを入力…';
const COMMENT = 'コメントを追加…';
/** A text box that has lost all but what makes it editable. */
const bare = (label = '', inner = paragraphs('')): string =>
  `<div contenteditable="true"${label && ` aria-label="${label}"`}>${inner}</div>`;
const adapter = createInstagramAdapter();

function view(at: Element = box()): ComposerView {
  const found = adapter.locate(at);
  if (!found) throw new Error('no composer');
  return found;
}
const draft = () => {
  const [details] = adapter.details(view());
  if (!details) throw new Error('no text box');
  return details.draft;
};
const text = () => adapter.read(box())?.text;

describe('captions', () => {
  test('the dialog is the composer, the panel stands between counter and location', () => {
    showPage({ dialog: createDialog() });
    const location = document.querySelector('.location');
    expect(view()).toEqual({
      editors: [box()],
      scope: document.querySelector('[role="dialog"]'),
      mount: { parent: location?.parentElement, before: location, sendAbove: control('シェア') },
      understood: true,
    });
  });

  test('a focus anywhere in the dialog leads to its caption; before the details step there is none', () => {
    showPage({ dialog: createDialog() });
    expect(adapter.locate(control('シェア'))?.editors).toEqual([box()]);
    showPage({ dialog: createDialog({ send: '次へ', editor: '' }) });
    expect(adapter.locate(control('次へ'))).toBeUndefined();
  });

  test.each([
    ['Edit info', { title: '情報を編集', back: 'キャンセル', send: '完了', media: '<img alt="">' }],
    ['English', { title: 'Create new post', send: 'Share', editor: lexical('Write a caption...') }],
    ['a text area, as in older builds', { editor: textarea(CAPTION) }],
    ['a caption whose own label is new', { editor: lexical('何か書く') }],
    ['another language, by the header alone', { title: 'Créer', send: 'Partager', editor: lexical('Légende') }],
    ['no heading, but a known Share', { heading: false }],
    ['a caption of neither make nor role', { editor: bare(CAPTION) }],
    ['a caption of neither make nor role nor label', { editor: bare() }],
    [
      'Edit info, the same',
      { title: '情報を編集', back: 'キャンセル', send: '完了', media: '<img alt="">', editor: bare() },
    ],
  ])('understood: %s', (_name, options) => {
    showPage({ dialog: createDialog(options) });
    expect(view()).toMatchObject({ editors: [box()], understood: true });
    expect(draft().kind).toBe('post');
  });

  test.each([
    ['no known word and no heading', { title: 'Créer', heading: false, send: 'Partager', editor: lexical('Légende') }],
    ['a caption in a dialog without a header', { heading: false, send: '' }],
    ['a header that only leads onward', { send: '次へ' }],
    ['a caption of neither make nor role, without a header', { heading: false, send: '', editor: bare() }],
    ['a header that ends in an icon', { send: '<svg aria-label="シェア"><title>シェア</title></svg>' }],
  ])('not understood: %s', (_name, options) => {
    showPage({ dialog: createDialog(options) });
    expect(view()).toMatchObject({ understood: false, mount: undefined });
    expect(adapter.diagnose(document).state).toBe('not-understood');
  });

  test('hidden doubles are no editors', () => {
    const double = lexical(CAPTION);
    const doubles = `<div hidden>${double}</div><div class="offscreen">${double}</div><div aria-hidden="true">${double}</div>`;
    showPage({ dialog: createDialog({ editor: doubles + lexical(CAPTION, paragraphs('本文')) }) });
    expect(adapter.editorsOf(document)).toEqual([box()]);
  });

  test('hidden doubles of neither make nor role are no editors', () => {
    const doubles = `<div hidden>${bare()}</div><div class="offscreen">${bare()}</div>`;
    showPage({ dialog: createDialog({ editor: doubles + bare(CAPTION, paragraphs('本文')) }) });
    expect(adapter.editorsOf(document)).toEqual([box()]);
  });

  test('beside a comment box of the feed', () => {
    const feed = `<article>${post('karst_bakery', comment(textarea(COMMENT)))}</article>`;
    showPage({ main: feed, dialog: createDialog({ editor: bare() }) });
    expect(view()).toMatchObject({ editors: [box()], understood: true });
    expect(adapter.editorsOf(document)).toContain(box());
    expect(adapter.editorsOf(document)).toHaveLength(2);
  });

  test('dialogs inside each other: the one with the header counts', () => {
    showPage({ dialog: `<div role="dialog">${createDialog()}</div>` });
    expect(view().scope.getAttribute('aria-label')).toBe('新規投稿を作成');
  });
});

describe('comments', () => {
  test.each([
    ['text area', textarea(COMMENT)],
    ['Lexical', lexical(COMMENT)],
    ['English', textarea('Add a comment…')],
    ['another language, under a post', textarea('Ajouter un commentaire')],
  ])('%s: the form is the composer', (_name, inner) => {
    showPage({ main: `<article>${post('karst_bakery', comment(inner))}</article>` });
    expect(view()).toMatchObject({ editors: [box()], scope: document.querySelector('form'), understood: true });
  });

  test('below the form in the feed, above it in a window and on a page of its own', () => {
    const inner = post('karst_bakery', comment(textarea(COMMENT)));
    showPage({ main: `<article>${inner}</article>` });
    const form = document.querySelector('form');
    expect(view().mount).toEqual({ parent: form?.parentElement, before: null, sendAbove: form });
    showPage({ dialog: `<div role="dialog"><article>${inner}</article></div>` });
    expect(view().mount?.before).toBe(document.querySelector('form'));
    showPage({ main: inner, path: '/p/DAbc00001/' });
    expect(view().mount?.before).toBe(document.querySelector('form'));
  });

  test('a comment box without its form is not understood', () => {
    showPage({ main: `<article>${post('karst_bakery', textarea(COMMENT))}</article>` });
    expect(view().understood).toBe(false);
  });

  test.each([
    ['a direct message', '/direct/t/1/', lexical('メッセージを入力…')],
    ['an answer to a story', '/stories/mine/1/', '<form><textarea placeholder="mineに返信…"></textarea></form>'],
    ['the profile', '/accounts/edit/', '<form><textarea aria-label="自己紹介"></textarea></form>'],
    ['a direct message of neither make nor role', '/direct/t/1/', bare('メッセージを入力…')],
    [
      'a message with a shared post, the same',
      '/',
      `<div role="dialog" aria-label="シェア">${bare('メッセージ')}</div>`,
    ],
    ['a search, the same', '/', `<div role="dialog">${bare('検索')}<div role="button">次へ</div></div>`],
    ['a message with a shared post', '/', '<div role="dialog"><textarea placeholder="メッセージ"></textarea></div>'],
  ])('none of ours: %s', (_name, path, main) => {
    showPage({ main, path });
    expect(adapter.locate(box())).toBeUndefined();
    expect(adapter.editorsOf(document)).toEqual([]);
  });
});

describe('text', () => {
  test.each<[string, string, string]>([
    ['an empty editor', paragraphs(''), ''],
    ['paragraphs', paragraphs('一', '', '二', ''), '一\n\n二\n'],
    ['soft breaks', '<p><span>一</span><br><span>二</span><br><br></p>', '一\n二\n'],
    [
      'hashtags and mentions',
      '<p><span>秋の</span><span>#美祢市</span><span> と@mine</span></p>',
      '秋の#美祢市 と@mine',
    ],
    [
      'a decorator',
      '<p><span>と</span><span contenteditable="false" data-lexical-decorator="true"><span>@mine</span></span></p>',
      'と@mine',
    ],
    ['a caret holder, and a hard space that would be posted', '<p><span>一\u200B二\u00A0三</span></p>', '一二\u00A0三'],
    ['another make, a block a line', '<div>一</div><div>二</div>', '一\n二'],
  ])('%s', (_name, inner, expected) => {
    showPage({ dialog: createDialog({ editor: lexical(CAPTION, inner) }) });
    expect(text()).toBe(expected);
  });

  test('a text area is its value', () => {
    showPage({ main: `<article>${post('a', comment(textarea(COMMENT, '一\n二')))}</article>` });
    expect(text()).toBe('一\n二');
    expect(adapter.read(box())?.field).toBe(box());
  });

  test('words outside the lines: not read at all', () => {
    showPage({ dialog: createDialog({ editor: lexical(CAPTION, `${paragraphs('一')}外`) }) });
    expect(text()).toBeUndefined();
    showPage({ dialog: createDialog({ editor: lexical(CAPTION, '外<div>二</div>') }) });
    expect(text()).toBeUndefined();
  });
});

describe('account', () => {
  test("the dialog's row before the navigation, that before the own profile", () => {
    showPage({ dialog: createDialog({ user: 'mine_kanko' }) });
    expect(draft().account).toBe('mine_kanko');
    showPage({ dialog: createDialog({ user: '' }) });
    expect(draft().account).toBe('minecity_official');
    showPage({
      dialog: createDialog({ user: '' }),
      nav: '',
      main: '<a href="/accounts/edit/">プロフィールを編集</a>',
      path: '/mine.kanko/',
    });
    expect(draft().account).toBe('mine.kanko');
  });

  test('a navigation without its element is known by the label, authors in the feed are not taken for it', () => {
    const main = `<article>${post('karst_bakery', comment(textarea(COMMENT)))}</article>`;
    showPage({ main, nav: '' });
    expect(draft().account).toBeUndefined();
    showPage({ main, nav: profileLink('mine_kanko').replaceAll('nav>', 'div>') });
    expect(draft().account).toBe('mine_kanko');
  });
});

describe('what a comment is', () => {
  const under = (author: string, words: string) =>
    showPage({ main: `<article>${post(author, comment(textarea(COMMENT, words)))}</article>` });

  test.each([
    ["under another's post", 'karst_bakery', 'おいしそうです', 'comment', { author: 'karst_bakery', own: false }],
    ['under the own post', 'minecity_official', '追記です', 'comment', { author: 'minecity_official', own: true }],
    [
      'to a person under the own post',
      'minecity_official',
      '@tabi_no_neko はい',
      'reply',
      { author: 'tabi_no_neko', own: false },
    ],
    [
      'going on from the own comment',
      'minecity_official',
      '@minecity_official 続き',
      'reply',
      { author: 'minecity_official', own: true },
    ],
    [
      'an address inside the text',
      'karst_bakery',
      'メールは@mineへ',
      'comment',
      { author: 'karst_bakery', own: false },
    ],
  ])('%s', (_name, author, words, kind, replyTo) => {
    under(author, words);
    expect(draft()).toMatchObject({ kind, replyTo, media: [] });
  });

  test('the author on the page of a post; on the reels page nobody can tell whose it is', () => {
    const main = post('karst_bakery', comment(textarea(COMMENT)));
    showPage({ main, path: '/p/DAbc00001/' });
    expect(draft().replyTo?.author).toBe('karst_bakery');
    showPage({ main, path: '/reels/DAbc00001/' });
    expect(draft()).toMatchObject({ kind: 'comment', replyTo: undefined });
  });
});

describe('media', () => {
  const ALT =
    '<div><img><input placeholder="代替テキストを入力…" value="草原"></div><div><img><input placeholder="代替テキストを入力…"></div>';

  test('descriptions are unknown while their section is closed, never missing', () => {
    showPage({ dialog: createDialog() });
    expect(draft().media).toEqual([{ type: 'image' }]);
  });

  test('one field a picture while it is open', () => {
    showPage({ dialog: createDialog({ more: ALT }) });
    expect(draft().media).toEqual([
      { type: 'image', alt: '草原' },
      { type: 'image', alt: '' },
    ]);
  });

  test('a video', () => {
    showPage({ dialog: createDialog({ media: '<video src="blob:https://www.instagram.com/1"></video>' }) });
    expect(draft().media).toEqual([{ type: 'video' }]);
  });

  test('a time of publication, should one come, is not understood', () => {
    showPage({ dialog: createDialog({ more: '<input type="datetime-local">' }) });
    expect(draft().scheduledAt).toBe('unknown');
  });
});

describe('presses that send', () => {
  const click = (target: Element) => intent(target, new MouseEvent('click', { bubbles: true }));
  const key = (target: Element, name: string, more: KeyboardEventInit = {}) =>
    intent(target, new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
  function intent(target: Element, event: Event): HTMLElement | undefined {
    let found: HTMLElement | undefined;
    const look = (seen: Event): void => void (found = adapter.postIntent(seen));
    window.addEventListener(event.type, look, { capture: true, once: true });
    target.dispatchEvent(event);
    return found;
  }

  test('Share by mouse and key, also from inside it; nothing else in the dialog', () => {
    showPage({ dialog: createDialog({ more: '<div role="button">シェア</div>' }) });
    const share = control('シェア');
    expect(click(share.querySelector('span') ?? share)).toBe(box());
    expect([key(share, 'Enter'), key(share, ' ')]).toEqual([box(), box()]);
    const others = [...document.querySelectorAll('[role="button"], input, [role="heading"]')].filter(
      (one) => one !== share,
    );
    expect(others.length).toBeGreaterThan(3);
    for (const other of others) expect(click(other)).toBeUndefined();
    expect(key(box(), 'Enter')).toBeUndefined();
    expect(key(box(), 'Enter', { ctrlKey: true })).toBeUndefined();
    share.setAttribute('aria-disabled', 'true');
    expect(click(share)).toBeUndefined();
  });

  test('Next and Back never', () => {
    showPage({ dialog: createDialog({ send: '次へ', editor: '' }) });
    expect(click(control('次へ'))).toBeUndefined();
    showPage({ dialog: createDialog({ send: '次へ' }) });
    expect(click(control('次へ'))).toBeUndefined();
  });

  test('Done in Edit info, and the last control of a header in another language', () => {
    showPage({ dialog: createDialog({ title: '情報を編集', back: 'キャンセル', send: '完了' }) });
    expect(click(control('完了'))).toBe(box());
    expect(click(control('キャンセル'))).toBeUndefined();
    showPage({ dialog: createDialog({ title: 'Créer', back: 'Retour', send: 'Partager' }) });
    expect(click(control('Partager'))).toBe(box());
    expect(click(control('Retour'))).toBeUndefined();
  });

  test.each([textarea(COMMENT), lexical(COMMENT)])('a comment by Enter and by Post: %s', (inner) => {
    showPage({ main: `<article>${post('karst_bakery', comment(inner))}</article>` });
    expect(key(box(), 'Enter')).toBe(box());
    expect(click(control('投稿する'))).toBe(box());
    expect(key(control('投稿する'), ' ')).toBe(box());
    expect(key(box(), 'Enter', { shiftKey: true })).toBeUndefined();
    expect(key(box(), 'Enter', { isComposing: true })).toBeUndefined();
    expect(key(box(), 'Process')).toBeUndefined();
    expect(key(box(), 'a')).toBeUndefined();
    box().setAttribute('aria-expanded', 'true');
    expect(key(box(), 'Enter')).toBeUndefined();
  });

  test('the icons of a post and the emoji list send nothing', () => {
    showPage({ main: `<article>${post('karst_bakery', comment(textarea(COMMENT)))}</article>` });
    for (const icon of document.querySelectorAll('svg')) expect(click(icon)).toBeUndefined();
  });

  test('the words on the control are told', () => {
    showPage({ dialog: createDialog() });
    expect(adapter.sendLabel(view())).toBe('シェア');
    showPage({ main: `<article>${post('karst_bakery', comment(textarea(COMMENT)))}</article>` });
    expect(adapter.sendLabel(view())).toBe('投稿する');
    showPage({ main: `<article>${post('karst_bakery', comment(textarea(COMMENT), ''))}</article>` });
    expect(adapter.sendLabel(view())).toBe('');
  });
});

describe('the tables', () => {
  test.each(Object.entries(instagramSelectors))('row %s is usable and dated', (_name, row) => {
    for (const selector of row.alternatives) {
      expect(() => document.querySelector(selector)).not.toThrow();
      expect(selector).not.toMatch(/\.[a-z]|aria-label/i);
    }
    expect(row.seen).toMatch(/^20\d\d(-\d\d)?$/);
    expect(row.note).not.toBe('');
  });

  test.each(Object.entries(instagramLabels))('label %s has both languages', (_name, row) => {
    for (const label of [...row.ja, ...row.en]) expect(label.trim()).toBe(label);
    expect(Math.min(row.ja.length, row.en.length)).toBeGreaterThan(0);
  });
});
