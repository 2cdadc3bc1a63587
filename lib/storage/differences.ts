/** Two JSON values beside one another. Pure. */
import { formatPath } from '../policy/problem.ts';

/** One value that is another. `undefined` = not there. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two JSON values differ, as deep as both have the same kind of container. */
export function differences(before: unknown, after: unknown, path: readonly PropertyKey[] = []): Change[] {
  if (Object.is(before, after)) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path: formatPath(path), before, after }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    differences(Reflect.get(before, key), Reflect.get(after, key), [
      ...path,
      Array.isArray(before) ? Number(key) : key,
    ]),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** In whatever order their keys stand: a schema puts them into its own. */
export function same(a: unknown, b: unknown): boolean {
  return differences(a, b).length === 0;
}
