/** The popup and the tab in front: the tab answers what is being written in it, and tells by a port that this has changed. */
import { browser } from 'wxt/browser';
import { serveControl } from './control.ts';
import type { PageAct, PageState } from './draft-state.ts';
import { callerOf, type Self } from './sender.ts';

/** Carries no content, only the news that there is some: the state itself is asked for. */
const CHANGES_PORT = 'page-changes';

export interface PageSource {
  state(): PageState;
  act(act: PageAct): void;
  /** Calls `listener` after each change of the state until `signal` is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** Answers the popup, in the content script of a site. Costs nothing until a popup asks. */
export function servePageState(source: PageSource, self: Self): void {
  serveControl('pageState', () => source.state(), self);
  serveControl(
    'pageAct',
    (act) => {
      source.act(act);
      return source.state();
    },
    self,
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CHANGES_PORT) return;
    if (callerOf(port.sender, self) !== 'page') {
      port.disconnect();
      return;
    }
    const listening = new AbortController();
    port.onDisconnect.addListener(() => listening.abort());
    source.onChange(() => port.postMessage(null), listening.signal);
  });
}

/** Calls `listener` after each change in the tab until `signal` is aborted. A tab that does not answer never calls. */
export function watchPageState(tabId: number, listener: () => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: CHANGES_PORT });
  port.onMessage.addListener(listener);
  // Reading the error says that we know: there may be nobody at the other end.
  port.onDisconnect.addListener(() => browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect());
}
