import type { PolicyPack } from './types.ts';

type Version = PolicyPack['versions'][number];

/** The version in force at a moment (milliseconds); undefined before the first. It takes effect at 0:00 in Asia/Tokyo. */
export function versionInForce(pack: Pick<PolicyPack, 'versions'>, atMs: number): Version | undefined {
  const today = tokyoDate(atMs);
  return pack.versions.findLast((version) => version.effectiveFrom <= today);
}

/**
 * Of several editions of one policy, the one to use at a moment. An edition's content is that of its last version, so
 * an edition imported ahead waits for that day and then takes over by itself. Undefined: none is in force yet.
 */
export function packInForce(editions: readonly PolicyPack[], atMs: number): PolicyPack | undefined {
  const today = tokyoDate(atMs);
  return editions
    .filter((pack) => effectiveFrom(pack) <= today)
    .reduce<PolicyPack | undefined>(
      (best, pack) => (best === undefined || effectiveFrom(pack) >= effectiveFrom(best) ? pack : best),
      undefined,
    );
}

/** Day (YYYY-MM-DD) from which an edition's content holds. */
export function effectiveFrom(pack: Pick<PolicyPack, 'versions'>): string {
  return pack.versions.at(-1)?.effectiveFrom ?? '';
}

/** Whether two packs are the edition of one policy for one day. */
export function sameEdition(a: PolicyPack, b: PolicyPack): boolean {
  return a.id === b.id && effectiveFrom(a) === effectiveFrom(b);
}

/** YYYY-MM-DD in Asia/Tokyo, which has kept UTC+9 without summer time since 1952. */
function tokyoDate(atMs: number): string {
  return new Date(atMs + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
