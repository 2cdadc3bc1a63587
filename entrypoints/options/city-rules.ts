/** The rules as the city has them, for a person to read. */
import type { CityRule } from '../../components/options/accounts/view.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import { ruleSetting } from '../../lib/policy/rule-settings.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { allRules } from '../../rules/index.ts';
import { language } from './language.ts';

export function cityRules(pack: PolicyPack): CityRule[] {
  const policy = resolvePolicy(pack);
  // Two rules may share an id: for a person they are one.
  const rules = [...new Map(allRules.map((rule) => [rule.id, rule])).values()];
  return rules.map((rule) => {
    const { enabled, severity } = ruleSetting(policy, rule);
    return { id: rule.id, title: rule.title[language], enabled, severity, neverConfirm: rule.id === 'hours' };
  });
}
