import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import { ruleSetting } from '../../../lib/policy/rule-settings.ts';
import type { Account, PolicyPack, RuleSettingData } from '../../../lib/policy/types.ts';
import { packWith } from './pack-file.ts';

const mine = packWith();
const cityX = mine.accounts[0]!;
const withOverrides = (overrides: Account['overrides']): Account => ({ ...cityX, overrides });

describe('resolvePolicy', () => {
  test('without an account the pack alone is in force', () => {
    const policy = resolvePolicy(mine);
    expect(policy.hours).toBe(mine.hours);
    expect(policy.reply).toBe(mine.reply);
    expect(policy.contacts).toEqual(mine.contacts);
    expect(policy.categories).toEqual(mine.content.categories.map((category) => category.id));
    expect(policy.checklistRequired).toBe(false);
    expect(policy.account).toBeUndefined();
  });

  test('an account’s own provisions stand before the pack’s, the rest is the pack’s (準用)', () => {
    const hours = { ...mine.hours, weekly: { sat: { from: '09:00', to: '17:00' } } };
    const account = withOverrides({
      hours,
      categories: ['local-event', 'promotion'],
      contacts: { phones: ['0837-00-0000'], mailDomains: [], addresses: [] },
      checklistRequired: true,
    });
    const policy = resolvePolicy(mine, { account });
    expect(policy.hours).toBe(hours);
    expect(policy.reply).toBe(mine.reply);
    expect(policy.categories).toEqual(['promotion', 'local-event']);
    expect(policy.contacts.phones).toEqual([...mine.contacts.phones, '0837-00-0000']);
    expect(policy.contacts.mailDomains).toEqual(mine.contacts.mailDomains);
    expect(policy.checklistRequired).toBe(true);
  });

  test('clauses are found by id', () => {
    const policy = resolvePolicy(mine);
    expect(policy.clause('4-4-4-i')?.label).toBe('第4-4⑷イ');
    expect(policy.clause('4-9')).toBeUndefined();
    expect(policy.clause('constructor')).toBeUndefined();
  });
});

describe('ruleSetting', () => {
  const rule = { id: 'claim', severity: 'note', clause: '4-4-3' } as const;
  const severity = fc.constantFrom('note', 'caution', 'confirm');
  const setting: fc.Arbitrary<RuleSettingData> = fc.record(
    { enabled: fc.boolean(), severity, clause: fc.constantFrom('4-4-1', '4-4-2', '4-5') },
    { requiredKeys: [] },
  );
  const policyOf = (id: string, inPack: RuleSettingData | undefined, own: RuleSettingData | undefined) => {
    const rules: PolicyPack['rules'] = inPack ? { [id]: inPack } : {};
    return resolvePolicy({ ...mine, rules }, { account: withOverrides(own ? { rules: { [id]: own } } : {}) });
  };

  test('rule default < pack < account, entry by entry', () => {
    fc.assert(
      fc.property(fc.option(setting, { nil: undefined }), fc.option(setting, { nil: undefined }), (inPack, own) => {
        const expected = { enabled: true, severity: rule.severity, clause: rule.clause, ...inPack, ...own };
        const source = own && Object.keys(own).length > 0 ? 'account' : 'pack';
        expect(ruleSetting(policyOf(rule.id, inPack, own), rule)).toEqual({ ...expected, source });
      }),
    );
  });

  test('hours never rise above 注意, whatever rule, pack and account say', () => {
    fc.assert(
      fc.property(severity, fc.option(setting, { nil: undefined }), setting, (level, inPack, own) => {
        const policy = policyOf('hours', inPack, own);
        expect(ruleSetting(policy, { id: 'hours', severity: level, clause: '4-2-5' }).severity).not.toBe('confirm');
      }),
    );
  });

  test('hours may be lowered or switched off', () => {
    const rules = { hours: { enabled: false, severity: 'note' as const } };
    const policy = resolvePolicy({ ...mine, rules });
    expect(ruleSetting(policy, { id: 'hours', severity: 'caution', clause: '4-2-5' })).toMatchObject(rules.hours);
  });

  test('an account’s own hours or reply policy makes the finding the account’s, with the clause it names', () => {
    const account = withOverrides({
      hours: { ...mine.hours, clause: '4-3-tail' },
      reply: { ...mine.reply, clause: '4-3-4', default: 'some' },
    });
    const policy = resolvePolicy(mine, { account });
    const settingOf = (id: string, clause: string) => ruleSetting(policy, { id, severity: 'caution', clause });
    expect(settingOf('hours', '4-2-5')).toMatchObject({ source: 'account', clause: '4-3-tail' });
    expect(settingOf('reply', '4-2-6')).toMatchObject({ source: 'account', clause: '4-3-4' });
    expect(settingOf('date', '4-4-3')).toMatchObject({ source: 'pack', clause: '4-4-3' });
    expect(settingOf('category', '4-3-2')).toMatchObject({ source: 'pack' });
  });

  test('an account’s own categories make the finding on them the account’s, under the pack’s clause', () => {
    const policy = resolvePolicy(mine, { account: withOverrides({ categories: ['emergency'] }) });
    const setting = ruleSetting(policy, { id: 'category', severity: 'caution', clause: '4-3-2' });
    expect(setting).toMatchObject({ source: 'account', clause: '4-3-2' });
  });

  test('a rule id that every object has is not taken from the object', () => {
    expect(ruleSetting(resolvePolicy(mine), { id: 'constructor', severity: 'note', clause: '4-4-3' })).toEqual({
      enabled: true,
      severity: 'note',
      clause: '4-4-3',
      source: 'pack',
    });
  });
});
