import type { PolicyPack } from '../policy/types.ts';

/**
 * Clause id by requirement key. Every city numbers its clauses in its own way; the keys (docs/requirements.md) are
 * the same, so that code never holds a city's clause number.
 */
export function clauseOf(pack: Pick<PolicyPack, 'clauses'>, requirement: string, otherwise: string): string {
  return pack.clauses.find(({ requirements }) => requirements.includes(requirement))?.id ?? otherwise;
}
