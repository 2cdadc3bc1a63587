import type { RuleCases } from '../../lib/engine/rule.ts';
export const cases: RuleCases = { quiet: [], flagged: [] };
