/** What the settings' views show, and what they ask for. */
import type { Officer, Settings } from '../../../lib/storage/schema.ts';

/** Where a value comes from, for the line under it; `enforced` is locked. */
export type Source = 'own' | 'default' | 'managedDefault' | 'enforced';

export interface SettingsView {
  readonly settings: Settings;
  readonly sourceOf: (key: keyof Settings) => Source;
  readonly officer: Officer;
  readonly officerSourceOf: (key: keyof Officer) => Source;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly on: boolean }[];
  /** As the pack says, where nobody chose. */
  readonly journal: { readonly storeText: boolean; readonly retentionDays: number };
}

export interface SettingsActions {
  readonly set: <K extends Exclude<keyof Settings, 'sites' | 'disabledRules'>>(key: K, value: Settings[K]) => void;
  readonly site: (site: keyof Settings['sites'], on: boolean) => void;
  readonly rule: (id: string, on: boolean) => void;
  readonly officer: (key: keyof Officer, value: string) => void;
  readonly reset: () => void;
  readonly openWelcome: () => void;
}
