/**
 * The element that holds the panel, beside the editor and never inside it.
 * React may drop it whenever it renders; it is put back at the next tick.
 */
import { Gate } from '../../components/gate.tsx';
import gateCss from '../../components/gate.css?inline';
import type { GateActions } from '../../components/gate-view.ts';
import { Panel } from '../../components/panel.tsx';
import panelCss from '../../components/panel.css?inline';
import shareCss from '../../components/share.css?inline';
import type { Translate } from '../../components/strings.ts';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import type { Mount } from '../sites/site-adapter.ts';
import { placeGate } from './gate-place.ts';
import { createOwnElement } from './own-element.tsx';

/** A page that removes the panel again and again is left in peace: the panel moves to the corner of the window. */
const MOST_RETURNS = 20;
/** Milliseconds without a removal after which the count starts anew: single re-renders are everyday. */
const CALM = 2_000;

export interface PanelHost {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /**
   * Puts the panel where it belongs now; undefined = no known place, so the corner of the window. The gate lies over
   * `composer`.
   */
  place(mount: Mount | undefined, composer: Element): void;
  render(view: PanelView): void;
  /** Gives the focus to a finding's card; undefined, or where it has none: to the list of what was set aside. */
  focusCard(id: string | undefined): void;
  remove(): void;
}

export interface PanelHostOptions {
  readonly page: Document;
  readonly translate: Translate;
  readonly actions: PanelActions;
  readonly gateActions: GateActions;
  /** Esc in the panel where nothing is open: back to the text. */
  readonly onLeave: () => void;
  /** Ends the key handling; the last rendered words may stay. */
  readonly signal: AbortSignal;
}

export function createPanelHost(options: PanelHostOptions): PanelHost {
  const { page, translate, actions, gateActions, onLeave, signal } = options;
  const own = createOwnElement({ page, translate, css: [panelCss, shareCss, gateCss], signal });
  const { element, root } = own;

  let view: PanelView | undefined;
  let escapes = 0;
  let anythingOpen = false;
  let returns = 0;
  let lastReturn = 0;
  let composer: Element = element;
  let sendAbove: Element | undefined;

  function draw(): void {
    if (!view) return;
    own.render(
      <>
        <Panel view={view} actions={actions} escapes={escapes} onOpenChange={(open) => (anythingOpen = open)} />
        {view.gate ? <Gate view={{ ...view.gate, theme: view.theme }} actions={gateActions} /> : null}
      </>,
    );
    showGate();
  }

  /** Above everything (the top layer), beside nothing that it would cover; again after each move of the page. */
  function showGate(): void {
    const gate = view?.gate && root.querySelector<HTMLElement>('[data-part="gate"]');
    const { defaultView: window } = page;
    if (!gate || !window) return;
    if ('popover' in gate && !gate.matches(':popover-open') && gate.isConnected) {
      gate.popover = 'manual';
      gate.showPopover();
    }
    const place = placeGate(
      element.getBoundingClientRect(),
      composer.getBoundingClientRect(),
      { width: page.documentElement.clientWidth, height: window.innerHeight },
      sendAbove?.getBoundingClientRect(),
    );
    Object.assign(gate.style, {
      left: `${place.left}px`,
      width: `${place.width}px`,
      maxHeight: `${place.maxHeight}px`,
      top: place.top === undefined ? 'auto' : `${place.top}px`,
      bottom: place.bottom === undefined ? 'auto' : `${place.bottom}px`,
    });
  }
  page.addEventListener('scroll', showGate, { signal, capture: true, passive: true });
  page.defaultView?.addEventListener('resize', showGate, { signal, passive: true });

  // Capture on the window: Esc closes what we opened, and only that; the site's dialog must not see it (and close).
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !element.isConnected) return;
      const inside = page.activeElement === element;
      if (!view?.gate && !anythingOpen && !inside) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (view?.gate) {
        gateActions.back();
        return;
      }
      if (!anythingOpen) {
        onLeave();
        return;
      }
      escapes += 1;
      draw();
    },
    { signal, capture: true },
  );

  return {
    root,
    element,
    place(mount, around) {
      composer = around;
      sendAbove = mount?.sendAbove;
      const known = mount && returns < MOST_RETURNS && stands(mount) ? mount : undefined;
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
    focusCard(id) {
      const cards = [...root.querySelectorAll<HTMLElement>('[data-part="finding"]')];
      const card = cards.find(({ dataset }) => dataset['finding'] === id);
      (card ?? root.querySelector<HTMLElement>('.dismissed button'))?.focus();
    },
    remove: () => own.remove(),
  };
}

/** False once the site has moved away what stood there when the place was found. */
function stands({ parent, before }: Mount): boolean {
  return before === null || before.parentNode === parent;
}
