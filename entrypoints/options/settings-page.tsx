/** 設定: from what is in force to the form and back. Wiring only. */
import { browser } from 'wxt/browser';
import { BackupSection } from '../../components/options/settings/backup.tsx';
import { SettingsForm } from '../../components/options/settings/settings-form.tsx';
import type { Source } from '../../components/options/settings/view.ts';
import { officerItem, settingsItem, type ChosenSettings } from '../../lib/storage/items.ts';
import { officerSourceOf, sourceOf } from '../../lib/storage/policy-state.ts';
import { cityRules } from './city-rules.ts';
import { useBackup } from './use-backup.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function SettingsPage() {
  const state = usePolicy();
  const { value: chosen, change } = useItem(settingsItem);
  const backup = useBackup();
  const { value: officer, change: changeOfficer } = useItem(officerItem);
  if (!chosen || !officer) return null;
  const { settings, pack } = state;
  return (
    <>
      <SettingsForm
        view={{
          settings,
          sourceOf: (key) => SOURCES[sourceOf(state, key)],
          officer: state.officer,
          officerSourceOf: (key) => SOURCES[officerSourceOf(state, key)],
          rules: cityRules(pack).map(({ id, title }) => ({ id, title, on: !settings.disabledRules.includes(id) })),
          journal: pack.journal,
        }}
        actions={{
          set: (key, value) => void change((now) => ({ ...now, [key]: value })),
          // What was never chosen here begins with what is in force.
          site: (site, on) =>
            void change(({ sites = settings.sites, ...now }) => ({ ...now, sites: { ...sites, [site]: on } })),
          rule: (id, on) =>
            void change(({ disabledRules = settings.disabledRules, ...now }) => {
              const others = disabledRules.filter((other) => other !== id);
              return { ...now, disabledRules: on ? others : [...others, id] };
            }),
          officer: (key, value) => void changeOfficer((now) => ({ ...now, [key]: value })),
          openWelcome: () => void browser.tabs.create({ url: '/welcome.html' }),
          reset: () => void change(({ welcomed }): ChosenSettings => (welcomed === undefined ? {} : { welcomed })),
        }}
      />
      <BackupSection {...backup} />
    </>
  );
}

const SOURCES = {
  default: 'default',
  user: 'own',
  'managed-default': 'managedDefault',
  'managed-enforced': 'enforced',
} as const satisfies Record<string, Source>;
