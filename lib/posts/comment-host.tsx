/** The element of one mark: `<shirube-assist>` in the page's flow, open shadow root, after its comment and never in it. */
import { render } from 'preact';
import commentCss from '../../components/comment.css?inline';
import { CommentMark } from '../../components/comment-mark.tsx';
import type { CommentMarkActions, CommentMarkView } from '../../components/comment-view.ts';
import gateCss from '../../components/gate.css?inline';
import panelCss from '../../components/panel.css?inline';
import { Strings, type Translate } from '../../components/strings.ts';
import tokensCss from '../../components/tokens.css?inline';
import { HOST_NAME } from '../compose/panel-host.tsx';

/** What happens in a mark is no click and no shortcut of the site. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** A page that removes a mark again and again is left in peace. */
const MOST_RETURNS = 20;

export interface CommentHost {
  readonly element: HTMLElement;
  /** Shows `view` right after `anchor`. */
  show(view: CommentMarkView, anchor: Element): void;
  focusMark(): void;
  remove(): void;
}

export function createCommentHost(page: Document, translate: Translate, actions: CommentMarkActions): CommentHost {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets();
  const container = page.createElement('div');
  root.append(container);
  for (const type of ISOLATED) element.addEventListener(type, (event) => event.stopPropagation());
  let placed = 0;
  return {
    element,
    show(view, anchor) {
      if (anchor.nextElementSibling !== element && placed < MOST_RETURNS) {
        placed += 1;
        anchor.after(element);
      }
      render(
        <Strings.Provider value={translate}>
          <CommentMark view={view} actions={actions} />
        </Strings.Provider>,
        container,
      );
    },
    focusMark: () => root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }),
    remove() {
      render(null, container);
      element.remove();
    },
  };
}

let shared: CSSStyleSheet[] | undefined;

/** One set for all marks of a page. */
function sheets(): CSSStyleSheet[] {
  shared ??= [panelCss, tokensCss, gateCss, commentCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return shared;
}
