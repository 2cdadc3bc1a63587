/** What the registry's views show, and what they ask for. */
import type { FaultyRow } from '../../../lib/desk/registry-csv.ts';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';

export interface EntryView {
  readonly entry: RegistryEntry;
  /** Nobody confirmed it within a year. */
  readonly stale: boolean;
  /** Another entry has the same handle, or one that may be taken for it. */
  readonly rival: Rival | undefined;
}

export interface Rival {
  readonly how: 'same' | 'similar';
  readonly handle: string;
}

/** A file as it was read, before anything is kept. */
export interface ImportPreview {
  readonly fileName: string;
  readonly entries: readonly RegistryEntry[];
  readonly faulty: readonly FaultyRow[];
}

export const KINDS: readonly RegistryEntry['kind'][] = ['publicBodies', 'certifiedBusinesses', 'ambassadors'];
