/** The tab in front, as a link that redraws the popup at each change. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import { TabLink } from '../../lib/desk/tab-link.ts';
import { sendControl } from '../../lib/messaging/control.ts';
import { watchPageState } from '../../lib/messaging/page-state.ts';
import { tabInFront } from './place.ts';

export function useTab(): TabLink | undefined {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [link, setLink] = useState<TabLink | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const opened = new TabLink({
      find: tabInFront,
      ask: (tabId) => sendControl('pageState', undefined, tabId),
      send: (tabId, act) => sendControl('pageAct', act, tabId),
      watch: watchPageState,
      onChange: () => redraw(undefined),
      signal,
    });
    const refresh = (): void => void opened.refresh();
    addEventListener('focus', refresh, { signal });
    document.addEventListener('visibilitychange', refresh, { signal });
    setLink(opened);
    return () => ended.abort();
  }, []);
  return link;
}
