/**
 * The element that holds the panel: `<shirube-assist>`, open shadow root, beside the editor and never inside it.
 * React may drop it whenever it renders; it is put back at the next tick.
 */
import { render } from 'preact';
import { Panel } from '../../components/panel.tsx';
import panelCss from '../../components/panel.css?inline';
import { Strings, type Translate } from '../../components/strings.ts';
import tokensCss from '../../components/tokens.css?inline';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import type { Mount } from '../sites/site-adapter.ts';

export const HOST_NAME = 'shirube-assist';

/** Keys and clicks inside the panel are no shortcuts and no clicks of the site (which would focus its editor). */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'];

/** A page that removes the panel again and again is left in peace: the panel moves to the corner of the window. */
const MOST_RETURNS = 20;
/** Milliseconds without a removal after which the count starts anew: single re-renders are everyday. */
const CALM = 2_000;

export interface PanelHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts the panel where it belongs now; undefined = no known place, so the corner of the window. */
  place(mount: Mount | undefined): void;
  render(view: PanelView): void;
  remove(): void;
}

export interface PanelHostOptions {
  readonly page: Document;
  readonly translate: Translate;
  readonly actions: PanelActions;
  /** Ends the key handling; the last rendered words may stay. */
  readonly signal: AbortSignal;
}

export function createPanelHost({ page, translate, actions, signal }: PanelHostOptions): PanelHost {
  const element = page.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(tokensCss), sheetOf(panelCss)];
  const container = page.createElement('div');
  root.append(container);
  for (const type of ISOLATED) element.addEventListener(type, (event) => event.stopPropagation(), { signal });

  let view: PanelView | undefined;
  let escapes = 0;
  let anythingOpen = false;
  let returns = 0;
  let lastReturn = 0;

  function draw(): void {
    if (!view) return;
    render(
      <Strings.Provider value={translate}>
        <Panel view={view} actions={actions} escapes={escapes} onOpenChange={(open) => (anythingOpen = open)} />
      </Strings.Provider>,
      container,
    );
  }

  // Capture on the window: Esc closes what we opened, and only that; the site's dialog must not see it (and close).
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !anythingOpen || !element.isConnected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      escapes += 1;
      draw();
    },
    { signal, capture: true },
  );

  return {
    root,
    element,
    place(mount) {
      const known = returns < MOST_RETURNS ? mount : undefined;
      element.toggleAttribute('data-floating', known === undefined);
      const parent = known?.parent ?? page.body;
      // A place after an element is told by what follows it, and that may be the panel itself.
      const before = known?.before === element ? element.nextSibling : (known?.before ?? null);
      if (element.parentNode === parent && (!known || element.nextSibling === before)) return;
      returns = performance.now() - lastReturn < CALM ? returns + 1 : 0;
      lastReturn = performance.now();
      parent.insertBefore(element, before);
    },
    render(next) {
      view = next;
      draw();
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
