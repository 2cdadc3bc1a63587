/** An element of ours over the page, beside something on it; it takes no focus. */
import type { ComponentChild } from 'preact';
import gateCss from '../../components/gate.css?inline';
import hintCss from '../../components/hint.css?inline';
import panelCss from '../../components/panel.css?inline';
import shareCss from '../../components/share.css?inline';
import type { Translate } from '../../components/strings.ts';
import { createOwnElement } from '../compose/own-element.tsx';
import { placeBeside } from './place-beside.ts';

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
  const own = createOwnElement({ page, translate, css: [panelCss, shareCss, gateCss, hintCss] });
  const { element, container } = own;
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
      own.render(content);
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
    remove: () => own.remove(),
  };
}
