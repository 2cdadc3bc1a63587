import type { ReactElement } from 'react';
import { has, quirks } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { testId } from './ids.ts';
import { Press } from './Press.tsx';
import { theme } from './theme.ts';

const c = styles({ line: `color: ${theme.muted}; font-size: 13px; text-align: left; padding-top: 8px` });

/**
 * Japanese wording unknown (SITES 1.7): a plausible one stands here. English as observed, with the no-break spaces
 * of the browser's own formatter.
 */
export function scheduledText(at: string): string {
  const date = new Date(at);
  if (has('unknown-schedule-words')) return `⏱ ${date.toLocaleDateString('ar-EG')} ${date.toLocaleTimeString('ar-EG')}`;
  if (quirks.lang === 'fr')
    return `Sera envoyé le ${date.toLocaleDateString('fr-FR')} à ${date.toLocaleTimeString('fr-FR')}`;
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
  <Press className={c.line} testId={testId('scheduledTweetIndicator')} onPress={onPress}>
    <span>{scheduledText(at)}</span>
  </Press>
);
