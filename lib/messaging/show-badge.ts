/** The number of open findings on the extension's icon, tab by tab. */
import type { ControlRequest } from './control-contract.ts';

/** What is used of `browser.action`. */
export interface BadgeApi {
  readonly setText: (details: { tabId: number; text: string }) => unknown;
  readonly setColor: (details: { tabId: number; color: string }) => unknown;
}

/** Dark enough for the white digits that browsers put on them. */
const COLORS = { confirm: '#b3161d', caution: '#8a5300', note: '#4b5966' } as const;

/** `isWanted`: false where the person has switched the number off. */
export function showBadge(api: BadgeApi, isWanted: () => Promise<boolean>) {
  return async (badge: ControlRequest<'badge'>, tabId: number | undefined): Promise<null> => {
    if (tabId === undefined) return null;
    const shown = badge && (await isWanted()) ? badge : null;
    await api.setText({ tabId, text: shown ? String(shown.count) : '' });
    if (shown) await api.setColor({ tabId, color: COLORS[shown.severity] });
    return null;
  };
}
