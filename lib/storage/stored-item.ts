/** One value in `storage.local`: checked at each read, one writer at a time, seen by every page at once. */
import { storage } from 'wxt/utils/storage';
import { credentialPath } from '../policy/credential.ts';
import { same } from './differences.ts';
import { enclose, openEnvelope, type Opened, type Shape, type Unopened } from './envelope.ts';
import { inTurn } from './locks.ts';
import { quarantine } from './quarantine.ts';
import { attempt, type StorageFailure } from './write-result.ts';

export interface ItemDefinition<T> extends Shape<T> {
  readonly key: string;
  /** Holds while nothing is stored, or nothing readable. */
  readonly fallback: T;
  /** Published by somebody else, so that no person's own words are looked at for passwords. */
  readonly published?: boolean;
}

/**
 * `full`: no space; `blocked`: the browser refused; `credential`: a field holds what looks like a password (第4-3⑶),
 * `path` says which.
 */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: StorageFailure }
  | { readonly ok: false; readonly error: 'credential'; readonly path: string }
  /** Not of the item's shape: stored, it would be unreadable. */
  | { readonly ok: false; readonly error: 'invalid' };

/** `stale`: something else is stored by now, and stays. */
export type ReplaceResult = WriteResult | { readonly ok: false; readonly error: 'stale' };

export interface Prepared<T> {
  readonly ok: true;
  readonly before: T;
  readonly value: T;
  /** Puts `value` in the place of `before`. */
  readonly write: () => Promise<ReplaceResult>;
  /** Puts `before` in the place of `value`. */
  readonly undo: () => Promise<ReplaceResult>;
}

export interface StoredItem<T> {
  readonly key: string;
  readonly shape: Shape<T>;
  readonly fallback: T;
  readonly published: boolean;
  /** What is stored; an unreadable value is put aside (`storedProblems`) and the fallback holds. Never rejects. */
  read(): Promise<T>;
  /** As `read`, and leaves an unreadable value where it is: for pages of the sites, which change nothing. */
  peek(): Promise<T>;
  /** Replaces what is stored, whatever it is by now. */
  write(value: T): Promise<WriteResult>;
  /**
   * Changes what is stored; changes made elsewhere in the meantime are kept. `change` may be given the fallback; where it
   * gives back the very value that it was given, nothing is written.
   */
  update(change: (value: T) => T): Promise<WriteResult>;
  /** Writes `value` where what is stored is still `expected`. */
  replace(expected: T, value: T): Promise<ReplaceResult>;
  /** What stands in a file, as the value that it would be here, and what is here now; nothing changes before `write`. */
  prepare(raw: unknown): Promise<Prepared<T> | Unopened>;
  /** Calls with each new value, written here or elsewhere, until `signal` is aborted. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

export function defineItem<T>(definition: ItemDefinition<T>): StoredItem<T> {
  const { key, fallback } = definition;
  const address = `local:${key}` as const;

  const open = (raw: unknown): Opened<T> =>
    raw === null || raw === undefined ? { ok: true, value: fallback } : openEnvelope(definition, raw);

  async function peek(): Promise<T> {
    const opened = open(await storage.getItem(address).catch(() => null));
    return opened.ok ? opened.value : fallback;
  }

  /** Inside the item's lock. */
  async function readOrPutAside(): Promise<T> {
    const raw = await storage.getItem(address).catch(() => null);
    const opened = open(raw);
    if (opened.ok) return opened.value;
    await quarantine(key, raw, opened);
    return fallback;
  }

  async function writeNow(value: T): Promise<WriteResult> {
    if (!definition.schema.safeParse(value).success) return { ok: false, error: 'invalid' };
    const path = definition.published ? undefined : credentialPath(value);
    if (path !== undefined) return { ok: false, error: 'credential', path };
    return attempt(() => storage.setItem(address, enclose(definition, value)));
  }

  async function read(): Promise<T> {
    const opened = open(await storage.getItem(address).catch(() => null));
    return opened.ok ? opened.value : inTurn(key, readOrPutAside);
  }

  const replace = (expected: T, value: T): Promise<ReplaceResult> =>
    inTurn(key, async () => (same(await readOrPutAside(), expected) ? writeNow(value) : { ok: false, error: 'stale' }));

  return {
    key,
    shape: definition,
    fallback,
    published: definition.published === true,
    peek,
    read,
    write: (value) => inTurn(key, () => writeNow(value)),
    update: (change) =>
      inTurn(key, async () => {
        const value = await readOrPutAside();
        const next = change(value);
        return next === value ? { ok: true } : writeNow(next);
      }),
    replace,
    async prepare(raw) {
      const opened = openEnvelope(definition, raw);
      if (!opened.ok) return opened;
      const { value } = opened;
      const before = await read();
      return { ok: true, before, value, write: () => replace(before, value), undo: () => replace(value, before) };
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      const stop = storage.watch<unknown>(address, (raw) => {
        const opened = open(raw);
        listener(opened.ok ? opened.value : fallback);
      });
      signal.addEventListener('abort', () => stopIfThere(stop), { once: true });
    },
  };
}

/** In a page that has outlived the extension there is no storage to turn to, and no listener left. */
function stopIfThere(stop: () => void): void {
  try {
    stop();
  } catch {
    // As said.
  }
}
