/** 名簿: what the list of accounts that we share from is searched and looked after by. */
import { findLookAlike, isHandle, lookAlikeKey, normalizeHandle, type LookAlike } from '../policy/handles.ts';
import type { RegistryEntry } from '../storage/schema.ts';

/** Days after which an entry has to be confirmed again: certificates lapse, accounts change hands. */
const CONFIRM_AGAIN = 365;

/** Index for searching as one types: made once for a list, each search is one pass over short strings. */
export function registryIndex(entries: readonly RegistryEntry[]): (query: string) => readonly RegistryEntry[] {
  const lines = entries.map(({ handle, name, scheme, evidenceUrl }) =>
    fold([`@${handle}`, name, scheme, evidenceUrl].join(' ')),
  );
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return entries.filter((_, index) => words.every((word) => lines[index]?.includes(word)));
  };
}

/** Width, case and the kind of kana make no difference to somebody who searches. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** True where nobody confirmed the entry within a year. `today`: YYYY-MM-DD. */
export function isStale({ checkedOn }: Pick<RegistryEntry, 'checkedOn'>, today: string): boolean {
  if (checkedOn === '') return true;
  return Date.parse(today) - Date.parse(checkedOn) > CONFIRM_AGAIN * 24 * 60 * 60 * 1000;
}

/** What of an entry cannot stand. */
export type EntryFault = 'handle' | 'name' | 'scheme' | 'evidence';

/** 第4-2⑷ウ: a business is shared on the ground that a public body certifies or introduces it, so that has to be named. */
export function entryFaults({ kind, site, handle, name, scheme, evidenceUrl }: RegistryEntry): EntryFault[] {
  const needed: readonly (readonly [EntryFault, boolean])[] = [
    ['handle', !isHandle(site, handle)],
    ['name', name.trim() === ''],
    ['scheme', kind === 'certifiedBusinesses' && scheme.trim() === ''],
    ['evidence', evidenceUrl === '' ? kind !== 'publicBodies' : !/^https?:\/\/\S+$/.test(evidenceUrl)],
  ];
  return needed.filter(([, lacking]) => lacking).map(([fault]) => fault);
}

/** The other entry of the same site that has the same handle (`same`) or may be taken for it. */
export function rivalOf(
  candidate: Pick<RegistryEntry, 'site' | 'handle'>,
  others: readonly RegistryEntry[],
): { readonly how: 'same' | LookAlike['how']; readonly handle: string } | undefined {
  const there = others.filter(({ site }) => site === candidate.site).map(({ handle }) => handle);
  const same = there.find((handle) => normalizeHandle(handle) === normalizeHandle(candidate.handle));
  return same === undefined ? findLookAlike(candidate.handle, there) : { how: 'same', handle: same };
}

/** Whether two entries are about the same account. */
export function sameEntry(
  a: Pick<RegistryEntry, 'site' | 'handle'>,
  b: Pick<RegistryEntry, 'site' | 'handle'>,
): boolean {
  return a.site === b.site && normalizeHandle(a.handle) === normalizeHandle(b.handle);
}

/** For a whole list at once: the other handle of the same site that an entry may be taken for. One edit apart is not looked for. */
export function rivalIndex(entries: readonly RegistryEntry[]): (entry: RegistryEntry) => string | undefined {
  const keyOf = ({ site, handle }: RegistryEntry): string => `${site}/${lookAlikeKey(handle)}`;
  const alike = new Map<string, RegistryEntry[]>();
  for (const entry of entries) alike.set(keyOf(entry), [...(alike.get(keyOf(entry)) ?? []), entry]);
  return (entry) => alike.get(keyOf(entry))?.find((other) => !sameEntry(other, entry))?.handle;
}
