/** One value of a pack with its place. */
export interface Entry {
  readonly path: readonly PropertyKey[];
  readonly key: string;
  readonly value: unknown;
}

/** Every value inside a pack, parents before their children. */
export function* entriesOf(value: unknown, path: readonly PropertyKey[] = []): Generator<Entry> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const child: unknown = Reflect.get(value, key);
    const childPath = [...path, Array.isArray(value) ? Number(key) : key];
    yield { path: childPath, key, value: child };
    yield* entriesOf(child, childPath);
  }
}
