/** The packs that come with the extension, the city's own first. */
import { parsePack } from '../policy/parse-pack.ts';
import type { PolicyPack } from '../policy/types.ts';
import { shippedPacks as files } from '../../rules/packs/index.ts';

export interface ShippedPack {
  readonly id: string;
  /** Parsed at its first use: a page of a site needs the one in force alone. */
  readonly pack: PolicyPack;
}

const [first, ...others] = files.map(shipped);
if (!first) throw new Error('No pack is shipped');

export const shippedPacks: readonly [ShippedPack, ...ShippedPack[]] = [first, ...others];

function shipped(file: { readonly id: string }): ShippedPack {
  let parsed: PolicyPack | undefined;
  return {
    id: file.id,
    get pack() {
      return (parsed ??= sound(file));
    },
  };
}

/** The tests lint every shipped pack, so that none is unreadable here. */
function sound(json: unknown): PolicyPack {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('A shipped pack is unreadable');
  return parsed.pack;
}
