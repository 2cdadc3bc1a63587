/** The built-in pack for tests: as JSON to be spoilt, and as the pack it parses to. */
import builtIn from '../../../rules/packs/mine-city.json';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';

export type Path = readonly (string | number)[];
/** A place and what stands there instead; `undefined` takes the entry out. */
export type Change = readonly [path: Path, value: unknown];

/** The built-in pack's JSON with some entries changed. */
export function packJson(...changes: readonly Change[]): unknown {
  const json: unknown = structuredClone(builtIn);
  for (const [path, value] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(objectAt(node, path), key), json);
    const last = path.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(objectAt(parent, path), last);
    else Reflect.set(objectAt(parent, path), last, value);
  }
  return json;
}

/** The same, parsed. Throws where the change breaks the pack's shape. */
export function packWith(...changes: readonly Change[]): PolicyPack {
  const parsed = parsePack(packJson(...changes));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  return parsed.pack;
}

function objectAt(node: unknown, path: Path): object {
  if (typeof node !== 'object' || node === null) throw new Error(`the pack has no ${path.join('.')}`);
  return node;
}
