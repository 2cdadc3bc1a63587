/** How one rule stands under a policy: rule default < pack.rules < the account's own. */
import type { severitySchema } from './schema.ts';
import type * as z from 'zod/mini';
import type { Policy, RuleSettingData } from './types.ts';

type Severity = z.infer<typeof severitySchema>;

/** What of a rule the setting starts from. */
export interface RuleDefaults {
  readonly id: string;
  readonly severity: Severity;
  /** Key into the pack's clauses. */
  readonly clause: string;
}

export interface RuleSetting {
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly clause: string;
  /** `account`: the account's own provision had a say; shown as このアカウントの定め. */
  readonly source: 'pack' | 'account';
}

/** The setting of `rule` for the policy's account. */
export function ruleSetting(policy: Policy, rule: RuleDefaults): RuleSetting {
  const inPack = settingIn(policy.pack.rules, rule.id);
  const own = settingIn(policy.account?.overrides.rules ?? {}, rule.id);
  const provision = ownProvision(policy, rule.id);
  const severity = own.severity ?? inPack.severity ?? rule.severity;
  return {
    enabled: own.enabled ?? inPack.enabled ?? true,
    severity: rule.id === HOURS && severity === 'confirm' ? 'caution' : severity,
    clause: own.clause ?? provision?.clause ?? inPack.clause ?? rule.clause,
    source: provision !== undefined || Object.keys(own).length > 0 ? 'account' : 'pack',
  };
}

/**
 * 第4-2⑸ ただし書 lets the city speak at any hour, above all in a disaster: hours stay at 注意 whatever a pack or an
 * account says, so they never hold a post.
 */
const HOURS = 'hours';

/** The account's own hours, reply policy or categories, which move the rules that judge by them. */
function ownProvision(policy: Policy, ruleId: string): { readonly clause?: string } | undefined {
  const own = policy.account?.overrides;
  if (ruleId === HOURS) return own?.hours;
  if (ruleId === 'reply' || ruleId === 'profile-notice') return own?.reply;
  if (ruleId === 'category') return own?.categories && {};
  return undefined;
}

function settingIn(rules: Readonly<Record<string, RuleSettingData>>, id: string): RuleSettingData {
  return Object.hasOwn(rules, id) ? (rules[id] ?? {}) : {};
}
