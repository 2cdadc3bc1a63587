/** An element of our own in the page's flow: `<shirube-assist>`, open shadow root, after something of the site's and never in it. */
import { render, type ComponentChild } from 'preact';
import commentCss from '../../components/comment.css?inline';
import gateCss from '../../components/gate.css?inline';
import panelCss from '../../components/panel.css?inline';
import { Strings, type Translate } from '../../components/strings.ts';
import tokensCss from '../../components/tokens.css?inline';
import { HOST_NAME } from '../compose/panel-host.tsx';

/** What happens in it is no click and no shortcut of the site. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** A page that removes it again and again is left in peace. */
const MOST_RETURNS = 20;

export interface FlowHost {
  readonly element: HTMLElement;
  /** Shows `content` right after `anchor`. */
  show(content: ComponentChild, anchor: Element): void;
  remove(): void;
}

export function createFlowHost(page: Document, translate: Translate): FlowHost {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets();
  const container = page.createElement('div');
  root.append(container);
  for (const type of ISOLATED) element.addEventListener(type, (event) => event.stopPropagation());
  let placed = 0;
  return {
    element,
    show(content, anchor) {
      if (anchor.nextElementSibling !== element && placed < MOST_RETURNS) {
        placed += 1;
        anchor.after(element);
      }
      render(<Strings.Provider value={translate}>{content}</Strings.Provider>, container);
    },
    remove() {
      render(null, container);
      element.remove();
    },
  };
}

let shared: CSSStyleSheet[] | undefined;

/** One set for all of a page. */
function sheets(): CSSStyleSheet[] {
  shared ??= [panelCss, tokensCss, gateCss, commentCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return shared;
}
