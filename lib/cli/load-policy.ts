/** The policy for the command line: the built-in pack, or `--pack FILE`, with the account that posts. */
import { readFileSync } from 'node:fs';
import type { Site } from '../engine/draft.ts';
import { findAccount } from '../policy/handles.ts';
import { parsePack } from '../policy/parse-pack.ts';
import { resolvePolicy } from '../policy/resolve.ts';
import type { Policy, PolicyPack } from '../policy/types.ts';
import { UsageError } from './arguments.ts';
import { readJson } from './input.ts';

const BUILT_IN = new URL('../../rules/packs/mine-city.json', import.meta.url);

/**
 * Returns the policy by site. Without `handle` the site's own city account is assumed, as whose officer the text is judged.
 * @throws UsageError naming file, path and reason.
 */
export function loadPolicy(file: string | undefined, site: Site, handle: string | undefined): (site: Site) => Policy {
  const pack = readPack(file);
  if (handle !== undefined && !findAccount(pack, site, handle)) {
    throw new UsageError(`--account: @${handle} is not a registered ${site} account of this pack`);
  }
  const cache = new Map<Site, Policy>();
  return (wanted) => {
    const known = cache.get(wanted);
    if (known) return known;
    const account =
      handle === undefined
        ? pack.accounts.find((entry) => entry.site === wanted && entry.kind === 'city')
        : findAccount(pack, wanted, handle);
    const policy = resolvePolicy(pack, account ? { account } : {});
    cache.set(wanted, policy);
    return policy;
  };
}

function readPack(file: string | undefined): PolicyPack {
  const value: unknown = file === undefined ? JSON.parse(readFileSync(BUILT_IN, 'utf8')) : readJson(file);
  const parsed = parsePack(value);
  if (parsed.ok) return parsed.pack;
  const problem = parsed.problems[0];
  throw new UsageError(`${file ?? 'built-in pack'}: ${problem?.path ?? ''}: ${problem?.message.ja ?? 'wrong shape'}`);
}
