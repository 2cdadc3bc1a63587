/**
 * 災害時等の緊急情報: until when an account's drafts count as such. It ends by itself (pack.emergency.autoOffHours): whoever
 * looks compares the time, so nothing has to wake up for it.
 */
import { normalizeHandle } from '../policy/handles.ts';

export interface EmergencyStore {
  /** Milliseconds since the epoch until which the account is in emergency; 0 = it is not. `account`: handle or ''. */
  until(account: string, now: number): number;
  /** `until` 0 ends it. `now`: what has run out by then is no longer kept. */
  set(account: string, until: number, now: number): void;
}

/** Where it is kept for the whole browser, by handle. */
export interface EmergencyItem {
  peek(): Promise<Readonly<Record<string, number>>>;
  update(
    change: (untils: Readonly<Record<string, number>>) => Record<string, number>,
  ): Promise<{ readonly ok: boolean }>;
  watch(listener: (untils: Readonly<Record<string, number>>) => void, signal: AbortSignal): void;
}

/** Remembered in this page at once, and with an `item` in every tab. `onChange`: another tab began or ended one. */
export function createEmergencyStore(
  item?: EmergencyItem,
  onChange?: () => void,
  signal?: AbortSignal,
): EmergencyStore {
  /** As every tab has it. */
  let told: Readonly<Record<string, number>> = {};
  /** Said here and not seen in the storage yet: news of an earlier word may come after it. */
  const said = new Map<string, number>();
  const take = (next: Readonly<Record<string, number>>): void => {
    told = next;
    onChange?.();
  };
  if (item && signal) {
    item.watch(take, signal);
    void item.peek().then((first) => {
      if (Object.keys(first).length > 0) take({ ...first, ...told });
    });
  }
  return {
    until(account, now) {
      const key = normalizeHandle(account);
      const until = said.get(key) ?? (Object.hasOwn(told, key) ? (told[key] ?? 0) : 0);
      return until > now ? until : 0;
    },
    set(account, until, now) {
      const key = normalizeHandle(account);
      said.set(key, until);
      // Other tabs may have begun or ended others: what is stored counts for those.
      void item
        ?.update((stored) => running({ ...stored, [key]: until }, now))
        // Where it cannot be written, it holds in this page.
        .then(async ({ ok }) => {
          const stored = ok ? await item.peek() : undefined;
          if (!stored || said.get(key) !== until) return;
          said.delete(key);
          take(stored);
        });
    },
  };
}

function running(untils: Readonly<Record<string, number>>, now: number): Record<string, number> {
  return Object.fromEntries(Object.entries(untils).filter(([, until]) => until > now));
}
