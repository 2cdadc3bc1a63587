// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ComposerView } from '../../../lib/sites/site-adapter.ts';
import { createXAdapter } from '../../../lib/sites/x/adapter.ts';
import { box, editor, post, quoteCard, showPage } from './x-page.ts';

function view(where: 'home' | 'dialog', position = 0): ComposerView {
  const found = createXAdapter().locate(editor(where, position));
  if (!found) throw new Error('no composer');
  return found;
}

function details(where: 'home' | 'dialog', position = 0) {
  const composer = view(where, position);
  const found = createXAdapter().details(composer)[composer.editors.indexOf(editor(where, position))];
  if (!found) throw new Error('no such box');
  return found;
}

function draft(where: 'home' | 'dialog', position = 0) {
  return details(where, position).draft;
}

describe('composers', () => {
  test('the home box: its own scope, its avatar inside, the panel before the tool bar', () => {
    showPage({ home: box() });
    const home = view('home');
    const toolBar = document.querySelector('[data-testid="toolBar"]');
    expect(home).toMatchObject({ editors: [editor('home')], understood: true });
    expect(home.scope.className).toBe('box');
    expect(home.mount).toEqual({ parent: toolBar?.parentElement, before: toolBar });
  });

  test('home and dialog are two composers, each with its own tool bar', () => {
    showPage({ home: box(), dialog: box({ send: 'tweetButton' }), path: '/compose/post' });
    const [home, dialog] = [view('home'), view('dialog')];
    expect(dialog.scope.getAttribute('role')).toBe('dialog');
    expect(home.scope.contains(dialog.scope) || dialog.scope.contains(home.scope)).toBe(false);
    expect(home.mount?.before).not.toBe(dialog.mount?.before);
    expect(dialog.scope.contains(dialog.mount?.before ?? null)).toBe(true);
  });

  test('a thread is one composer with a box a post, from whichever box it is met', () => {
    const boxes = box({ text: ['一'], toolBar: false }) + box({ text: ['二'], position: 1 });
    showPage({ dialog: `${boxes}<div><button data-testid="tweetButton"></button></div>`, path: '/compose/post' });
    expect(view('dialog', 0).editors).toEqual([editor('dialog', 0), editor('dialog', 1)]);
    expect(view('dialog', 1).scope).toBe(view('dialog', 0).scope);
  });

  test('a child of the editor, where the focus may be told from, leads to the same composer', () => {
    showPage({ home: box({ text: ['本文'] }) });
    const inner = editor('home').querySelector('[data-text]');
    expect(inner && createXAdapter().locate(inner)?.editors).toEqual([editor('home')]);
  });

  test('search field, direct message and posts are no composers', () => {
    showPage({
      home: '<input role="combobox"><div data-testid="dmComposerTextInput" role="textbox" contenteditable="true" class="public-DraftEditor-content"></div>',
    });
    for (const element of document.querySelectorAll('input, [role="textbox"], article')) {
      expect(createXAdapter().locate(element)).toBeUndefined();
    }
  });
});

describe('when the markup changes', () => {
  test('an editor without test ids is known by its make, and the self-check says so', () => {
    showPage({ home: box() });
    for (const element of document.querySelectorAll('[data-testid^="tweetTextarea"]'))
      element.removeAttribute('data-testid');
    const adapter = createXAdapter();
    expect(adapter.locate(editor('home'))?.understood).toBe(true);
    expect(adapter.selectorLevels()).toMatchObject({ editor: 2, toolBar: 0 });
  });

  test('without a known tool bar the panel goes before the part that holds the button', () => {
    showPage({ home: box() });
    const bar = document.querySelector('[data-testid="toolBar"]');
    bar?.setAttribute('data-testid', 'composerActions');
    expect(view('home').mount).toEqual({ parent: bar?.parentElement, before: bar });
  });

  test('an editor without any button is not understood, and neither is another text box on the compose route', () => {
    showPage({
      home: box({ toolBar: false }),
      dialog: '<div role="textbox" contenteditable="true"></div>',
      path: '/compose/post',
    });
    expect(view('home')).toMatchObject({ understood: false, mount: undefined });
    expect(view('dialog')).toMatchObject({ understood: false });
  });

  test('text that stands outside the known lines is not read at all', () => {
    showPage({ home: box({ text: ['本文'] }) });
    const adapter = createXAdapter();
    expect(adapter.read(editor('home'))?.text).toBe('本文');
    editor('home').append('行の外');
    expect(adapter.read(editor('home'))).toBeUndefined();
  });

  test('an editor of another make is read by its children, one a line', () => {
    showPage({ home: box() });
    const lines = ['一行目', '二行目'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    });
    editor('home').replaceChildren(...lines);
    expect(createXAdapter().read(editor('home'))?.text).toBe('一行目\n二行目');
  });
});

describe('account', () => {
  test.each<[string, () => void, string | undefined]>([
    ['the avatar in the box', () => showPage({ home: box({ account: 'Mine_Tourism' }) }), 'Mine_Tourism'],
    [
      'the switcher, while the avatar does not say',
      () => showPage({ home: box({ account: 'unknown' }) }),
      'mine_citykouhou',
    ],
    [
      "the switcher's avatar in the narrow rail",
      () => showPage({ home: box({ account: 'unknown' }), switcher: '' }),
      'rail_avatar',
    ],
  ])('%s', (_name, show, handle) => {
    show();
    expect(draft('home').account).toBe(handle);
  });

  test('the profile link where nothing else is there, else nothing', () => {
    showPage({ home: box({ account: 'unknown' }) });
    document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.remove();
    expect(draft('home').account).toBe('profile_link');
    document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
    expect(draft('home').account).toBeUndefined();
  });

  test('the avatar of the answered post is never taken for the account', () => {
    showPage({ dialog: post('visitor', '質問です') + box({ account: 'unknown' }), path: '/compose/post' });
    expect(draft('dialog').account).toBe('mine_citykouhou');
  });
});

describe('kind', () => {
  test('a post', () => {
    showPage({ home: box(), dialog: box(), path: '/compose/post' });
    expect(draft('home')).toMatchObject({ kind: 'post', replyTo: undefined, quoted: undefined });
    expect(draft('dialog').kind).toBe('post');
  });

  test('a reply in the dialog, to another and to oneself', () => {
    showPage({ dialog: post('visitor', '質問です') + box(), path: '/compose/post' });
    expect(draft('dialog')).toMatchObject({ kind: 'reply', replyTo: { author: 'visitor', own: false } });
    showPage({ dialog: post('Mine_CityKouhou', '続きです') + box(), path: '/compose/post' });
    expect(draft('dialog').replyTo).toEqual({ author: 'Mine_CityKouhou', own: true });
  });

  test('a reply to a post that the page does not show', () => {
    showPage({ dialog: box(), path: '/compose/post?in_reply_to=1900000000000000001' });
    expect(draft('dialog')).toMatchObject({ kind: 'reply', replyTo: undefined });
  });

  test('an inline reply answers the post that has the focus', () => {
    const inline = `<div data-testid="inline_reply_offscreen">${box()}</div>`;
    showPage({
      home: post('first', '一') + post('visitor', '二', 'tabindex="-1"') + inline,
      path: '/visitor/status/19',
    });
    expect(draft('home')).toMatchObject({ kind: 'reply', replyTo: { author: 'visitor', own: false } });
  });

  test('a quote, with the words quoted', () => {
    showPage({
      dialog: box({ attachments: quoteCard('yamaguchi_pref', '照明が新しくなりました') }),
      path: '/compose/post',
    });
    expect(draft('dialog')).toMatchObject({
      kind: 'quote',
      quoted: { author: 'yamaguchi_pref', text: '照明が新しくなりました' },
      media: [],
    });
    expect(details('dialog').quotedPost).toEqual({
      author: { handle: 'yamaguchi_pref', name: '名前', verified: 'none' },
      text: '照明が新しくなりました',
    });
  });

  test('a quoted post that does not show whose it is', () => {
    const gone = '<div role="link" tabindex="0"><div data-testid="tweetText">秋芳洞</div></div>';
    showPage({ dialog: box({ attachments: gone }), path: '/compose/post' });
    expect(details('dialog')).toMatchObject({
      draft: { kind: 'quote', quoted: { author: '', text: '秋芳洞' } },
      quotedPost: undefined,
    });
  });

  test('not the post that the answered one quotes', () => {
    const quoting = post('tabi_no_neko', '最高').replace(
      '</article>',
      `${quoteCard('karst_bakery', '募集')}</article>`,
    );
    showPage({ dialog: quoting + box(), path: '/compose/post' });
    expect(details('dialog')).toMatchObject({ draft: { kind: 'reply', quoted: undefined }, quotedPost: undefined });
  });

  test('the second post of a thread answers nobody', () => {
    showPage({ dialog: post('visitor', '質問です') + box() + box({ position: 1 }), path: '/compose/post' });
    expect(draft('dialog', 0).kind).toBe('reply');
    expect(draft('dialog', 1).kind).toBe('post');
  });
});

describe('media and time', () => {
  const MEDIA = `<div role="group" aria-label="メディア"><img></div><div role="group" aria-label="秋芳洞の入口"><img></div>
    <div role="group" aria-label="メディア"><video></video></div>`;

  test("media with their descriptions, none where the label is the site's own", () => {
    showPage({ home: box({ attachments: MEDIA }) });
    expect(draft('home').media).toEqual([
      { type: 'image', alt: '' },
      { type: 'image', alt: '秋芳洞の入口' },
      { type: 'video', alt: '' },
    ]);
  });

  test('whether there is a description stays open in a language that we do not know', () => {
    showPage({ home: box({ attachments: MEDIA }) });
    document.documentElement.lang = 'de';
    expect(draft('home').media?.map(({ alt }) => alt)).toEqual([undefined, undefined, undefined]);
  });

  test('media belong to their own box of a thread', () => {
    showPage({ dialog: box({ attachments: MEDIA }) + box({ position: 1 }), path: '/compose/post' });
    expect(draft('dialog', 0).media).toHaveLength(3);
    expect(draft('dialog', 1).media).toEqual([]);
  });

  test('the scheduled time, and that it cannot be read', () => {
    showPage({ home: box({ scheduled: '2026年11月24日(火)の9:30に送信されます' }) });
    expect(draft('home').scheduledAt).toBe(new Date(2026, 10, 24, 9, 30).getTime());
    showPage({ home: box({ scheduled: 'あすの朝に送信されます' }) });
    expect(draft('home').scheduledAt).toBe('unknown');
  });
});

test.each([
  ['', 'light'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(21, 32, 43)', 'dim'],
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(5, 5, 5)', 'dark'],
])('background %s is the %s theme', (background, theme) => {
  document.body.style.backgroundColor = background;
  expect(createXAdapter().theme(document)).toBe(theme);
});

describe('self-check', () => {
  const check = () => createXAdapter().diagnose(document);
  const row = (name: string) => check().rows.find((entry) => entry.name === name);

  test('a page as we know it', () => {
    showPage({ home: box(), dialog: box({ send: 'tweetButton' }), path: '/compose/post' });
    expect(check().state).toBe('understood');
    expect(row('editor')).toMatchObject({ level: 0, needed: true });
    expect(row('scheduled')).toMatchObject({ level: null, needed: false });
  });

  test('no composer', () => {
    showPage({});
    expect(check().state).toBe('idle');
  });

  test('second choices are named', () => {
    showPage({ home: box({ text: ['秘密の下書き'] }) });
    for (const element of document.querySelectorAll('[data-testid^="tweetTextarea"]'))
      element.removeAttribute('data-testid');
    expect(check().state).toBe('fallbacks');
    expect(row('editor')?.level).toBe(2);
    expect(JSON.stringify(check())).not.toContain('秘密');
  });

  test.each<[string, () => void]>([
    ['a part is missing', () => document.querySelector('[data-testid="toolBar"]')?.remove()],
    ['words stand outside the lines', () => editor('home').append('行の外')],
    [
      'nothing is known but a text box',
      () => {
        editor('home').className = '';
        for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
        document.querySelector('input[type="file"]')?.remove();
      },
    ],
  ])('not understood: %s', (_name, change) => {
    showPage({ home: box() });
    change();
    expect(check().state).toBe('not-understood');
  });
});
