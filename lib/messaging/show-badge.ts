/** The number of open findings on the extension's icon, tab by tab. */
import type { ControlRequest } from './control-contract.ts';

/** What is used of `browser.action`. */
export interface BadgeApi {
  readonly setText: (details: { tabId: number; text: string }) => unknown;
  readonly setColor: (details: { tabId: number; color: string }) => unknown;
}

/** Dark enough for the white digits that browsers put on them. */
const COLORS = { confirm: '#b3161d', caution: '#8a5300', note: '#4b5966' } as const;

export function showBadge(api: BadgeApi) {
  return async (badge: ControlRequest<'badge'>, tabId: number | undefined): Promise<null> => {
    if (tabId === undefined) return null;
    await api.setText({ tabId, text: badge ? String(badge.count) : '' });
    if (badge) await api.setColor({ tabId, color: COLORS[badge.severity] });
    return null;
  };
}
