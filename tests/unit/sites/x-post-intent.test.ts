// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createXAdapter } from '../../../lib/sites/x/adapter.ts';
import { box, editor, showPage } from './x-page.ts';

/** Both composers at once, as on the site: the home box under an open dialog. */
function show(): void {
  showPage({
    home: box({ text: ['家'] }),
    dialog: box({ text: ['窓'], send: 'tweetButton' }),
    path: '/compose/post',
  });
  for (const button of document.querySelectorAll('[data-testid^="tweetButton"]')) {
    const label = document.createElement('span');
    label.append('ポストする');
    button.append(label);
  }
}

const button = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

/** What the adapter says of an event as the window sees it. */
function intent(at: Element, event: Event): HTMLElement | undefined {
  let answer: HTMLElement | undefined;
  const look = (seen: Event): void => {
    answer = createXAdapter().postIntent(seen);
  };
  window.addEventListener(event.type, look, { capture: true, once: true });
  at.dispatchEvent(event);
  window.removeEventListener(event.type, look, { capture: true });
  return answer;
}

const click = (): Event => new MouseEvent('click', { bubbles: true });
const key = (name: string, more: KeyboardEventInit = {}): Event =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });

describe('what sends a post', () => {
  test.each<[string, () => Event]>([
    ['a click', click],
    ['Enter', () => key('Enter')],
    ['Space', () => key(' ')],
    ['Ctrl+Enter on the button', () => key('Enter', { ctrlKey: true })],
  ])('%s on the button or anything in it, each of its own composer', (_name, event) => {
    show();
    expect(intent(button('tweetButtonInline'), event())).toBe(editor('home'));
    expect(intent(button('tweetButton'), event())).toBe(editor('dialog'));
    const inside = button('tweetButton').querySelector('span');
    if (!inside) throw new Error('no label');
    expect(intent(inside, event())).toBe(editor('dialog'));
  });

  test.each<[string, KeyboardEventInit]>([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('%s+Enter in the editor or anything in it', (_name, modifier) => {
    show();
    expect(intent(editor('home'), key('Enter', modifier))).toBe(editor('home'));
    const words = editor('dialog').querySelector('[data-text]');
    if (!words) throw new Error('no words');
    expect(intent(words, key('Enter', modifier))).toBe(editor('dialog'));
  });

  test('the one button of a thread sends its first box', () => {
    const boxes = box({ text: ['一'], toolBar: false }) + box({ text: ['二'], position: 1, toolBar: false });
    showPage({ dialog: `${boxes}<div><button data-testid="tweetButton"></button></div>`, path: '/compose/post' });
    expect(intent(button('tweetButton'), click())).toBe(editor('dialog', 0));
  });

  test('the words of the button are read as they stand', () => {
    show();
    const adapter = createXAdapter();
    const view = adapter.locate(editor('home'));
    expect(view && adapter.sendLabel(view)).toBe('ポストする');
  });
});

describe('what does not', () => {
  test.each<[string, () => Event]>([
    ['a line break', () => key('Enter')],
    ['a line break with Shift', () => key('Enter', { shiftKey: true })],
    ['Space', () => key(' ')],
    ['another shortcut', () => key('b', { ctrlKey: true })],
    ['a click', click],
    ['Enter that takes a conversion over', () => key('Enter', { ctrlKey: true, isComposing: true })],
    ['a key that the input method takes', () => key('Process', { ctrlKey: true })],
  ])('%s in the editor', (_name, event) => {
    show();
    expect(intent(editor('home'), event())).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['aria-disabled', 'aria-disabled', 'true'],
    ['disabled', 'disabled', ''],
  ])('a button that the site has switched off by %s, pressed or through the keys', (_name, attribute, value) => {
    show();
    button('tweetButtonInline').setAttribute(attribute, value);
    expect(intent(button('tweetButtonInline'), click())).toBeUndefined();
    expect(intent(button('tweetButtonInline'), key('Enter'))).toBeUndefined();
    expect(intent(editor('home'), key('Enter', { ctrlKey: true }))).toBeUndefined();
  });

  test('other buttons, keys elsewhere, and a button without any editor about it', () => {
    show();
    expect(intent(document.body, key('Enter', { ctrlKey: true }))).toBeUndefined();
    expect(intent(button('SideNav_AccountSwitcher_Button'), click())).toBeUndefined();
    expect(intent(button('tweetButtonInline'), key('Tab'))).toBeUndefined();
    showPage({ home: '<button data-testid="tweetButtonInline"></button>' });
    expect(intent(button('tweetButtonInline'), click())).toBeUndefined();
  });
});
