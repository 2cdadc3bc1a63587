/** An element of ours in somebody else's page: `<shirube-assist>` with an open shadow root (DESIGN §3.4), and what all of them need. */
import { render, type ComponentChild } from 'preact';
import baseCss from '../../components/base.css?inline';
import { Strings, type Translate } from '../../components/strings.ts';
import tokensCss from '../../components/tokens.css?inline';

export const HOST_NAME = 'shirube-assist';

/**
 * Keys and clicks inside it are no shortcuts and no clicks of the site (which would focus its editor), and a focus is
 * none that a dialog of the site has lost.
 */
const ISOLATED = [
  ...['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'],
  'focusin',
];

export interface OwnElementOptions {
  readonly page: Document;
  readonly translate: Translate;
  /** Style sheets beside tokens and base. */
  readonly css: readonly string[];
  /** Ends the isolation; the last rendered words may stay. */
  readonly signal?: AbortSignal;
}

export interface OwnElement {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds what is rendered. */
  readonly container: HTMLElement;
  render(content: ComponentChild): void;
  remove(): void;
}

/** Not in the page yet: where it belongs is the caller's affair. */
export function createOwnElement({ page, translate, css, signal }: OwnElementOptions): OwnElement {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokensCss, baseCss, ...css].map(sheetOf);
  const container = page.createElement('div');
  root.append(container);
  for (const type of ISOLATED) {
    element.addEventListener(type, (event) => event.stopPropagation(), signal ? { signal } : {});
  }
  return {
    element,
    root,
    container,
    render: (content) => render(<Strings.Provider value={translate}>{content}</Strings.Provider>, container),
    remove() {
      render(null, container);
      element.remove();
    },
  };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all elements of the page. */
function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
