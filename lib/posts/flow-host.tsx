/** An element of ours in the page's flow, after something of the site's and never in it. */
import type { ComponentChild } from 'preact';
import commentCss from '../../components/comment.css?inline';
import gateCss from '../../components/gate.css?inline';
import panelCss from '../../components/panel.css?inline';
import type { Translate } from '../../components/strings.ts';
import { createOwnElement } from '../compose/own-element.tsx';

/** A page that removes it again and again is left in peace. */
const MOST_RETURNS = 20;

export interface FlowHost {
  readonly element: HTMLElement;
  /** Shows `content` right after `anchor`. */
  show(content: ComponentChild, anchor: Element): void;
  remove(): void;
}

export function createFlowHost(page: Document, translate: Translate): FlowHost {
  const own = createOwnElement({ page, translate, css: [panelCss, gateCss, commentCss] });
  const { element } = own;
  let placed = 0;
  return {
    element,
    show(content, anchor) {
      if (anchor.nextElementSibling !== element && placed < MOST_RETURNS) {
        placed += 1;
        anchor.after(element);
      }
      own.render(content);
    },
    remove: () => own.remove(),
  };
}
