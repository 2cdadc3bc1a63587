/** Small pages in the shape of instagram.com's composers, by what public sources say of them (one helper a part). */
import { vi } from 'vitest';

const nest = (depth: number, inner: string): string => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);

export const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => `<p>${line ? `<span data-lexical-text="true">${line}</span>` : '<br>'}</p>`).join('');

export const lexical = (label: string, inner = paragraphs('')): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}">${inner}</div>`;

export interface DialogOptions {
  readonly title?: string;
  readonly back?: string;
  readonly send?: string;
  readonly editor?: string;
  /** '' = no account row. */
  readonly user?: string;
  readonly more?: string;
  readonly media?: string;
  /** Whether the title is a heading. */
  readonly heading?: boolean;
}

export function createDialog(options: DialogOptions = {}): string {
  const { title = '新規投稿を作成', back = '<svg aria-label="戻る"></svg>', send = 'シェア', heading = true } = options;
  const { editor = lexical('キャプションを入力…'), user = 'minecity_official', more = '', media } = options;
  const row = user && `<div><img alt="${user}のプロフィール写真"><span>${user}</span></div>`;
  return `<div role="dialog" aria-label="${title}">
    <div class="header"><div><div role="button">${back}</div></div><div ${heading ? 'role="heading"' : ''}>${title}</div>
      <div>${send && `<div role="button"><span>${send}</span></div>`}</div></div>
    <div class="body">${media ?? '<img src="blob:https://www.instagram.com/1" alt="">'}
      <div class="side">${row}<div class="caption">${nest(3, editor)}</div><div class="counter">0/2,200</div>
        <div class="location"><input name="creation-location-input"></div>
        <div><span>シェア先</span><input type="checkbox" role="switch"></div>${more}</div></div></div>`;
}

export const comment = (box: string, send = '<div role="button">投稿する</div>'): string =>
  `<section><form><div>${box}</div>${send}<div role="button"><svg aria-label="絵文字"></svg></div></form></section>`;

export const textarea = (label: string, value = ''): string => `<textarea aria-label="${label}">${value}</textarea>`;

export function post(author: string, form: string): string {
  return `<div><header><a href="/${author}/"><img alt="${author}のプロフィール写真"></a><a href="/${author}/">${author}</a>
      <a href="/p/DAbc00001/"><time datetime="2026-11-20T01:00:00.000Z"></time></a></header>
    <section><div role="button"><svg aria-label="シェア"><title>シェア</title></svg></div></section>
    <div><a href="/tabi_no_neko/">tabi_no_neko</a> <span>何時まで？</span></div>${form}</div>`;
}

export interface PageOptions {
  readonly main?: string;
  readonly dialog?: string;
  readonly path?: string;
  readonly lang?: string;
  readonly nav?: string;
}

export const profileLink = (user: string): string =>
  `<nav><a href="/explore/">発見</a><a href="/${user}/"><img alt="${user}のプロフィール写真"><span>プロフィール</span></a></nav>`;

/** happy-dom lays nothing out: every element has a size here, unless it is marked as small. */
export function showPage(options: PageOptions): void {
  const { main = '', dialog = '', path = '/', lang = 'ja', nav = profileLink('minecity_official') } = options;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return this.closest('.offscreen') ? new DOMRect(-9999, 0, 1, 20) : new DOMRect(0, 0, 300, 20);
  });
  window.history.replaceState(null, '', path);
  document.documentElement.lang = lang;
  const fragment = document
    .createRange()
    .createContextualFragment(`<div id="root">${nav}<main role="main">${main}</main></div>${dialog}`);
  document.body.replaceChildren(fragment);
}

/** The last text box of the page: dialogs stand at its end. */
export function box(selector = '[contenteditable="true"], textarea'): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function control(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('[role="button"], button')].find(
    ({ textContent }) => textContent.trim() === words,
  );
  if (!found) throw new Error(`no control ${words}`);
  return found;
}
