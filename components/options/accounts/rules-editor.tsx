/** Checks that an account switches off, softens or sharpens. */
import { without } from '../../../lib/desk/without.ts';
import type { Account } from '../../../lib/policy/types.ts';
import { severities } from '../../../lib/engine/finding.ts';
import { useStrings } from '../../strings.ts';
import { Select } from '../../ui/choices.tsx';
import { Table } from '../../ui/table.tsx';
import { SourceTag } from './provision.tsx';
import type { CityRule } from './view.ts';

type Rules = NonNullable<Account['overrides']['rules']>;
type Choice = 'city' | 'off' | (typeof severities)[number];

export interface RulesEditorProps {
  readonly rules: readonly CityRule[];
  readonly own: Rules;
  /** Changes one check and leaves the others as they are by then; undefined = none is the account's own any more. */
  readonly onChange: (change: (own: Rules) => Rules | undefined) => void;
}

export function RulesEditor({ rules, own, onChange }: RulesEditorProps) {
  const t = useStrings();
  const cityWord = (rule: CityRule): string =>
    rule.enabled ? t(`severity.${rule.severity}`) : t('accounts.rules.off');
  const set = (id: string, choice: Choice): void =>
    onChange((now) => {
      const others = without(now, id);
      const next = choice === 'city' ? others : { ...others, [id]: settingOf(choice) };
      return Object.keys(next).length === 0 ? undefined : next;
    });
  const optionsFor = (rule: CityRule) => [
    { value: 'city' as const, label: t('accounts.rules.asCity', cityWord(rule)) },
    { value: 'off' as const, label: t('accounts.rules.off') },
    ...severities
      .filter((severity) => !(rule.neverConfirm && severity === 'confirm'))
      .map((severity) => ({ value: severity, label: t(`severity.${severity}`) })),
  ];
  return (
    <Table
      caption={t('accounts.rules.title')}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        { id: 'title', heading: t('accounts.rules.rule'), isName: true, cell: ({ title }) => title },
        {
          id: 'level',
          heading: t('accounts.rules.level'),
          cell: (rule) => (
            <Select<Choice>
              compact
              label={t('accounts.rules.levelOf', rule.title)}
              value={choiceOf(own[rule.id])}
              options={optionsFor(rule)}
              onChange={(choice) => set(rule.id, choice)}
            />
          ),
        },
        {
          id: 'source',
          heading: t('accounts.rules.source'),
          cell: ({ id }) => <SourceTag own={own[id] !== undefined} />,
        },
      ]}
    />
  );
}

function choiceOf(setting: Rules[string] | undefined): Choice {
  if (!setting) return 'city';
  return setting.enabled === false ? 'off' : (setting.severity ?? 'city');
}

function settingOf(choice: Exclude<Choice, 'city'>): Rules[string] {
  return choice === 'off' ? { enabled: false } : { enabled: true, severity: choice };
}
