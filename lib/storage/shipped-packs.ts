/** The packs that come with the extension, the city's own first. */
import { parsePack } from '../policy/parse-pack.ts';
import type { PolicyPack } from '../policy/types.ts';
import mine from '../../rules/packs/mine-city.json';

export const shippedPacks: readonly [PolicyPack, ...PolicyPack[]] = [sound(mine)];

/** The tests lint every shipped pack, so that none is unreadable here. */
function sound(json: unknown): PolicyPack {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('A shipped pack is unreadable');
  return parsed.pack;
}
