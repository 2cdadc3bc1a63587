/** Small pages in the shape of x.com's composers, by what public sources say of them (one helper a part). */

export interface BoxOptions {
  readonly text?: readonly string[];
  readonly account?: string;
  readonly position?: number;
  readonly toolBar?: boolean;
  readonly send?: 'tweetButtonInline' | 'tweetButton';
  readonly attachments?: string;
  readonly scheduled?: string;
  /** Anonymous levels around the editor. */
  readonly depth?: number;
}

const nest = (depth: number, inner: string): string => '<div>'.repeat(depth) + inner + '</div>'.repeat(depth);

export const line = (text: string): string =>
  `<div data-block="true"><div><span>${text ? `<span data-text="true">${text}</span>` : '<br data-text="true">'}</span></div></div>`;

export const avatar = (handle: string): string => `<div data-testid="UserAvatar-Container-${handle}"></div>`;

export function box(options: BoxOptions = {}): string {
  const { text = [''], account = 'mine_citykouhou', position = 0, toolBar = true, depth = 14 } = options;
  const { send = 'tweetButtonInline', attachments = '', scheduled } = options;
  const id = `tweetTextarea_${position}`;
  const editor = `<div data-testid="${id}" role="textbox" contenteditable="true" tabindex="0" class="public-DraftEditor-content"><div data-contents="true">${text.map(line).join('')}</div></div>`;
  return `<div class="box"><div>${avatar(account)}</div><div class="column">
    ${scheduled === undefined ? '' : `<div data-testid="scheduledTweetIndicator">${scheduled}</div>`}
    <div>${nest(depth, `<div data-testid="${id}_label"></div><div data-testid="${id}RichTextInputContainer">${editor}</div>`)}
      ${attachments && `<div data-testid="attachments">${attachments}</div>`}</div>
    ${toolBar ? `<div data-testid="toolBar"><input type="file" data-testid="fileInput"><button data-testid="${send}"></button></div>` : ''}
  </div></div>`;
}

export function post(handle: string, text: string, more = ''): string {
  return `<article data-testid="tweet" ${more}>${avatar(handle)}
    <div data-testid="User-Name"><a href="/${handle}"><span>名前</span></a><span>@${handle}</span></div>
    <div data-testid="tweetText"><span>${text}</span></div></article>`;
}

export const quoteCard = (handle: string, text: string): string =>
  `<div role="link" tabindex="0"><div data-testid="User-Name"><span>名前</span><span>@${handle}</span></div>
    <div data-testid="tweetText"><span>${text}</span></div><div role="group" aria-label="引用の写真"><img></div></div>`;

export interface SchedulerOptions {
  readonly clock?: 12 | 24;
  /** What the twelve months are called. */
  readonly months?: 'numbers' | 'names';
  readonly days?: number;
  /** A field that is not there. */
  readonly without?: string;
  /** Attributes of the button that sets the time. */
  readonly confirm?: string;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const select = (id: string, options: readonly (readonly [string, string])[]): string =>
  `<select id="${id}"><option value="" disabled></option>${options
    .map(([value, label]) => `<option value="${value}">${label}</option>`)
    .join('')}</select>`;

/** The fields of the schedule dialog, `a` month to `e` minute and `f` AM/PM, and its buttons (SITES 1.7). */
export function scheduler(options: SchedulerOptions = {}): string {
  const { clock = 24, months = 'names', days = 31, without, confirm = '' } = options;
  const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const numbers = (from: number, to: number) => range(from, to).map((n) => [String(n), String(n)] as const);
  const fields = {
    month: select('a', months === 'names' ? names.map((name, i) => [String(i + 1), name]) : numbers(1, 12)),
    day: select('b', numbers(1, days)),
    year: select('c', numbers(2026, 2028)),
    hour: select('d', clock === 24 ? numbers(0, 23) : numbers(1, 12)),
    minute: select('e', numbers(0, 59)),
    half:
      clock === 12
        ? select('f', [
            ['am', '午前'],
            ['pm', '午後'],
          ])
        : '',
  };
  const shown = Object.entries(fields).flatMap(([name, field]) => (name === without ? [] : [field]));
  return `<button data-testid="scheduledConfirmationPrimaryAction" ${confirm}><span>確認する</span></button>
    <button data-testid="app-bar-close"></button>${shown.join('')}`;
}

/** Chooses in the fields of `scheduler`, by their ids. */
export function choose(values: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(values)) {
    const field = document.querySelector<HTMLSelectElement>(`#${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = value;
  }
}

export interface PageOptions {
  readonly home?: string;
  readonly dialog?: string;
  readonly path?: string;
  readonly switcher?: string;
}

/** Side bar, column with the home box and a timeline, layers with a dialog. */
export function showPage({ home, dialog, path = '/home', switcher = '@mine_citykouhou' }: PageOptions): void {
  window.history.replaceState(null, '', path);
  document.documentElement.lang = 'ja';
  const fragment = document.createRange().createContextualFragment(`<div id="react-root">
    <nav><a data-testid="AppTabBar_Profile_Link" href="/profile_link"></a>
      <button data-testid="SideNav_AccountSwitcher_Button">${avatar('rail_avatar')}<span>${switcher}</span></button></nav>
    <main><div data-testid="primaryColumn">${home ?? ''}${post('karst_bakery', 'パートさん募集中です')}</div></main>
    <div id="layers">${dialog === undefined ? '' : `<div role="dialog" aria-labelledby="modal-header">${dialog}</div>`}</div></div>`);
  document.body.replaceChildren(fragment);
}

export function editor(where: 'home' | 'dialog', position = 0): HTMLElement {
  const scope = where === 'home' ? '[data-testid="primaryColumn"]' : '[role="dialog"]';
  const found = document.querySelectorAll<HTMLElement>(`${scope} [role="textbox"]`)[position];
  if (!found) throw new Error(`no editor ${position} in ${where}`);
  return found;
}
