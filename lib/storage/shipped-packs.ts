/** The packs that come with the extension, the city's own first. */
import { parsePack } from '../policy/parse-pack.ts';
import type { PolicyPack } from '../policy/types.ts';
import { shippedPacks as files } from '../../rules/packs/index.ts';

const [first, ...others] = files.map(sound);
if (!first) throw new Error('No pack is shipped');

export const shippedPacks: readonly [PolicyPack, ...PolicyPack[]] = [first, ...others];

/** The tests lint every shipped pack, so that none is unreadable here. */
function sound(json: unknown): PolicyPack {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('A shipped pack is unreadable');
  return parsed.pack;
}
