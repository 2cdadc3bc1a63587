/** How many open findings a page has, told when it changes and not before. */
import type { Severity } from '../engine/finding.ts';
import { severities } from '../engine/finding.ts';

export interface BadgeCount {
  readonly count: number;
  /** The gravest among them. */
  readonly severity: Severity;
}

export interface Badge {
  /** Open findings of one composer by level; an empty list, or its end, takes it out of the sum. */
  set(composer: string, open: readonly Severity[]): void;
}

export function createBadge(tell: (count: BadgeCount | undefined) => void): Badge {
  const byComposer = new Map<string, readonly Severity[]>();
  let told = '';
  return {
    set(composer, open) {
      if (open.length > 0) byComposer.set(composer, open);
      else byComposer.delete(composer);
      const all = [...byComposer.values()].flat();
      const severity = severities.findLast((level) => all.includes(level));
      const sum = severity && { count: all.length, severity };
      const name = JSON.stringify(sum ?? null);
      if (name === (told || 'null')) return;
      told = name;
      tell(sum);
    },
  };
}
