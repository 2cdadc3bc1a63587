/**
 * 災害時等の緊急情報: until when an account's drafts count as such. It ends by itself (pack.emergency.autoOffHours): whoever
 * looks compares the time, so nothing has to wake up for it.
 */
import { normalizeHandle } from '../policy/handles.ts';

export interface EmergencyStore {
  /** Milliseconds since the epoch until which the account is in emergency; 0 = it is not. `account`: handle or ''. */
  until(account: string, now: number): number;
  /** `until` 0 ends it. */
  set(account: string, until: number): void;
}

/** Remembers until the page is left, or longer with `save`, which gets all that is remembered after each change. */
export interface EmergencyMemory extends EmergencyStore {
  /** Takes what another tab or an earlier page has remembered. */
  load(untils: Readonly<Record<string, number>>): void;
}

export function createEmergencyMemory(
  save: (untils: Readonly<Record<string, number>>) => void = () => undefined,
): EmergencyMemory {
  let untils: Readonly<Record<string, number>> = {};
  return {
    until(account, now) {
      const key = normalizeHandle(account);
      const until = Object.hasOwn(untils, key) ? (untils[key] ?? 0) : 0;
      return until > now ? until : 0;
    },
    set(account, until) {
      untils = { ...untils, [normalizeHandle(account)]: until };
      save(untils);
    },
    load(next) {
      untils = next;
    },
  };
}
