/**
 * All that is in force on this computer, from all that was shipped, stored and laid down by the administrator. It is
 * there at once (`BUILT_IN`), is read a moment later, and follows every change without a reload.
 */
import type { PolicyPack, Registry } from '../policy/types.ts';
import { choosePack, withProvisions, type ChosenPack } from './effective-pack.ts';
import {
  effectiveOfficer,
  effectiveSettings,
  officerSource,
  settingSource,
  type SettingKey,
  type ValueSource,
} from './effective-settings.ts';
import {
  accountsItem,
  officerItem,
  packsItem,
  registryItem,
  settingsItem,
  wordsItem,
  type ChosenSettings,
} from './items.ts';
import { managedItem, managedState, type ManagedState } from './managed-state.ts';
import type { AccountRecord, DepartmentWords, Officer, RegistryEntry, Settings, StoredPacks } from './schema.ts';
import { shippedPacks } from './shipped-packs.ts';

export interface PolicyState {
  /** With the department's accounts and words laid over it, and rules that are switched off here taken out. */
  readonly pack: PolicyPack;
  readonly packSource: ChosenPack['source'];
  readonly registry: Registry;
  readonly settings: Settings;
  readonly officer: Officer;
  readonly managed: ManagedState;
  /** Moment (milliseconds) from which another edition of the pack is in force; undefined = none is waiting. */
  readonly until: number | undefined;
  /** What it was made from, as stored. */
  readonly stored: StoredValues;
}

export interface StoredValues {
  readonly settings: ChosenSettings;
  readonly officer: Officer;
  readonly accounts: readonly AccountRecord[];
  readonly registry: readonly RegistryEntry[];
  readonly packs: StoredPacks;
  readonly words: DepartmentWords;
  readonly managed: ManagedState;
}

const ITEMS = [settingsItem, officerItem, accountsItem, registryItem, packsItem, wordsItem, managedItem] as const;

/** What holds before anything was read, and where nothing is stored. */
export const BUILT_IN: PolicyState = policyStateFrom(
  {
    settings: settingsItem.fallback,
    officer: officerItem.fallback,
    accounts: accountsItem.fallback,
    registry: registryItem.fallback,
    packs: packsItem.fallback,
    words: wordsItem.fallback,
    managed: managedState(managedItem.fallback),
  },
  Date.now(),
);

/** What is in force now. Never rejects: what cannot be read counts as not stored. */
export async function readPolicyState(): Promise<PolicyState> {
  const [settings, officer, accounts, registry, packs, words, managed] = await Promise.all([
    settingsItem.peek(),
    officerItem.peek(),
    accountsItem.peek(),
    registryItem.peek(),
    packsItem.peek(),
    wordsItem.peek(),
    managedItem.peek(),
  ]);
  const stored = { settings, officer, accounts, registry, packs, words, managed: managedState(managed) };
  return policyStateFrom(stored, Date.now());
}

/** Calls with what is in force now, and again after each change made anywhere, until `signal` is aborted. */
export function watchPolicyState(listener: (state: PolicyState) => void, signal: AbortSignal): void {
  let newest = 0;
  const read = async (): Promise<void> => {
    newest += 1;
    const turn = newest;
    const state = await readPolicyState();
    // Of changes that follow one another only the last is told.
    if (turn === newest && !signal.aborted) listener(state);
  };
  for (const item of ITEMS) item.watch(() => void read(), signal);
  void read();
}

/** The state at a later moment: the same object until another edition of the pack has come into force. */
export function policyStateAt(state: PolicyState, atMs: number): PolicyState {
  return state.until === undefined || atMs < state.until ? state : policyStateFrom(state.stored, atMs);
}

/** Where a setting's value comes from; `managed-enforced` is locked. */
export function sourceOf(state: PolicyState, key: SettingKey): ValueSource {
  return settingSource(key, state.stored.settings, state.managed.values);
}

export function officerSourceOf(state: PolicyState, key: keyof Officer): ValueSource {
  return officerSource(key, state.stored.officer, state.managed.values);
}

function policyStateFrom(stored: StoredValues, atMs: number): PolicyState {
  const { managed, accounts, words } = stored;
  const settings = effectiveSettings(stored.settings, managed.values);
  const chosen = choosePack({ managed: managed.pack, stored: stored.packs, shipped: shippedPacks }, atMs);
  return {
    pack: withProvisions(chosen.pack, { accounts, words, disabledRules: settings.disabledRules }),
    packSource: chosen.source,
    registry: registryFrom(stored.registry),
    settings,
    officer: effectiveOfficer(stored.officer, managed.values),
    managed,
    until: chosen.until,
    stored,
  };
}

function registryFrom(entries: readonly RegistryEntry[]): Registry {
  const of = (kind: RegistryEntry['kind']): RegistryEntry[] => entries.filter((entry) => entry.kind === kind);
  const plain = ({ handle, site, name }: RegistryEntry): Registry['publicBodies'][number] => ({ handle, site, name });
  return {
    publicBodies: of('publicBodies').map(plain),
    certifiedBusinesses: of('certifiedBusinesses').map((entry) => ({ ...plain(entry), scheme: entry.scheme })),
    ambassadors: of('ambassadors').map(plain),
  };
}
