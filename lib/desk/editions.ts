/** Every policy that is at hand, of whatever origin, and what may be done with it here. */
import { effectiveFrom, sameEdition } from '../policy/versions.ts';
import type { PolicyPack } from '../policy/types.ts';
import type { PolicyState } from '../storage/policy-state.ts';
import { chosenPackId } from '../storage/effective-pack.ts';
import { shippedPacks } from '../storage/shipped-packs.ts';

export interface Edition {
  /** As it came, without the accounts and words of this computer. */
  readonly pack: PolicyPack;
  readonly origin: PolicyState['packSource'];
  /** In force now. */
  readonly active: boolean;
  /** It takes over by itself on its day. */
  readonly waiting: boolean;
  /** Another policy than the one in force, whose day has come. */
  readonly selectable: boolean;
  /** Imported here; where it is in force, another edition of the same policy stands behind it. */
  readonly removable: boolean;
}

/** In the order in which they are shown. `today`: YYYY-MM-DD. */
export function editionsAtHand({ pack: inForce, packSource, managed, stored }: PolicyState, today: string): Edition[] {
  const chosen = chosenPackId(stored.packs, shippedPacks);
  const all: readonly Pick<Edition, 'pack' | 'origin'>[] = [
    ...(managed.pack ? [{ origin: 'managed', pack: managed.pack } as const] : []),
    ...shippedPacks.map(({ pack }) => ({ origin: 'shipped', pack }) as const),
    ...stored.packs.imported.map((pack) => ({ origin: 'imported', pack }) as const),
  ];
  return all.map(({ origin, pack }): Edition => {
    const active = origin === packSource && sameEdition(pack, inForce);
    const future = effectiveFrom(pack) > today;
    const others = all.filter((other) => other.pack !== pack && other.pack.id === pack.id);
    return {
      pack,
      origin,
      active,
      waiting: future && (origin === 'managed' || pack.id === chosen),
      selectable: packSource !== 'managed' && !future && pack.id !== inForce.id,
      removable: origin === 'imported' && (!active || others.some((other) => effectiveFrom(other.pack) <= today)),
    };
  });
}
