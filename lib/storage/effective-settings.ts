/** Settings as they are in force: the extension's own < the administrator's defaults < the person's < enforced. Pure. */
import type { ChosenSettings } from './items.ts';
import type { Managed, Officer, Settings } from './schema.ts';

export const DEFAULT_SETTINGS: Settings = {
  sites: { x: true, instagram: true },
  disabledRules: [],
  appearance: 'page',
  language: 'browser',
  badge: true,
  shareHints: true,
  commentMarks: true,
  welcomed: false,
};

/** Where a value comes from; `managed-enforced` cannot be changed here. */
export type ValueSource = 'default' | 'user' | 'managed-default' | 'managed-enforced';

export type SettingKey = keyof Settings;

export function effectiveSettings(chosen: ChosenSettings, { defaults, enforced }: Managed): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...known(settingsIn(defaults)),
    ...known(chosen),
    ...known(settingsIn(enforced)),
  };
}

export function settingSource(key: SettingKey, chosen: ChosenSettings, { defaults, enforced }: Managed): ValueSource {
  if (key in known(settingsIn(enforced))) return 'managed-enforced';
  if (key in known(chosen)) return 'user';
  return key in known(settingsIn(defaults)) ? 'managed-default' : 'default';
}

/** Name and section each for itself: a shared computer may have its section laid down and its officer not. */
export function effectiveOfficer(typed: Officer, managed: Managed): Officer {
  const field = (key: keyof Officer): string => {
    const candidates = [managed.enforced?.officer?.[key], typed[key], managed.defaults?.officer?.[key]];
    return candidates.find((value) => value !== undefined && value !== '') ?? '';
  };
  return { name: field('name'), section: field('section') };
}

export function officerSource(key: keyof Officer, typed: Officer, { defaults, enforced }: Managed): ValueSource {
  if (enforced?.officer?.[key]) return 'managed-enforced';
  if (typed[key] !== '') return 'user';
  return defaults?.officer?.[key] ? 'managed-default' : 'default';
}

function settingsIn(values: Managed['defaults']): ChosenSettings {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([key]) => key !== 'officer'));
}

/** Without entries that are `undefined`, which would hide what stands below them. */
function known(values: ChosenSettings): Partial<Settings> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
