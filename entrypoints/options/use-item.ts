/** One stored value in a page: read, followed, changed; each change can be taken back until the next one. */
import { useContext, useEffect, useState } from 'preact/hooks';
import { same } from '../../lib/storage/differences.ts';
import type { StoredItem } from '../../lib/storage/stored-item.ts';
import { Saves } from './saves.ts';

export interface UsedItem<T> {
  /** Undefined until the first read is back. */
  readonly value: T | undefined;
  /** Resolves to whether it was stored; what became of it is said in the frame either way. */
  readonly change: (change: (value: T) => T) => Promise<boolean>;
}

export function useItem<T>(item: StoredItem<T>): UsedItem<T> {
  const report = useContext(Saves);
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    item.watch(setValue, ended.signal);
    // What the watcher has brought in the meantime is newer.
    void item.read().then((first) => ended.signal.aborted || setValue((now) => now ?? first));
    return () => ended.abort();
  }, [item]);

  const change = async (next: (value: T) => T): Promise<boolean> => {
    const done = { before: undefined as T | undefined, after: undefined as T | undefined };
    const outcome = await item.update((now) => {
      done.before = now;
      done.after = next(now);
      return done.after;
    });
    if (!outcome.ok) {
      report({ state: 'failed', error: outcome.error });
      return false;
    }
    const { before, after } = done;
    if (before === undefined || after === undefined || same(before, after)) return true;
    report({ state: 'saved', undo: () => void undo(before, after) });
    return true;
  };

  /** Takes back nothing but one's own change: where something else was changed since, all stays. */
  const undo = async (before: T, after: T): Promise<void> => {
    const outcome = await item.replace(after, before);
    if (outcome.ok) report({ state: 'undone' });
    else if (outcome.error === 'stale') report({ state: 'changed-since' });
    else report({ state: 'failed', error: outcome.error });
  };

  return { value, change };
}
