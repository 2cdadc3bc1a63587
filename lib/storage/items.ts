/** All that is kept in `storage.local`, each under a key of its own. */
import * as z from 'zod/mini';
import {
  accountsSchema,
  emergenciesSchema,
  inboxSchema,
  officerSchema,
  outboxSchema,
  packsSchema,
  registryEntriesSchema,
  upkeepSchema,
  settingsSchema,
  wordsSchema,
  type AccountRecord,
  type DepartmentWords,
  type Emergencies,
  type Inbox,
  type Officer,
  type Outbox,
  type RegistryEntry,
  type StoredPacks,
  type Upkeep,
} from './schema.ts';
import { defineItem } from './stored-item.ts';

/** Only what the person chose: what is left out follows the administrator's default, or the extension's own. */
const chosenSchema = z.partial(settingsSchema);
export type ChosenSettings = z.infer<typeof chosenSchema>;

export const settingsItem = defineItem<ChosenSettings>({
  key: 'settings',
  version: 1,
  schema: chosenSchema,
  fallback: {},
});
export const officerItem = defineItem<Officer>({
  key: 'officer',
  version: 1,
  schema: officerSchema,
  fallback: { name: '', section: '' },
});
export const accountsItem = defineItem<AccountRecord[]>({
  key: 'accounts',
  version: 1,
  schema: accountsSchema,
  fallback: [],
});
export const registryItem = defineItem<RegistryEntry[]>({
  key: 'registry',
  version: 1,
  schema: registryEntriesSchema,
  fallback: [],
});
/** `active` '' = the first that is shipped. */
export const packsItem = defineItem<StoredPacks>({
  key: 'packs',
  version: 1,
  schema: packsSchema,
  fallback: { active: '', imported: [] },
  published: true,
});
export const wordsItem = defineItem<DepartmentWords>({ key: 'words', version: 1, schema: wordsSchema, fallback: [] });
export const outboxItem = defineItem<Outbox>({ key: 'outbox', version: 1, schema: outboxSchema, fallback: [] });
export const inboxItem = defineItem<Inbox>({ key: 'inbox', version: 1, schema: inboxSchema, fallback: [] });
export const upkeepItem = defineItem<Upkeep>({ key: 'upkeep', version: 1, schema: upkeepSchema, fallback: {} });
export const emergenciesItem = defineItem<Emergencies>({
  key: 'emergencies',
  version: 1,
  schema: emergenciesSchema,
  fallback: {},
});

/** Everything that a person keeps here, in the order in which an export lists it. */
export const items = [
  settingsItem,
  officerItem,
  accountsItem,
  registryItem,
  packsItem,
  wordsItem,
  outboxItem,
  inboxItem,
  upkeepItem,
  emergenciesItem,
] as const;
