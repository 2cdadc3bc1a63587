import type { ReactElement } from 'react';
import { quirks } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { theme } from './theme.ts';

const c = styles({ line: `color: ${theme.muted}; font-size: 13px; text-align: left; padding-top: 8px` });

/**
 * Japanese wording unknown (SITES 1.7): a plausible one stands here. English as observed, with the no-break spaces
 * of the browser's own formatter.
 */
export function scheduledText(at: string): string {
  const date = new Date(at);
  if (quirks.lang === 'ja') {
    const day = date.toLocaleDateString('ja-JP', { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
    const time = date.toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', hour12: quirks.clock === 12 });
    return `${day}の${time}に送信されます`;
  }
  const day = date.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', hour12: quirks.clock === 12 });
  return `Will send on ${day} at ${time}`;
}

export const ScheduledLine = ({ at, onPress }: { at: string; onPress: () => void }): ReactElement => (
  <button type="button" className={c.line} data-testid="scheduledTweetIndicator" onClick={onPress}>
    <span>{scheduledText(at)}</span>
  </button>
);
