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

/** `isWanted`: false while the person has switched the number off; asked at each look of a composer. */
export function createBadge(
  tell: (count: BadgeCount | undefined) => void,
  isWanted: () => boolean = () => true,
): Badge {
  const byComposer = new Map<string, readonly Severity[]>();
  let told = '';
  return {
    set(composer, open) {
      if (open.length > 0) byComposer.set(composer, open);
      else byComposer.delete(composer);
      const all = [...byComposer.values()].flat();
      const severity = severities.findLast((level) => all.includes(level));
      const sum = severity && isWanted() ? { count: all.length, severity } : undefined;
      const name = JSON.stringify(sum ?? null);
      if (name === (told || 'null')) return;
      told = name;
      tell(sum);
    },
  };
}
