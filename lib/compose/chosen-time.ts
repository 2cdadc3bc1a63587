/**
 * The time that was chosen in the site's scheduler, for a composer whose own line about it is in words that nobody
 * knows. It counts as long as the composer shows that a time is set.
 */
import type { Draft } from '../engine/draft.ts';

/** Milliseconds that a site may take from the press in its scheduler to the line in its composer. */
const GRACE = 1_000;

export interface Chosen {
  /** Milliseconds since the epoch, like `pressedAt`, the moment of the press. */
  readonly time: number;
  readonly pressedAt: number;
  /** The composer has shown since that a time is set. */
  readonly shown: boolean;
}

/** What is known of a composer's time after a look at it. */
export interface Settled {
  readonly scheduledAt: Draft['scheduledAt'];
  /** What is still to be remembered. */
  readonly chosen: Chosen | undefined;
}

/** `read`: what the composer itself shows. Its own words count where they are understood. */
export function settleTime(read: Draft['scheduledAt'], chosen: Chosen | undefined, now: number): Settled {
  if (chosen && read === 'unknown') return { scheduledAt: chosen.time, chosen: { ...chosen, shown: true } };
  const awaited = read === undefined && chosen && !chosen.shown && now - chosen.pressedAt <= GRACE;
  return { scheduledAt: read, chosen: awaited || read === chosen?.time ? chosen : undefined };
}
