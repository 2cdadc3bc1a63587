/** What a pack would change, clause by clause and setting by setting, for whoever has to say yes to it. */
import type { PolicyPack } from './types.ts';

export interface ClauseChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly label: string;
  /** '' where there is none. */
  readonly before: string;
  readonly after: string;
}

export interface SettingChange {
  /** Part of the pack, e.g. `hours`, `rules.url`, `accounts.main-x`. */
  readonly path: string;
  /** The value as JSON; '' where there is none. */
  readonly before: string;
  readonly after: string;
}

export interface PackDiff {
  readonly clauses: readonly ClauseChange[];
  readonly settings: readonly SettingChange[];
}

export function diffPacks(before: PolicyPack, after: PolicyPack): PackDiff {
  return { clauses: diffClauses(before, after), settings: diffSettings(before, after) };
}

function diffClauses(before: PolicyPack, after: PolicyPack): ClauseChange[] {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const kept = new Set(after.clauses.map(({ id }) => id));
  const there = after.clauses.flatMap(({ id, label, text }): ClauseChange[] => {
    const was = old.get(id);
    if (!was) return [{ kind: 'added', label, before: '', after: text }];
    return was.text === text && was.label === label ? [] : [{ kind: 'changed', label, before: was.text, after: text }];
  });
  const gone = before.clauses
    .filter(({ id }) => !kept.has(id))
    .map(({ label, text }): ClauseChange => ({ kind: 'removed', label, before: text, after: '' }));
  return [...there, ...gone];
}

function diffSettings(before: PolicyPack, after: PolicyPack): SettingChange[] {
  const [old, next] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((path) => old.get(path) !== next.get(path))
    .map((path) => ({ path, before: old.get(path) ?? '', after: next.get(path) ?? '' }));
}

/** One row a named part; parts that are lists of named things, a row each of these. */
function settingsOf(pack: PolicyPack): Map<string, string> {
  const rows = new Map<string, string>();
  for (const [name, value] of Object.entries(pack)) {
    if (name === 'clauses') continue;
    for (const [path, part] of partsOf(name, value)) rows.set(path, JSON.stringify(part));
  }
  return rows;
}

function partsOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value) && value.every(hasId)) return value.map((part) => [`${name}.${part.id}`, part] as const);
  if (isRecord(value)) return Object.entries(value).map(([key, part]) => [`${name}.${key}`, part] as const);
  return [[name, value]];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isRecord(value) && typeof value['id'] === 'string';
}
