/** An element of our own over the page, beside something on it: `<shirube-assist>`, open shadow root, no focus taken. */
import { render, type ComponentChild } from 'preact';
import gateCss from '../../components/gate.css?inline';
import hintCss from '../../components/hint.css?inline';
import panelCss from '../../components/panel.css?inline';
import shareCss from '../../components/share.css?inline';
import { Strings, type Translate } from '../../components/strings.ts';
import tokensCss from '../../components/tokens.css?inline';
import { HOST_NAME } from '../compose/panel-host.tsx';
import { placeBeside } from './place-beside.ts';

/** What happens in the layer is no click and no shortcut of the site. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'];

/** Width of the text of a hint, in pixels. */
const WIDTH = 340;

export interface Layer {
  readonly element: HTMLElement;
  /** Shows `content` beside `anchor`, wherever that is now. */
  show(content: ComponentChild, anchor: Element): void;
  /** The anchor may have moved. */
  place(): void;
  remove(): void;
}

export function createLayer(page: Document, translate: Translate): Layer {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [panelCss, tokensCss, shareCss, gateCss, hintCss].map(sheetOf);
  const container = page.createElement('div');
  root.append(container);
  for (const type of ISOLATED) element.addEventListener(type, (event) => event.stopPropagation());
  // A press on a button must not take the focus out of the site's menu, which would close it.
  element.addEventListener('mousedown', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element && target.closest('input, label'))) event.preventDefault();
  });
  let anchor: Element | undefined;
  return {
    element,
    show(content, beside) {
      anchor = beside;
      if (!element.isConnected) page.body.append(element);
      render(<Strings.Provider value={translate}>{content}</Strings.Provider>, container);
      this.place();
    },
    place() {
      const window = page.documentElement;
      if (!anchor?.isConnected) return;
      const width = Math.min(WIDTH, window.clientWidth - 16);
      Object.assign(element.style, { width: `${width}px`, maxHeight: 'none' });
      const size = { width, height: container.offsetHeight };
      const box = placeBeside(anchor.getBoundingClientRect(), size, {
        width: window.clientWidth,
        height: window.clientHeight,
      });
      Object.assign(element.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        maxHeight: `${box.height}px`,
      });
    },
    remove() {
      render(null, container);
      element.remove();
    },
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
