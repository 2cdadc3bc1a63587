/**
 * The packs that ship, as the JSON that they are: whoever uses one parses it (lib/policy/parse-pack.ts). The first is in
 * force until another is chosen.
 */
import mihonCity from './mihon-city.json';
import mineCity from './mine-city.json';

export const shippedPacks: readonly { readonly id: string }[] = [mineCity, mihonCity];
